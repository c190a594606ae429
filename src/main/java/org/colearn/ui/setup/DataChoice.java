package org.colearn.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.NonFinite;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.SplitRecipe;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** Which data are chosen, and what was found when they were opened in the background. */
final class DataChoice {
    /** How far the opening is. */
    enum State {
        NONE,
        OPENING,
        OPEN,
        FAILED
    }

    private final Function<DataSpec, OpenedData> opener;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyObjectWrapper<Optional<OpenedData>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final BooleanProperty replaceByZero = new SimpleBooleanProperty();
    private SplitRecipe resplit = SplitRecipe.DEFAULT;
    private int latest;

    /**
     * Nothing chosen yet.
     *
     * @param opener reads data, called in the background
     * @param background where data are read
     * @param window where results are delivered and properties change
     */
    DataChoice(Function<DataSpec, OpenedData> opener, Executor background, Executor window) {
        this.opener = opener;
        this.background = background;
        this.window = window;
    }

    /** Opens a source in the background and then calls back; a choice made meanwhile makes this one void. */
    void choose(String chosen, Consumer<OpenedData> whenOpen) {
        int ticket = ++latest;
        source.set(chosen);
        opened.set(Optional.empty());
        failure.set("");
        replaceByZero.set(false);
        state.set(State.OPENING);
        DataSpec spec = spec(DataSpec.Normalisation.NONE);
        background.execute(() -> {
            Runnable report = read(spec, whenOpen);
            window.execute(() -> {
                if (ticket == latest) {
                    report.run();
                }
            });
        });
    }

    /** How splits are made where the file has none; takes effect with the next choice. */
    void resplit(SplitRecipe recipe) {
        resplit = recipe;
    }

    ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenedData>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Why the data could not be opened, empty if nothing is wrong. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The user's word that NaN and infinite features become zero. */
    BooleanProperty replaceByZero() {
        return replaceByZero;
    }

    /** Whether replacing by zero is worth offering. */
    boolean hasNonFinite() {
        return findings().stream().anyMatch(finding -> finding.code().equals(DatasetInspection.NON_FINITE));
    }

    List<Finding> findings() {
        return opened.get().map(OpenedData::findings).orElse(List.of());
    }

    DataSpec spec(DataSpec.Normalisation normalisation) {
        NonFinite treatment = replaceByZero.get() ? NonFinite.REPLACE_BY_ZERO : NonFinite.REFUSE;
        return new DataSpec(source.get(), normalisation, treatment, resplit);
    }

    /** Why these data cannot be trained on, empty if they can. */
    String problem() {
        return switch (state.get()) {
            case NONE -> UiText.of("data.none");
            case OPENING -> UiText.of("data.opening");
            case FAILED -> failure.get();
            case OPEN ->
                findings().stream()
                        .filter(this::blocks)
                        .map(Finding::sentence)
                        .findFirst()
                        .orElse("");
        };
    }

    private boolean blocks(Finding finding) {
        boolean mended = finding.code().equals(DatasetInspection.NON_FINITE) && replaceByZero.get();
        return finding.severity() == Finding.Severity.ERROR && !mended;
    }

    private Runnable read(DataSpec spec, Consumer<OpenedData> whenOpen) {
        try {
            OpenedData data = opener.apply(spec);
            return () -> {
                opened.set(Optional.of(data));
                state.set(State.OPEN);
                whenOpen.accept(data);
            };
        } catch (OutOfMemoryError full) {
            return () -> fail(UiText.of("data.outOfMemory", spec.source()));
        } catch (RuntimeException | LinkageError refused) {
            return () -> fail(Sentences.of(refused));
        }
    }

    private void fail(String sentence) {
        failure.set(sentence);
        state.set(State.FAILED);
    }
}
