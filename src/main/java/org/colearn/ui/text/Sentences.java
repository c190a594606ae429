package org.colearn.ui.text;

import java.util.regex.Pattern;

/** Turns what was thrown into a sentence a person can read. */
public final class Sentences {
    private static final Pattern MINUS =
            Pattern.compile("(?<![\\p{L}\\p{N}_.)-])-(?:(0*\\.?0+(?!\\.?\\d))|(?=\\.?\\d))");

    private Sentences() {}

    /** The same words with a minus sign where a hyphen stands before a number ("0-4" stays), and none before a zero. */
    public static String withMinusSigns(String words) {
        return MINUS.matcher(words).replaceAll(hyphen -> hyphen.group(1) == null ? "\u2212" : hyphen.group(1));
    }

    /** The message of an exception that carries one, otherwise a sentence that names its kind. */
    public static String of(Throwable thrown) {
        if (thrown instanceof LinkageError) {
            return UiText.of("failure.library", thrown.toString());
        }
        String message = thrown.getMessage();
        return message == null || message.isBlank()
                ? UiText.of("failure.unexpected", thrown.getClass().getSimpleName())
                : message;
    }
}
