package org.colearn.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.ui.text.UiText;

/** The utterances of the opened data, searched and filtered; listed in the background once somebody looks. */
final class BrowserModel {
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<Dataset>> data = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<UtteranceRow> all = FXCollections.observableArrayList();
    private final FilteredList<UtteranceRow> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Split>> split = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty zeroOnly = new SimpleBooleanProperty();
    private boolean wanted;
    private int latest;

    BrowserModel(Executor background, Executor window) {
        this.background = background;
        this.window = window;
        search.addListener((observed, before, now) -> filter());
        split.addListener((observed, before, now) -> filter());
        zeroOnly.addListener((observed, before, now) -> filter());
    }

    /** Turns to other data, or to none; what was listed is gone at once. */
    void show(Optional<Dataset> dataset) {
        latest++;
        all.clear();
        data.set(dataset);
        if (wanted) {
            list();
        }
    }

    /** Somebody looks: utterances are listed from now on. */
    void want() {
        if (!wanted) {
            wanted = true;
            list();
        }
    }

    ReadOnlyObjectProperty<Optional<Dataset>> data() {
        return data.getReadOnlyProperty();
    }

    /** The utterances that pass every filter. */
    ObservableList<UtteranceRow> shown() {
        return shown;
    }

    /** Text that the id, label or transcript must contain. */
    StringProperty search() {
        return search;
    }

    /** The split to be seen, empty for all. */
    ObjectProperty<Optional<Split>> split() {
        return split;
    }

    /** Whether only utterances with an all-zero modality are to be seen. */
    BooleanProperty zeroOnly() {
        return zeroOnly;
    }

    /** "12 of 192 utterances". */
    String count() {
        return UiText.of("browse.count", shown.size(), all.size());
    }

    private void list() {
        int ticket = latest;
        data.get()
                .ifPresent(dataset -> background.execute(() -> {
                    List<UtteranceRow> rows = UtteranceRow.all(dataset);
                    window.execute(() -> {
                        if (ticket == latest) {
                            all.setAll(rows);
                        }
                    });
                }));
    }

    private void filter() {
        String text = search.get().strip().toLowerCase(Locale.ROOT);
        Optional<Split> wantedSplit = split.get();
        boolean zero = zeroOnly.get();
        shown.setPredicate(row -> (text.isEmpty() || row.mentions(text))
                && (wantedSplit.isEmpty() || row.split().equals(wantedSplit))
                && (!zero || row.hasZeroModality()));
    }
}
