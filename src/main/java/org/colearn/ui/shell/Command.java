package org.colearn.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.colearn.ui.text.UiText;

/**
 * Something the window can do, for the palette, the list of keys and the keyboard alike.
 *
 * @param title what it does, in a few words
 * @param keys what to press for it, if there is a key
 * @param action does it; called on the window's thread
 */
public record Command(String title, Optional<KeyCombination> keys, Runnable action) {
    /** A command titled by the text "command.NAME". */
    public static Command of(String name, Runnable action) {
        return new Command(UiText.of("command." + name), Optional.empty(), action);
    }

    /** The same with a key, written such as "Shortcut+K". */
    public static Command of(String name, String keys, Runnable action) {
        return new Command(UiText.of("command." + name), Optional.of(KeyCombination.valueOf(keys)), action);
    }

    /** The key as people write it, empty if there is none. */
    public String keyText() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
