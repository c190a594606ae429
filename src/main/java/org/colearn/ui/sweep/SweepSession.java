package org.colearn.ui.sweep;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.experiment.SweepEvent;
import org.colearn.store.SweepFolder;
import org.colearn.training.RunControl;
import org.colearn.ui.text.Sentences;

/** The one sweep a window runs at a time, on a thread of its own; everything but the events happens on the window's thread. */
final class SweepSession {
    private final Executor window;
    private final Consumer<SweepEvent> events;
    private final Consumer<String> problems;
    private final ReadOnlyObjectWrapper<SweepState> state = new ReadOnlyObjectWrapper<>(SweepState.IDLE);
    private RunControl control = new RunControl();
    private Thread thread = new Thread();

    /**
     * Nothing running.
     *
     * @param window runs a task on the window's thread, after the events offered before it were delivered
     * @param events receives every event on the threads that train
     * @param problems receives sentences about what could not be done, on the window's thread
     */
    SweepSession(Executor window, Consumer<SweepEvent> events, Consumer<String> problems) {
        this.window = window;
        this.events = events;
        this.problems = problems;
    }

    ReadOnlyObjectProperty<SweepState> state() {
        return state.getReadOnlyProperty();
    }

    /** Goes on with the sweep in a folder; what is finished there is not run again, what failed is. */
    void start(Path folder, int workers) {
        if (state.get().busy()) {
            throw new IllegalStateException("A sweep is under way; stop it before starting another one.");
        }
        var ownControl = new RunControl();
        control = ownControl;
        state.set(SweepState.LOADING);
        thread = new Thread(() -> work(folder, workers, ownControl), "sweep");
        thread.setDaemon(true); // a window that dies must not keep the process alive
        thread.start();
    }

    void pause() {
        if (state.get() == SweepState.RUNNING) {
            control.pause();
            state.set(SweepState.PAUSED);
        }
    }

    void resume() {
        if (state.get() == SweepState.PAUSED) {
            control.resume();
            state.set(SweepState.RUNNING);
        }
    }

    /** Ends the batches under way; runs cut off by it are run anew next time. */
    void stop() {
        if (state.get().busy()) {
            control.stop();
            state.set(SweepState.STOPPING);
        }
    }

    /** Stops and waits until the thread has ended. */
    void close() {
        control.stop();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Path path, int workers, RunControl ownControl) {
        String sentence = "";
        try (SweepFolder folder = SweepFolder.resume(path, this::warn)) {
            new LocalSweepRunner(workers, folder).inBackground().run(folder.spec(), ownControl, this::pass);
        } catch (RuntimeException | LinkageError | OutOfMemoryError failure) {
            sentence = Sentences.of(failure);
        } finally {
            String ending = sentence;
            window.execute(() -> end(ending));
        }
    }

    private void pass(SweepEvent event) {
        events.accept(event);
        if (event instanceof SweepEvent.Started) {
            window.execute(this::began);
        }
    }

    private void warn(String sentence) {
        window.execute(() -> problems.accept(sentence));
    }

    private void began() {
        if (state.get() == SweepState.LOADING) {
            state.set(SweepState.RUNNING);
        }
    }

    private void end(String sentence) {
        state.set(SweepState.IDLE);
        if (!sentence.isEmpty()) {
            problems.accept(sentence);
        }
    }
}
