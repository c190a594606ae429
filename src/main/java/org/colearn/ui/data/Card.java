package org.colearn.ui.data;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A titled part of a page. */
final class Card extends VBox {
    Card(String title, Node... content) {
        getStyleClass().add("data-card");
        var heading = new Label(title);
        heading.getStyleClass().add("data-card-title");
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    /** Small print that wraps. */
    static Label note(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
