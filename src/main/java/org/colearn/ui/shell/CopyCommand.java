package org.colearn.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** "Copy as command": puts the command line that repeats what is shown onto the clipboard. */
public final class CopyCommand {
    private static final Duration SAID = Duration.seconds(2);

    private CopyCommand() {}

    /** A button that asks for the command line when it is pressed and says for a moment that it was copied. */
    public static Button button(String id, Supplier<Optional<String>> command) {
        var button = new Button(UiText.of("copy.button"), FontIcon.of(Material2AL.CONTENT_COPY));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(UiText.of("copy.button.help")));
        var back = new PauseTransition(SAID);
        back.setOnFinished(event -> button.setText(UiText.of("copy.button")));
        button.setOnAction(pressed -> command.get().ifPresent(line -> {
            copy(line);
            button.setText(UiText.of("copy.button.done"));
            back.playFromStart();
        }));
        return button;
    }

    /** Puts a command line onto the clipboard. */
    public static void copy(String line) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, line));
    }
}
