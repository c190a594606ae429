package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PauseGateTest {
    private final RunControl control = new RunControl();
    private final List<TrainingEvent> events = new ArrayList<>();

    @Test
    void anOpenGateSaysNothing() {
        assertThat(new PauseGate(control, events::add).mayGoOn()).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void aPauseIsSaidAndSoIsItsEnd() {
        control.pause();
        var gate = new PauseGate(control, event -> {
            events.add(event);
            control.resume();
        });

        assertThat(gate.mayGoOn()).isTrue();
        assertThat(events).containsExactly(new TrainingEvent.Paused(), new TrainingEvent.Resumed());
        assertThat(gate.pausedNanos()).isPositive();
    }

    @Test
    void aPauseThatEndsInAStopIsNotResumed() {
        control.pause();
        var gate = new PauseGate(control, event -> {
            events.add(event);
            control.stop();
        });

        assertThat(gate.mayGoOn()).isFalse();
        assertThat(events).containsExactly(new TrainingEvent.Paused());
    }

    @Test
    void aStopWithoutPauseShutsTheGate() {
        control.stop();

        assertThat(new PauseGate(control, events::add).mayGoOn()).isFalse();
        assertThat(events).isEmpty();
    }

    @Test
    void anInterruptShutsTheGateAndStaysSet() {
        Thread.currentThread().interrupt();

        assertThat(new PauseGate(control, events::add).mayGoOn()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptEndsAPause() {
        control.pause();
        Thread.currentThread().interrupt();

        assertThat(new PauseGate(control, events::add).mayGoOn()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
