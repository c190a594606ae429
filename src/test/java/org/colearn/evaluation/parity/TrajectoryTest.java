package org.colearn.evaluation.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final String NAME = "weight";

    @Test
    void anElementThatNoiseDoesNotMoveFacesTheLimit() {
        Trajectory trajectory = trajectory(new float[] {1f, 0.5f}, new float[] {1f, 0.6f});

        assertThat(trajectory.compare("q", NAME, new float[] {1.00009f, 0.5f}).passed())
                .isTrue();
        assertThat(trajectory.compare("q", NAME, new float[] {1.0002f, 0.5f}).passed())
                .isFalse();
    }

    @Test
    void anElementThatNoiseMovesMayDifferByTwiceThatAndNoMore() {
        Trajectory trajectory = trajectory(new float[] {1f, 0.5f}, new float[] {1f, 0.6f});

        Difference within = trajectory.compare("q", NAME, new float[] {1f, 0.69f});
        assertThat(within.passed()).isTrue();
        assertThat(within.remark()).contains("1 of 2 elements");
        assertThat(trajectory.compare("q", NAME, new float[] {1f, 0.71f}).passed())
                .isFalse();
    }

    @Test
    void aNumberThatIsNotOneNeverPasses() {
        Trajectory trajectory = trajectory(new float[] {Float.NaN, 0.5f}, new float[] {1f, 0.5f});

        assertThat(trajectory.compare("q", NAME, new float[] {1f, 0.5f}).passed())
                .isFalse();
        assertThat(Difference.of("q", new float[] {Float.NaN}, new float[] {1f}).passed())
                .isFalse();
    }

    @Test
    void aGradientThatShouldBeZeroMustBe() {
        assertThat(Difference.of("q", new float[] {0f}, new float[] {0f}).passed())
                .isTrue();
        assertThat(Difference.of("q", new float[] {1e-9f}, new float[] {0f}).passed())
                .isFalse();
    }

    private static Trajectory trajectory(float[] plain, float[] noisy) {
        var trajectory = new Trajectory(Map.of(NAME, plain));
        trajectory.addRepeat(Map.of(NAME, noisy));
        return trajectory;
    }
}
