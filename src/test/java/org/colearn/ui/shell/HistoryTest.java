package org.colearn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>();

    @Test
    void whatWasRecordedComesBackInReverseAndForwardAgain() {
        history.record("a");
        history.record("b");
        history.record("c");

        assertThat(history.undo()).contains("b");
        assertThat(history.undo()).contains("a");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains("b");
        assertThat(history.redo()).contains("c");
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void aNewStateAfterAnUndoEndsTheWayForward() {
        history.record("a");
        history.record("b");
        history.undo();
        history.record("d");

        assertThat(history.redo()).isEmpty();
        assertThat(history.undo()).contains("a");
    }

    @Test
    void theSameStateTwiceIsOneStep() {
        history.record("a");
        history.record("b");
        history.record("b");

        assertThat(history.undo()).contains("a");
    }

    @Test
    void theOldestStatesAreForgotten() {
        for (int i = 0; i <= History.MOST + 5; i++) {
            history.record("state " + i);
        }
        int steps = 0;
        while (history.undo().isPresent()) {
            steps++;
        }

        assertThat(steps).isEqualTo(History.MOST);
    }
}
