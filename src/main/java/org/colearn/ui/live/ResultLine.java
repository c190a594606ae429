package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.colearn.store.table.Table.Cell;
import org.colearn.ui.text.UiText;

/** A table row whose texts change in place: replacing rows during training would rebuild the table's cells every time. */
final class ResultLine {
    /** Number of columns: seed, three scores, difference, state. */
    static final int COLUMNS = 6;

    private final List<ReadOnlyStringWrapper> texts =
            Stream.generate(ReadOnlyStringWrapper::new).limit(COLUMNS).toList();
    private final Optional<Long> seed;
    private double[] exact = {};

    /** An empty line; no seed means the mean. */
    ResultLine(Optional<Long> seed) {
        this.seed = seed;
    }

    Optional<Long> seed() {
        return seed;
    }

    ReadOnlyStringProperty text(int column) {
        return texts.get(column).getReadOnlyProperty();
    }

    /** What stands in it, in full for programs. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < COLUMNS; c++) {
            String shown = texts.get(c).get();
            double value = c > 0 && c <= exact.length ? exact[c - 1] : Double.NaN;
            cells.add(Double.isNaN(value) ? Cell.words(shown) : Cell.number(value, shown));
        }
        return cells;
    }

    void show(ResultRow row, boolean regression) {
        exact = new double[] {row.deployed(), row.all(), row.baseline(), row.difference()};
        texts.get(0).set(seed.map(one -> Long.toString(one)).orElse(UiText.of("live.results.mean")));
        texts.get(1).set(Figures.score(row.deployed(), regression));
        texts.get(2).set(Figures.score(row.all(), regression));
        texts.get(3).set(Figures.score(row.baseline(), regression));
        texts.get(4).set(Figures.difference(row.difference(), regression));
        texts.get(5).set(row.state());
    }
}
