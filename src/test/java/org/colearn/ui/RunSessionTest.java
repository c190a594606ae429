package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.colearn.data.DataException;
import org.colearn.experiment.ExperimentEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunSessionTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<ExperimentEvent> events = new ArrayList<>();
    private final RunSession<ExperimentEvent> session = new RunSession<>(events::add, window::add);
    private final CountDownLatch mayStart = new CountDownLatch(1);

    /** Starts, then waits until it is stopped, looking at the control as a trainer does. */
    private final RunSession.Work<ExperimentEvent> patient = (control, listener) -> {
        await(mayStart);
        listener.accept(new ExperimentEvent.Started(2, 2, "hash"));
        while (!control.isStopped()) {
            control.awaitResume();
            Thread.onSpinWait();
        }
        throw new DataException("stopped");
    };

    @AfterEach
    void end() {
        mayStart.countDown();
        session.close();
    }

    @Test
    void theStatesOfARunFollowItsControls() throws InterruptedException {
        session.start("experiment", patient);
        assertThat(session.state().get()).isEqualTo(RunState.LOADING);

        mayStart.countDown();
        window.take().run();
        assertThat(session.state().get()).isEqualTo(RunState.RUNNING);

        session.pause();
        assertThat(session.state().get()).isEqualTo(RunState.PAUSED);
        session.resume();
        assertThat(session.state().get()).isEqualTo(RunState.RUNNING);

        session.stop();
        assertThat(session.state().get()).isEqualTo(RunState.STOPPING);
        window.take().run();
        assertThat(session.state().get()).isEqualTo(RunState.IDLE);
    }

    @Test
    void aPausedRunCanBeStopped() throws InterruptedException {
        session.start("experiment", patient);
        mayStart.countDown();
        window.take().run();
        session.pause();

        session.stop();

        window.take().run();
        assertThat(session.state().get()).isEqualTo(RunState.IDLE);
    }

    @Test
    void aSecondRunWaitsForTheFirst() {
        session.start("experiment", patient);

        assertThatThrownBy(() -> session.start("experiment", patient))
                .hasMessage("The experiment is under way; stop it before starting another one.");
    }

    @Test
    void whatTheRunnerRefusesIsShownAsASentence() throws InterruptedException {
        session.start("experiment", (control, listener) -> {
            throw new DataException("The test split is empty; give it utterances.");
        });
        window.take().run();

        assertThat(session.problem().get()).isEqualTo("The test split is empty; give it utterances.");
        assertThat(session.state().get()).isEqualTo(RunState.IDLE);
    }

    @Test
    void aFullMemoryIsExplained() throws InterruptedException {
        session.start("experiment", (control, listener) -> {
            throw new OutOfMemoryError("Java heap space");
        });
        window.take().run();

        assertThat(session.problem().get()).startsWith("The memory is full.");
    }

    @Test
    void closingEndsTheThread() {
        session.start("experiment", patient);
        mayStart.countDown();

        session.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("experiment"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
