package org.colearn.ui.setup;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A sentence below the field it is about; takes no room while nothing is wrong. */
final class ProblemLabel extends Label {
    ProblemLabel(String id, ObservableValue<String> sentence) {
        setId(id);
        getStyleClass().add("problem");
        setGraphic(FontIcon.of(Material2AL.ERROR_OUTLINE));
        setWrapText(true);
        textProperty().bind(sentence);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
