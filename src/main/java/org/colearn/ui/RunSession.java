package org.colearn.ui;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.SweepEvent;
import org.colearn.training.RunControl;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/**
 * The one experiment, or the one sweep, that a window runs at a time, on a thread of its own.
 *
 * <p>Everything but the events happens on the window's thread: its methods are called there, its properties change there.
 *
 * @param <E> what the work says while it goes on
 */
public final class RunSession<E> implements AutoCloseable {
    private final Consumer<E> events;
    private final Executor window;
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(RunState.IDLE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private RunControl control = new RunControl();
    private Thread thread = new Thread();

    /**
     * A session with nothing running.
     *
     * @param events receives every event on the thread that trains
     * @param window runs a task on the window's thread, after the events offered before it were delivered
     */
    public RunSession(Consumer<E> events, Executor window) {
        this.events = events;
        this.window = window;
    }

    /**
     * What is to be done; ends early once its control is stopped.
     *
     * @param <E> what it says
     */
    @FunctionalInterface
    public interface Work<E> {
        /** Does all of it on the calling thread. */
        void run(RunControl control, Consumer<E> events);
    }

    /** What it is doing. */
    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the last work could not be done, as a sentence; empty if it could. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Begins work on a thread of this name; refused while other work is under way. */
    public void start(String name, Work<E> work) {
        if (state.get().busy()) {
            throw new IllegalStateException("The " + name + " is under way; stop it before starting another one.");
        }
        var ownControl = new RunControl();
        control = ownControl;
        problem.set("");
        state.set(RunState.LOADING);
        thread = new Thread(() -> report(() -> work.run(ownControl, this::pass)), name);
        thread.setDaemon(true); // a window that dies must not keep the process alive
        thread.start();
    }

    /** Asks what runs to wait before its next batch. */
    public void pause() {
        if (state.get() == RunState.RUNNING) {
            control.pause();
            state.set(RunState.PAUSED);
        }
    }

    /** Lets it go on. */
    public void resume() {
        if (state.get() == RunState.PAUSED) {
            control.resume();
            state.set(RunState.RUNNING);
        }
    }

    /** Asks what is being trained, and what will be, to drop modalities at these rates from its next batch on. */
    public void move(Map<String, Double> rates) {
        if (state.get().busy()) {
            control.move(rates);
        }
    }

    /** Asks it to end; what is being trained keeps its best checkpoint. */
    public void stop() {
        if (state.get().busy()) {
            control.stop();
            state.set(RunState.STOPPING);
        }
    }

    /** Stops whatever runs and waits until its thread has ended. */
    @Override
    public void close() {
        control.stop();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Runnable work) {
        String sentence = "";
        try {
            work.run();
        } catch (OutOfMemoryError full) {
            sentence = UiText.of("run.outOfMemory");
        } catch (RuntimeException | LinkageError failure) {
            sentence = Sentences.of(failure);
        } finally {
            String ending = sentence;
            window.execute(() -> end(ending));
        }
    }

    private void pass(E event) {
        events.accept(event);
        if (event instanceof ExperimentEvent.Started || event instanceof SweepEvent.Started) {
            window.execute(this::trainingBegan);
        }
    }

    private void trainingBegan() {
        if (state.get() == RunState.LOADING) {
            state.set(RunState.RUNNING);
        }
    }

    private void end(String sentence) {
        problem.set(sentence);
        state.set(RunState.IDLE);
    }
}
