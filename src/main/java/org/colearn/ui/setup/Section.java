package org.colearn.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled part of the setup pane. */
final class Section extends VBox {
    private final HBox header = new HBox();

    Section(String title, Node... content) {
        getStyleClass().add("section");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header.getStyleClass().add("section-header");
        header.getChildren().addAll(heading, gap);
        getChildren().add(header);
        getChildren().addAll(content);
    }

    /** Places something at the right end of the title line. */
    Section withAction(Node action) {
        header.getChildren().add(action);
        return this;
    }
}
