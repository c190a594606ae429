package org.colearn.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.colearn.ui.help.HelpOverlay;
import org.colearn.ui.shell.Command;
import org.colearn.ui.shell.CommandPalette;
import org.colearn.ui.shell.ScaledPane;
import org.colearn.ui.shell.Tour;

/** Everything the window can do as commands; a key works everywhere in the window, and the palette knows all of them. */
final class WindowKeys {
    /** Where the plus sign is on most keyboards, and the number pad. */
    private static final Map<String, List<String>> OTHER_KEYS = Map.of(
            "Shortcut+Plus", List.of("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
            "Shortcut+Minus", List.of("Shortcut+Subtract"),
            "Shortcut+0", List.of("Shortcut+Numpad 0"));

    private final List<Command> commands;

    WindowKeys(WindowActions actions, WindowTheme theme, ScaledPane scale, Tour tour) {
        commands = List.of(
                Command.of("run", "Shortcut+R", actions::run),
                Command.of("pause", "Shortcut+P", actions::pauseOrResume),
                Command.of("stop", "Shortcut+.", actions::stop),
                Command.of("theme", "Shortcut+D", theme::toggle),
                Command.of("contrast", "Shortcut+Shift+D", theme::toggleContrast),
                Command.of("larger", "Shortcut+Plus", scale::larger),
                Command.of("smaller", "Shortcut+Minus", scale::smaller),
                Command.of("normal", "Shortcut+0", scale::normal),
                Command.of("list", "F1", actions::showKeys),
                Command.of("tour", "Shift+F1", tour::open));
    }

    /** All commands of the window, in the order they are listed. */
    List<Command> with(WindowHabits habits, WindowFrame frame, CentreTabs tabs, HelpOverlay help) {
        var all = new ArrayList<Command>(commands);
        all.addAll(help.commands());
        all.addAll(habits.commands());
        all.addAll(frame.commands());
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
        OTHER_KEYS.forEach((key, others) -> commands.stream()
                .filter(command -> command.keys().equals(Optional.of(KeyCombination.valueOf(key))))
                .forEach(command -> others.forEach(
                        other -> scene.getAccelerators().put(KeyCombination.valueOf(other), command.action()))));
        scene.getAccelerators().put(KeyCombination.valueOf(CommandPalette.KEYS), palette::toggle);
        return palette.node();
    }

    /** What somebody who opens the window for the first time is shown. */
    static List<Tour.Step> tour() {
        return List.of(
                new Tour.Step("data", "#" + UiIds.SETUP + " .field-line"),
                new Tour.Step("modalities", ".modalities"),
                new Tour.Step("run", "#" + UiIds.RUN),
                new Tour.Step("live", "#" + UiIds.TABS + " > .tab-header-area"),
                new Tour.Step("verdict", "#verdict-chip"),
                new Tour.Step("more", "#" + UiIds.HELP));
    }
}
