package org.colearn.ui.setup;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.colearn.data.DataSpec;
import org.colearn.data.ReadChoices;

/** A file or folder that is looked at before it is used: until {@link SetupModel#useImport} the data in use stay as they are. */
public final class DataImport {
    /** How far it is. */
    public enum State {
        /** Nothing is looked at. */
        IDLE,
        /** It is being read. */
        READING,
        /** It was read and waits for a decision. */
        READY,
        /** It could not be read. */
        FAILED
    }

    private final BackgroundReading reading;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ReadChoices> choices = new ReadOnlyObjectWrapper<>(ReadChoices.DEFAULT);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final BooleanProperty replaceByZero = new SimpleBooleanProperty();
    private Optional<OpenedData> found = Optional.empty();

    DataImport(BackgroundReading reading) {
        this.reading = reading;
    }

    /** Looks at a file or folder. */
    void look(String path) {
        source.set(path);
        replaceByZero.set(false);
        read(ReadChoices.DEFAULT);
    }

    /** Says of a file that it cannot be used, and why. */
    void refuse(String path, String sentence) {
        reading.giveUp();
        source.set(path);
        end(State.IDLE);
        refuse(sentence);
    }

    /** Reads it again with what it leaves open decided otherwise. */
    public void choose(ReadChoices other) {
        read(other);
    }

    /** Stops the reading, or forgets what was read. */
    public void discard() {
        reading.giveUp();
        end(State.IDLE);
    }

    private void read(ReadChoices chosen) {
        choices.set(chosen);
        end(State.READING);
        reading.begin(DataSpec.of(source.get()).with(chosen), this::show, this::refuse);
    }

    private void show(OpenedData data) {
        found = Optional.of(data);
        state.set(State.READY);
    }

    private void refuse(String sentence) {
        failure.set(sentence);
        state.set(State.FAILED);
    }

    private void end(State next) {
        found = Optional.empty();
        failure.set("");
        state.set(next);
    }

    /** The path that is looked at. */
    public ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The share of bytes that were read, 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return reading.progress();
    }

    /** What was read, if it is READY. */
    public Optional<OpenedData> found() {
        return found;
    }

    /** What was decided where the files leave something open. */
    public ReadOnlyObjectProperty<ReadChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Why it could not be read, empty if nothing is wrong. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The user's word that NaN and infinite features become zero. */
    public BooleanProperty replaceByZero() {
        return replaceByZero;
    }
}
