package org.colearn.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import org.colearn.ui.shell.Command;
import org.colearn.ui.shell.CommandPalette;
import org.colearn.ui.shell.ScaledPane;

/** Everything the window can do as commands; a key works everywhere in the window, and the palette knows all of them. */
final class WindowKeys {
    private final List<Command> commands;

    WindowKeys(Scene scene, WindowActions actions, WindowTheme theme, ScaledPane scale) {
        commands = List.of(
                Command.of("run", "Shortcut+R", actions::run),
                Command.of("pause", "Shortcut+P", actions::pauseOrResume),
                Command.of("stop", "Shortcut+.", actions::stop),
                Command.of("open", "Shortcut+O", () -> openMenu(scene)),
                Command.of("theme", "Shortcut+D", theme::toggle),
                Command.of("contrast", "Shortcut+Shift+D", theme::toggleContrast),
                Command.of("larger", "Shortcut+Plus", scale::larger),
                Command.of("smaller", "Shortcut+Minus", scale::smaller),
                Command.of("normal", "Shortcut+0", scale::normal),
                Command.of("list", "F1", actions::showKeys));
    }

    /** All commands of the window, in the order they are listed. */
    List<Command> with(WindowHabits habits, CentreTabs tabs) {
        var all = new ArrayList<Command>(commands);
        all.addAll(habits.commands());
        all.addAll(tabs.commands());
        return all;
    }

    /**
     * Gives every command its key and adds the palette.
     *
     * @return the palette, to be laid over the window
     */
    static Node install(Scene scene, List<Command> commands) {
        var palette = new CommandPalette(() -> commands);
        commands.forEach(command ->
                command.keys().ifPresent(keys -> scene.getAccelerators().put(keys, command.action())));
        // Most keyboards have the plus sign on the key of the equals sign.
        commands.stream()
                .filter(command -> command.keys()
                        .filter(KeyCombination.valueOf("Shortcut+Plus")::equals)
                        .isPresent())
                .forEach(larger ->
                        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Equals"), larger.action()));
        scene.getAccelerators().put(KeyCombination.valueOf(CommandPalette.KEYS), palette::toggle);
        return palette.node();
    }

    private static void openMenu(Scene scene) {
        if (scene.lookup("#" + UiIds.DATA_OPEN) instanceof MenuButton open) {
            open.requestFocus();
            open.show();
        }
    }
}
