package org.colearn.ui.setup;

import atlantafx.base.controls.ToggleSwitch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;

/** One modality in its colour: name, switch "present at test", slider and field of the dropout rate. */
final class ModalityRowView extends HBox {
    private static final double STEP = 0.01;

    ModalityRowView(ModalityRow row, int index) {
        getStyleClass().addAll("modality", "modality-" + index);
        var bar = new Region();
        bar.getStyleClass().add("modality-bar");
        var lines = new VBox(title(row), rateLine(row), NumberRow.problem(row.rate()));
        lines.getStyleClass().add("modality-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(bar, lines);
    }

    private static HBox title(ModalityRow row) {
        var name = new Label(row.name());
        name.getStyleClass().add("modality-name");
        var width = new Label(UiText.of("modality.features", row.features()));
        width.getStyleClass().add("caption");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var present = new ToggleSwitch(UiText.of("modality.deployed"));
        present.setId(UiIds.deployed(row.name()));
        present.getStyleClass().add("deployed-switch");
        present.selectedProperty().bindBidirectional(row.deployed());
        present.setAccessibleText(UiText.of("modality.deployed.accessible", row.name()));
        present.setTooltip(new Tooltip(UiText.of("modality.deployed.help", row.name())));
        var line = new HBox(name, width, gap, present);
        line.getStyleClass().add("modality-title");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static HBox rateLine(ModalityRow row) {
        Slider slider = slider(row);
        TextField field = NumberRow.field(row.rate());
        HBox.setHgrow(slider, Priority.ALWAYS);
        var line = new HBox(slider, NumberRow.resetMark(row.rate()), field);
        line.getStyleClass().add("field-line");
        return line;
    }

    private static Slider slider(ModalityRow row) {
        var slider = new Slider(0, 1, row.rate().value());
        slider.setId(UiIds.slider(row.name()));
        slider.setBlockIncrement(0.05);
        slider.setAccessibleText(row.rate().rule().label());
        slider.setTooltip(new Tooltip(row.rate().rule().help()));
        slider.valueProperty().addListener((observed, before, now) -> {
            boolean moved = Math.abs(now.doubleValue() - row.rate().value()) > 1e-9;
            if (moved) { // by hand, not by following the field
                row.rate().set(Math.round(now.doubleValue() / STEP) / (1 / STEP));
            }
        });
        row.rate().number().addListener((observed, before, now) -> slider.setValue(now.doubleValue()));
        return slider;
    }
}
