package org.colearn.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.NonFinite;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.ReadChoices;
import org.colearn.ui.text.UiText;

/** Which data are chosen, how they are split, and what was found when they were opened in the background. */
public final class DataChoice {
    /** How far the opening is. */
    public enum State {
        NONE,
        OPENING,
        OPEN,
        FAILED
    }

    /** Data that were opened, to go back to. */
    private record Earlier(OpenedData data, ReadChoices choices, boolean replaced) {}

    private final BackgroundReading reading;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyObjectWrapper<Optional<OpenedData>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final BooleanProperty replaceByZero = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<ReadChoices> choices = new ReadOnlyObjectWrapper<>(ReadChoices.DEFAULT);
    private Optional<Earlier> earlier = Optional.empty();

    /** Nothing chosen yet. */
    DataChoice(BackgroundReading reading) {
        this.reading = reading;
    }

    /** Opens a source in the background and then calls back; a choice made meanwhile makes this one void. */
    void choose(String chosen, ReadChoices how, Consumer<OpenedData> whenOpen) {
        keepForReturn();
        replaceByZero.set(replaceByZero.get() && chosen.equals(source.get()));
        source.set(chosen);
        choices.set(how);
        opened.set(Optional.empty());
        failure.set("");
        state.set(State.OPENING);
        reading.begin(
                spec(DataSpec.Normalisation.NONE),
                data -> {
                    use(data);
                    whenOpen.accept(data);
                },
                this::fail);
    }

    /** Takes data that were read elsewhere; what is being opened is given up. */
    void take(OpenedData data, ReadChoices how, boolean replaced) {
        reading.giveUp();
        failure.set("");
        source.set(data.source());
        choices.set(how);
        replaceByZero.set(replaced);
        use(data);
    }

    private void use(OpenedData data) {
        opened.set(Optional.of(data));
        earlier = Optional.empty(); // or the memory would hold both for ever
        state.set(State.OPEN);
    }

    /** Whether there are data to go back to, from a choice that failed or is not wanted any more. */
    public boolean canGoBack() {
        return earlier.isPresent() && state.get() != State.OPEN;
    }

    /** What the data to go back to are called, empty if there are none. */
    public String nameOfEarlier() {
        return earlier.map(before -> SourceList.title(before.data().source())).orElse("");
    }

    /** Gives up what is being opened, or could not be, and puts back the data opened before; without any, nothing is chosen. */
    public void goBack() {
        reading.giveUp();
        failure.set("");
        source.set(earlier.map(before -> before.data().source()).orElse(""));
        choices.set(earlier.map(Earlier::choices).orElse(ReadChoices.DEFAULT));
        replaceByZero.set(earlier.map(Earlier::replaced).orElse(false));
        opened.set(earlier.map(Earlier::data));
        state.set(earlier.isPresent() ? State.OPEN : State.NONE);
    }

    private void keepForReturn() {
        opened.get().ifPresent(data -> earlier = Optional.of(new Earlier(data, choices.get(), replaceByZero.get())));
    }

    /** What is decided where the files leave something open; changed by {@link SetupModel#reread}. */
    public ReadOnlyObjectProperty<ReadChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** The share of bytes that were read, 0 to 1, while data are being opened. */
    public ReadOnlyDoubleProperty progress() {
        return reading.progress();
    }

    /** "sample:NAME" or a path, empty if nothing is chosen. */
    public ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /** How far the opening is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The opened data; empty while others are being opened. */
    public ReadOnlyObjectProperty<Optional<OpenedData>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Why the data could not be opened, empty if nothing is wrong. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The user's word that NaN and infinite features become zero. */
    public BooleanProperty replaceByZero() {
        return replaceByZero;
    }

    /** Whether replacing by zero is worth offering. */
    public boolean hasNonFinite() {
        return findings().stream().anyMatch(finding -> finding.code().equals(DatasetInspection.NON_FINITE));
    }

    /** What a person should know about the opened data, worst first. */
    public List<Finding> findings() {
        return opened.get().map(OpenedData::findings).orElse(List.of());
    }

    DataSpec spec(DataSpec.Normalisation normalisation) {
        NonFinite treatment = replaceByZero.get() ? NonFinite.REPLACE_BY_ZERO : NonFinite.REFUSE;
        return DataSpec.of(source.get()).with(normalisation).with(treatment).with(choices.get());
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

    private void fail(String sentence) {
        failure.set(sentence);
        state.set(State.FAILED);
    }
}
