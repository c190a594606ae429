package org.colearn.ui.data;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.view.SmallWindow;

/** A titled part of a page. */
final class Card extends VBox {
    private static final double HEADING_LEAST = 100;

    private final HBox head = new HBox(8);

    Card(String title, Node... content) {
        getStyleClass().add("data-card");
        var heading = SmallWindow.whole(new Label(title));
        heading.setMinWidth(HEADING_LEAST);
        heading.getStyleClass().add("data-card-title");
        head.getChildren().add(heading);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().addAll(content);
    }

    /** Puts a way out for what it shows at the end of its title. */
    Card offering(ExportButton export) {
        HBox.setHgrow(export.node(), Priority.ALWAYS);
        head.getChildren().add(export.node());
        return this;
    }

    /** Small print that wraps. */
    static Label note(String text) {
        var label = SmallWindow.whole(new Label(text));
        label.getStyleClass().add("hint");
        return label;
    }
}
