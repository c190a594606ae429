package org.colearn.ui.data;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetFacts;
import org.colearn.ui.setup.DataChoice;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** The facts of the opened data, counted in the background once somebody looks; those of other data are never shown. */
final class FactsModel {
    /** What there is to see. */
    enum State {
        /** No data are chosen. */
        NONE,
        /** The data are being read. */
        OPENING,
        /** They could not be read, or not be looked over. */
        FAILED,
        /** They are being looked over. */
        COUNTING,
        /** The facts are there. */
        READY
    }

    private final DataChoice data;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyObjectWrapper<Optional<DatasetFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private boolean wanted;
    private int latest;

    /** Follows a choice of data; looks nothing over before {@link #want()}. */
    FactsModel(DataChoice data, Executor background, Executor window) {
        this.data = data;
        this.background = background;
        this.window = window;
        data.state().addListener((observed, before, now) -> follow());
        data.opened().addListener((observed, before, now) -> follow());
        follow();
    }

    /** Somebody looks: from now on facts are counted whenever data are opened. */
    void want() {
        if (!wanted) {
            wanted = true;
            follow();
        }
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<DatasetFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Why there are none, empty if nothing is wrong. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    private void follow() {
        latest++;
        facts.set(Optional.empty());
        failure.set(data.failure().get());
        Optional<Dataset> opened = data.opened().get().map(OpenedData::dataset);
        state.set(opened.isPresent() ? State.COUNTING : withoutData());
        if (wanted) {
            opened.ifPresent(this::count);
        }
    }

    private State withoutData() {
        return switch (data.state().get()) {
            case NONE -> State.NONE;
            case OPENING, OPEN -> State.OPENING;
            case FAILED -> State.FAILED;
        };
    }

    private void count(Dataset dataset) {
        int ticket = latest;
        background.execute(() -> {
            Runnable report = counted(dataset);
            window.execute(() -> {
                if (ticket == latest) {
                    report.run();
                }
            });
        });
    }

    private Runnable counted(Dataset dataset) {
        try {
            DatasetFacts found = DatasetFacts.of(dataset);
            return () -> {
                facts.set(Optional.of(found));
                state.set(State.READY);
            };
        } catch (OutOfMemoryError full) {
            return () -> fail(UiText.of("data.outOfMemory", dataset.name()));
        } catch (RuntimeException unexpected) {
            return () -> fail(Sentences.of(unexpected));
        }
    }

    private void fail(String sentence) {
        failure.set(sentence);
        state.set(State.FAILED);
    }
}
