package org.colearn.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word the window shows, looked up by key in {@code org/colearn/ui}: one properties file for the frame, one for each view. */
public final class UiText {
    private static final Map<String, String> PATTERNS = Stream.of(
                    "text", "live", "data", "compare", "sweep", "samples", "why", "teach", "shell")
            .map(file -> ResourceBundle.getBundle("org.colearn.ui." + file))
            .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private UiText() {}

    /**
     * The text of a key with its places {0}, {1} ... filled in; an apostrophe is written twice in the file.
     *
     * @throws MissingResourceException if no file has the key
     */
    public static String of(String key, Object... values) {
        String pattern = PATTERNS.get(key);
        if (pattern == null) {
            throw new MissingResourceException("There is no text " + key, "org.colearn.ui", key);
        }
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /** Whether a file has the key, for texts that exist for some names only. */
    public static boolean has(String key) {
        return PATTERNS.containsKey(key);
    }
}
