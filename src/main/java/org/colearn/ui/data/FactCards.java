package org.colearn.ui.data;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.colearn.data.DatasetFacts;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/**
 * What was counted in a dataset, in cards that can be exported.
 *
 * @param facts what was counted
 * @param dark whether exported figures are for a dark page
 */
record FactCards(DatasetFacts facts, boolean dark) {
    Node modalities() {
        GridPane grid = ModalityGrid.of(facts);
        return new Card(UiText.of("facts.modalities"), SmallWindow.sideways(grid))
                .offering(new ExportButton("data-modalities-export").table(() -> FactTables.modalities(facts)));
    }

    Node labels() {
        return new Card(UiText.of("facts.labels"), LabelBars.of(facts.quality().histogram(), facts.splits()))
                .offering(new ExportButton("data-labels-export")
                        .chart(() -> new FactFigures(dark).labels(facts))
                        .table(() -> FactTables.labels(facts)));
    }

    Node probes() {
        return new Card(UiText.of("facts.probe"), ProbeBars.of(facts.quality().probes()))
                .offering(new ExportButton("data-probe-export")
                        .chart(() -> new FactFigures(dark).probes(facts))
                        .table(() -> FactTables.probes(facts)));
    }
}
