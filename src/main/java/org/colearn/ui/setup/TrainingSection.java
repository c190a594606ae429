package org.colearn.ui.setup;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;

/** Epochs, batch size, learning rate and seeds. */
final class TrainingSection {
    private final Section root = new Section(UiText.of("training.title"));

    TrainingSection(TrainingChoice training) {
        training.numbers().forEach(setting -> root.getChildren().add(new NumberRow(setting)));
        root.getChildren().add(seeds(training));
    }

    Node node() {
        return root;
    }

    private static VBox seeds(TrainingChoice training) {
        var field = new TextField();
        field.setId(UiIds.SEEDS);
        field.getStyleClass().add("number-field");
        field.textProperty().bindBidirectional(training.seeds());
        field.setAccessibleText(UiText.of("seeds.title"));
        field.setTooltip(new Tooltip(UiText.of("seeds.help")));
        var label = new Label(UiText.of("seeds.title"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        label.setTooltip(new Tooltip(UiText.of("seeds.help")));
        var problem = Bindings.createStringBinding(() -> training.parsedSeeds().problem(), training.seeds());
        problem.addListener(
                (observed, before, now) -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        var count = new Label();
        count.getStyleClass().add("caption");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> UiText.of(
                                "seeds.runs", 2 * training.parsedSeeds().seeds().size()),
                        training.seeds()));
        count.visibleProperty().bind(problem.isEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(label, count, gap, field);
        line.getStyleClass().add("field-line");
        var box = new VBox(line, new ProblemLine(UiIds.SEEDS_PROBLEM, problem));
        box.getStyleClass().add("field");
        return box;
    }
}
