package org.colearn.ui.setup;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A sentence below the field it is about; takes no room while nothing is wrong. */
public final class ProblemLine extends HBox {
    /** A line whose label has this node id. */
    public ProblemLine(String id, ObservableValue<String> sentence) {
        getStyleClass().add("problem");
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.textProperty().bind(sentence);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        visibleProperty().bind(label.visibleProperty());
        managedProperty().bind(label.visibleProperty());
        getChildren().addAll(FontIcon.of(Material2AL.ERROR_OUTLINE), label);
    }
}
