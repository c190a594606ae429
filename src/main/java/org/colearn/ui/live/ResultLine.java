package org.colearn.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.colearn.ui.text.UiText;

/** A table row whose texts change in place: replacing rows during training would rebuild the table's cells every time. */
final class ResultLine {
    /** Number of columns: seed, three scores, difference, state. */
    static final int COLUMNS = 6;

    private final List<ReadOnlyStringWrapper> texts =
            Stream.generate(ReadOnlyStringWrapper::new).limit(COLUMNS).toList();
    private final Optional<Long> seed;

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

    void show(ResultRow row, boolean regression) {
        texts.get(0).set(seed.map(one -> Long.toString(one)).orElse(UiText.of("live.results.mean")));
        texts.get(1).set(Figures.score(row.deployed(), regression));
        texts.get(2).set(Figures.score(row.all(), regression));
        texts.get(3).set(Figures.score(row.baseline(), regression));
        texts.get(4).set(Figures.difference(row.difference(), regression));
        texts.get(5).set(row.state());
    }
}
