package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.colearn.ui.help.Trail.Stop;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void backAndForwardReturnToWhereTheReaderWas() {
        trail.go("live.md", 0);
        trail.go("terms.md", 0.4);

        assertThat(trail.move(-1, 0.9)).contains(new Stop("live.md", 0.4));
        assertThat(trail.move(1, 0.5)).contains(new Stop("terms.md", 0.9));
        assertThat(trail.move(-1, 0)).contains(new Stop("live.md", 0.5));
    }

    @Test
    void atTheEndsThereIsNowhereToGo() {
        assertThat(trail.canMove(-1)).isFalse();
        trail.go("live.md", 0);

        assertThat(trail.move(-1, 0)).isEmpty();
        assertThat(trail.move(1, 0)).isEmpty();
    }

    @Test
    void goingElsewhereForgetsWhatWasAhead() {
        trail.go("live.md", 0);
        trail.go("terms.md", 0);
        trail.move(-1, 0);
        trail.go("why.md", 0);

        assertThat(trail.canMove(1)).isFalse();
        assertThat(trail.move(-1, 0)).contains(new Stop("live.md", 0));
    }
}
