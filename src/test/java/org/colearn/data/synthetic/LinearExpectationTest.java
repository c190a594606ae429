package org.colearn.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearExpectationTest {
    /** The table of methods, section 2: d 60, tau 1.5; there the auxiliary carries tau u, so its k is tau^2 times ours. */
    @Test
    void theFormulaGivesTheTableOfTheMethods() {
        var redundant = new LinearExpectation(1 / 2.25, 1.5, 2.25 * 60 / (400 - 60 - 1));
        assertThat(redundant.excess(0)).isCloseTo(0.600, within(0.005));
        assertThat(redundant.excess(0.4)).isCloseTo(-0.043, within(0.005));
        assertThat(redundant.excess(0.8)).isCloseTo(-0.087, within(0.005));

        var offset = new LinearExpectation((1 + 2.25) / 2.25, 1.5, 2.25 * 60 / (400 - 60 - 1));
        assertThat(offset.excess(0)).isCloseTo(2.84, within(0.02));

        var unique = new LinearExpectation(0, 1.5, 2.25 * 60 / (400 - 60 - 1));
        assertThat(unique.excess(0)).isCloseTo(-0.398, within(0.005));
        assertThat(unique.bestRate()).isEqualTo(0);
    }

    @Test
    void withoutUniqueInformationNothingIsGainedOrLost() {
        LinearExpectation expectation = LinearExpectation.of(Presets.redundantOnly());

        assertThat(expectation.excess(0)).isZero();
        assertThat(expectation.excess(0.5)).isZero();
    }

    @Test
    void redundancyMovesTheBestRateTowardsDroppingAlways() {
        assertThat(LinearExpectation.of(Presets.iemocapLike()).bestRate())
                .isGreaterThan(
                        LinearExpectation.of(Presets.iemocapLike().withRho(0.1)).bestRate());
        assertThat(LinearExpectation.of(Presets.mosiLike()).bestRate()).isEqualTo(0);
    }
}
