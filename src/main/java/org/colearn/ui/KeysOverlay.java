package org.colearn.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.ui.shell.Command;
import org.colearn.ui.shell.CommandPalette;
import org.colearn.ui.text.UiText;

/** The list of keys, laid over the window without stopping anything. */
final class KeysOverlay {
    /** Keys that belong to no command, each with "keys.NAME.key" and "keys.NAME" in the texts. */
    private static final List<String> EVERYWHERE = List.of("move", "press", "rate", "fine");

    private static final int COLUMNS = 2;

    private final StackPane root = new StackPane();
    private final GridPane table = new GridPane();
    private final Button close = new Button(UiText.of("keys.close"));

    KeysOverlay() {
        root.setId(UiIds.KEYS_OVERLAY);
        root.getStyleClass().add("overlay");
        root.setVisible(false);
        var title = new Label(UiText.of("keys.title"));
        title.getStyleClass().add("pane-title");
        close.setOnAction(pressed -> toggle());
        table.getStyleClass().add("keys-table");
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "keys-scroll");
        var card = new VBox(title, scroll, close);
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().add(card);
        root.setOnMouseClicked(clicked -> {
            if (root.equals(clicked.getTarget())) {
                toggle();
            }
        });
        root.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                toggle();
                pressed.consume();
            }
        });
    }

    Node node() {
        return root;
    }

    void toggle() {
        root.setVisible(!root.isVisible());
        if (root.isVisible()) {
            close.requestFocus();
        }
    }

    /** Lists the keys of these commands, then those that work in every control. */
    void list(List<Command> commands) {
        table.getChildren().clear();
        row(KeyCombination.valueOf(CommandPalette.KEYS).getDisplayText(), UiText.of("command.palette"));
        commands.stream()
                .filter(command -> command.keys().isPresent())
                .forEach(command -> row(command.keyText(), command.title()));
        EVERYWHERE.forEach(name -> row(UiText.of("keys." + name + ".key"), UiText.of("keys." + name)));
    }

    private void row(String keys, String does) {
        int place = table.getChildren().size() / 2;
        var cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(does);
        words.setMinWidth(Region.USE_PREF_SIZE);
        int column = 2 * (place % COLUMNS);
        table.add(cap, column, place / COLUMNS);
        table.add(words, column + 1, place / COLUMNS);
    }
}
