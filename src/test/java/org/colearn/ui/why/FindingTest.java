package org.colearn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colearn.evaluation.diagnosis.Decomposition;
import org.colearn.experiment.statistics.TTest;
import org.colearn.ui.why.Bars.Bar;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Decomposition READOUT = new Decomposition(.286, .266, Optional.of(.302), .391, .409);

    private static final TTest CLEAR = new TTest(.123, .09, .15, .0001, 859);

    @Test
    void theStepsOfTheWaterfallLeadFromTheDeployedScoreToTheBaseline() {
        List<Bar> bars = Finding.waterfall(READOUT, true);

        assertThat(bars).hasSize(5);
        for (int i = 1; i < 4; i++) {
            assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to());
        }
        assertThat(bars.get(3).to()).isEqualTo(bars.get(4).to());
        assertThat(bars)
                .extracting(Bar::figure)
                .containsExactly("28.6 %", "+1.6 points", "+8.9 points", "+1.8 points", "40.9 %");
    }

    @Test
    void theSentenceNamesTheLargestPartAndItsShare() {
        assertThat(Finding.sentence(READOUT, CLEAR, true))
                .contains("ahead by 12.3 points")
                .contains("72 % of that is the readout")
                .contains("\u22122.0 points: features that look familiar");
        assertThat(Finding.sentence(new Decomposition(.3, .3, Optional.empty(), .31, .4), CLEAR, true))
                .contains("missing in the hidden state");
        assertThat(Finding.sentence(new Decomposition(-1.2, -1.2, Optional.empty(), -1.1, -1.3), CLEAR, false))
                .contains("little to explain");
    }

    @Test
    void aGapWithinTheNoiseOfTheTestItemsIsNotTakenApart() {
        var small = new Decomposition(.400, .401, Optional.empty(), .4145, .406);

        assertThat(Finding.sentence(small, new TTest(.006, -.01, .022, .46, 859), true))
                .contains("ahead by 0.6 points, which may be chance")
                .contains("\u22121.0 points to +2.2 points")
                .doesNotContain("% of that");
        assertThat(Finding.sentence(small, new TTest(.006, Double.NaN, Double.NaN, Double.NaN, 0), true))
                .contains("too few test items");
    }

    @Test
    void aPartThatIsLargerThanTheGapIsNotGivenAsAPercentage() {
        assertThat(Finding.sentence(new Decomposition(.3, .3, Optional.empty(), .45, .4), CLEAR, true))
                .contains("all of that and more")
                .doesNotContain("150 %");
    }

    @Test
    void errorsAreWrittenAsErrorsThoughTheyCountAsLosses() {
        List<Bar> bars = Finding.waterfall(new Decomposition(-1.2, -1.2, Optional.empty(), -1.1, -1), false);

        assertThat(bars).hasSize(4);
        assertThat(bars.get(0).figure()).isEqualTo("1.200");
        assertThat(bars.get(1).figure()).isEqualTo("+0.100");
    }
}
