package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colearn.data.DatasetFacts;
import org.colearn.data.Split;
import org.colearn.data.quality.LabelHistogram;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.text.UiText;

/** Facts of a dataset as tables to take away. */
final class FactTables {
    private FactTables() {}

    /** One row per modality, as on the page. */
    static Table modalities(DatasetFacts facts) {
        List<Column> columns = ModalityGrid.HEADS.stream()
                .map(head -> new Column(
                        UiText.of("facts.modalities." + head), !head.equals("name") && !head.equals("padding")))
                .toList();
        List<List<Cell>> rows = IntStream.range(0, facts.modalities().size())
                .mapToObj(m -> FactLines.modality(
                        facts.modalities().get(m), facts.quality().modalities().get(m)))
                .map(cells -> cells.stream().map(Cell::words).toList())
                .toList();
        return new Table(UiText.of("facts.modalities"), columns, rows);
    }

    /** How often each label occurs in each split. */
    static Table labels(DatasetFacts facts) {
        var columns = new ArrayList<>(List.of(Column.words(UiText.of("facts.table.label"))));
        for (Split split : Split.values()) {
            columns.add(Column.numbers(split.word()));
        }
        var rows = new ArrayList<List<Cell>>();
        for (LabelHistogram.Bar bar : facts.quality().histogram().bars()) {
            var row = new ArrayList<>(List.of(Cell.words(bar.label())));
            for (Split split : Split.values()) {
                row.add(Cell.whole(bar.of(split)));
            }
            rows.add(row);
        }
        return new Table(UiText.of("facts.labels"), columns, rows);
    }

    /** What a linear model makes of each modality. */
    static Table probes(DatasetFacts facts) {
        return new Table(
                UiText.of("facts.probe"),
                List.of(
                        Column.words(UiText.of("facts.table.modality")),
                        Column.numbers(UiText.of("facts.table.score")),
                        Column.numbers(UiText.of("facts.table.guess")),
                        Column.numbers(UiText.of("facts.table.gain")),
                        Column.numbers(UiText.of("facts.table.error"))),
                facts.quality().probes().stream()
                        .map(probe -> List.of(
                                Cell.words(probe.modality()),
                                number(probe.score()),
                                number(probe.baseline()),
                                number(probe.gain()),
                                number(probe.standardError())))
                        .toList());
    }

    private static Cell number(double value) {
        return Cell.number(value, String.format(Locale.ROOT, "%.4f", value));
    }
}
