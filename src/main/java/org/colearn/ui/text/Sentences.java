package org.colearn.ui.text;

/** Turns what was thrown into a sentence a person can read. */
public final class Sentences {
    private Sentences() {}

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
