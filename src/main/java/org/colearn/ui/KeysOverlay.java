package org.colearn.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.ui.text.UiText;

/** The list of keys, laid over the window without stopping anything. */
final class KeysOverlay {
    /** Keys in display order, each with "keys.NAME.key" and "keys.NAME" in the texts. */
    private static final List<String> KEYS =
            List.of("run", "pause", "stop", "open", "theme", "list", "move", "press", "rate", "fine");

    private final StackPane root = new StackPane();
    private final Button close = new Button(UiText.of("keys.close"));

    KeysOverlay() {
        root.setId(UiIds.KEYS_OVERLAY);
        root.getStyleClass().add("overlay");
        root.setVisible(false);
        var title = new Label(UiText.of("keys.title"));
        title.getStyleClass().add("pane-title");
        close.setOnAction(pressed -> toggle());
        var card = new VBox(title, table(), close);
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

    private static GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("keys-table");
        for (int row = 0; row < KEYS.size(); row++) {
            var key = new Label(UiText.of("keys." + KEYS.get(row) + ".key"));
            key.getStyleClass().add("key-cap");
            table.addRow(row, key, new Label(UiText.of("keys." + KEYS.get(row))));
        }
        return table;
    }
}
