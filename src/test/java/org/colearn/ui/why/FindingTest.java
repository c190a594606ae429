package org.colearn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colearn.evaluation.diagnosis.Decomposition;
import org.colearn.ui.why.Bars.Bar;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Decomposition READOUT = new Decomposition(.286, .266, Optional.of(.302), .391, .409);

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
        assertThat(Finding.sentence(READOUT, true))
                .contains("ahead by 12.3 %")
                .contains("72 % of that is the readout")
                .contains("\u22122.0 points: features that look familiar");
        assertThat(Finding.sentence(new Decomposition(.3, .3, Optional.empty(), .31, .4), true))
                .contains("missing in the hidden state");
        assertThat(Finding.sentence(new Decomposition(-1.2, -1.2, Optional.empty(), -1.1, -1.3), false))
                .contains("little to explain");
    }

    @Test
    void errorsAreWrittenAsErrorsThoughTheyCountAsLosses() {
        List<Bar> bars = Finding.waterfall(new Decomposition(-1.2, -1.2, Optional.empty(), -1.1, -1), false);

        assertThat(bars).hasSize(4);
        assertThat(bars.get(0).figure()).isEqualTo("1.200");
        assertThat(bars.get(1).figure()).isEqualTo("+0.100");
    }
}
