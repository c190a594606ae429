package org.colearn.ui;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere in the window. */
final class WindowKeys {
    private WindowKeys() {}

    static void install(Scene scene, WindowActions actions, WindowTheme theme) {
        on(scene, KeyCode.R, actions::run);
        on(scene, KeyCode.P, actions::pauseOrResume);
        on(scene, KeyCode.PERIOD, actions::stop);
        on(scene, KeyCode.O, () -> {
            if (scene.lookup("#" + UiIds.DATA_OPEN) instanceof MenuButton open) {
                open.requestFocus();
                open.show();
            }
        });
        on(scene, KeyCode.D, theme::toggle);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), actions::showKeys);
    }

    private static void on(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
