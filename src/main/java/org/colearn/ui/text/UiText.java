package org.colearn.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word the window shows, looked up by key in {@code org/colearn/ui/text.properties}. */
public final class UiText {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.colearn.ui.text");

    private UiText() {}

    /**
     * The text of a key with its places {0}, {1} ... filled in; an apostrophe is written twice in the file.
     *
     * @throws java.util.MissingResourceException if the file lacks the key
     */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /** Whether the file has the key, for texts that exist for some names only. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
