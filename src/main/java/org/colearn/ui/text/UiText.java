package org.colearn.ui.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Every word the window shows, looked up by key in {@code org/colearn/ui}: one properties file for the frame, one for each view. */
public final class UiText {
    private static final List<ResourceBundle> BUNDLES = Stream.of(
                    "text", "live", "data", "compare", "sweep", "samples", "why", "teach", "shell")
            .map(file -> ResourceBundle.getBundle("org.colearn.ui." + file))
            .toList();

    private UiText() {}

    /**
     * The text of a key with its places {0}, {1} ... filled in; an apostrophe is written twice in the file.
     *
     * @throws MissingResourceException if no file has the key
     */
    public static String of(String key, Object... values) {
        String pattern = find(key)
                .map(bundle -> bundle.getString(key))
                .orElseThrow(() -> new MissingResourceException("There is no text " + key, "org.colearn.ui", key));
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /** Whether a file has the key, for texts that exist for some names only. */
    public static boolean has(String key) {
        return find(key).isPresent();
    }

    private static Optional<ResourceBundle> find(String key) {
        return BUNDLES.stream().filter(bundle -> bundle.containsKey(key)).findFirst();
    }
}
