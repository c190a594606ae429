package org.colearn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class TeamTest {
    @Test
    void everyPartRunsOnceAndPartsRunAtTheSameTime() {
        try (Team team = Team.of(3)) {
            var runs = new AtomicIntegerArray(3);
            var together = new CyclicBarrier(3); // would wait for ever if one part waited for another to end
            team.run(p -> {
                meet(together);
                runs.incrementAndGet(p);
            });
            assertThat(runs).hasToString("[1, 1, 1]");
        }
    }

    @Test
    void theFirstFailureOfAnyPartIsThrownOnceAllHaveEnded() {
        try (Team team = Team.of(2)) {
            assertThatThrownBy(() -> team.run(p -> {
                        if (p == 1) {
                            throw new IllegalStateException("part 1");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("part 1");
        }
    }

    @Test
    void anInterruptWaitsUntilThePartsHaveEnded() {
        try (Team team = Team.of(2)) {
            var ended = new AtomicIntegerArray(2);
            Thread.currentThread().interrupt();
            team.run(p -> ended.set(p, 1));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(ended).hasToString("[1, 1]");
        }
    }

    @Test
    void partsCoverEverythingOnce() {
        try (Team team = Team.of(3)) {
            assertThat(team.begin(10, 0)).isZero();
            assertThat(team.begin(10, 1)).isEqualTo(3);
            assertThat(team.begin(10, 2)).isEqualTo(6);
            assertThat(team.begin(10, 3)).isEqualTo(10);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Team.of(0));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
