package org.colearn.ui.data;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.data.quality.Probe;
import org.colearn.ui.text.UiText;

/** What a linear model sees in each modality: a bar for its score, a tick for a guess that ignores the features. */
final class ProbeBars {
    private ProbeBars() {}

    static VBox of(List<Probe> probes) {
        if (probes.isEmpty()) {
            return new VBox(Card.note(UiText.of("facts.probe.impossible")));
        }
        double most = FactLines.accuracy(probes.get(0))
                ? 1
                : probes.stream()
                        .mapToDouble(probe -> Math.max(probe.score(), probe.baseline()))
                        .max()
                        .orElse(1);
        var grid = new GridPane();
        grid.getStyleClass().add("data-bars");
        grid.getColumnConstraints().addAll(LabelBars.column(false), LabelBars.column(true));
        for (int m = 0; m < probes.size(); m++) {
            row(grid, m, probes.get(m), most);
        }
        return new VBox(
                8, Card.note(FactLines.baseline(probes.get(0))), grid, Card.note(UiText.of("facts.probe.meaning")));
    }

    private static void row(GridPane grid, int m, Probe probe, double most) {
        var name = new Label(probe.modality());
        name.setMinWidth(Region.USE_PREF_SIZE);
        var bar =
                new Bar(probe.score() / most, probe.signal() ? "modality-" + m : "data-faint", probe.baseline() / most);
        bar.getStyleClass().add("data-wide-bar");
        Label words = Card.note(FactLines.probe(probe));
        var cell = new VBox(4, bar, words);
        grid.addRow(m, ModalityGrid.named(m, name), cell);
    }
}
