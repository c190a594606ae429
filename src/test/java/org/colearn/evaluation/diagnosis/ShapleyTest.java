package org.colearn.evaluation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShapleyTest {
    private static final org.assertj.core.data.Offset<Double> EXACT = within(1e-12);

    @Test
    void threeModalitiesAreWorkedOutByHand() {
        // none, L, A, LA, V, LV, AV, LAV
        Shapley shapley = Shapley.of(new double[] {.1, .4, .2, .5, .3, .8, .2, .9});

        // L: 1/3 (.4-.1) + 1/6 (.5-.2) + 1/6 (.8-.3) + 1/3 (.9-.2)
        assertThat(shapley.values().get(0)).isCloseTo(.1 + .05 + .5 / 6 + .7 / 3, EXACT);
        // A: 1/3 (.2-.1) + 1/6 (.5-.4) + 1/6 (.2-.3) + 1/3 (.9-.8)
        assertThat(shapley.values().get(1)).isCloseTo(.2 / 3, EXACT);
        // L and A: 1/2 (.5-.4-.2+.1) + 1/2 (.9-.8-.2+.3)
        assertThat(shapley.interactions().get(0).get(1)).isCloseTo(.1, EXACT);
        assertThat(shapley.interactions().get(1).get(0)).isCloseTo(.1, EXACT);
        assertThat(shapley.interactions().get(2).get(2)).isZero();
    }

    @Test
    void contributionsAddUpToWhatAllIsWorthBeyondNoneForUpToSixModalities() {
        var random = new SplittableRandom(3);
        for (int modalities = 1; modalities <= 6; modalities++) {
            double[] worth = random.doubles(1L << modalities).toArray();
            double sum = Shapley.of(worth).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertThat(sum).isCloseTo(worth[worth.length - 1] - worth[0], EXACT);
        }
    }

    @Test
    void modalitiesThatOnlyAddUpDoNotInteractAndAReplicaIsRedundant() {
        Shapley sum = Shapley.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7});
        Shapley replica = Shapley.of(new double[] {0, 1, 1, 1});
        Shapley both = Shapley.of(new double[] {0, 0, 0, 1});

        assertThat(sum.values()).allSatisfy(value -> assertThat(value).isPositive());
        assertThat(sum.interactions().get(0).get(2)).isCloseTo(0, EXACT);
        assertThat(replica.interactions().get(0).get(1)).isEqualTo(-1);
        assertThat(both.interactions().get(0).get(1)).isEqualTo(1);
        assertThat(both.values()).containsExactly(.5, .5);
    }

    @Test
    void aNumberOfSetsThatIsNoPowerOfTwoIsRefused() {
        assertThatThrownBy(() -> Shapley.of(new double[6])).hasMessageContaining("6 sets");
    }
}
