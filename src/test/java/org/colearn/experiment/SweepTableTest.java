package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.colearn.experiment.Verdict.Kind;
import org.junit.jupiter.api.Test;

class SweepTableTest {
    private static final int ITEMS = 2_000;
    private static final List<Double> RATES = List.of(0.0, 0.4, 0.8);
    private static final int[] RIGHT = {600, 960, 1_010};
    private static final int BASELINE = 1_000;

    private final SweepSpec spec = new SweepSpec(
            "s",
            List.of(TinyData.spec(LongStream.range(0, 6).toArray())),
            RateGrid.tied(List.of("audio", "video"), RATES),
            false);

    @Test
    void everyRateIsComparedWithTheBaselineOfItsSeedAndCorrectedForAll() {
        SweepTable.Study study = SweepTable.of(spec, runs()).studies().get(0);

        assertThat(study.accuracy()).isTrue();
        assertThat(study.rows()).hasSize(3);
        SweepTable.Row worst = study.rows().get(0);
        assertThat(worst.verdict().kind()).isEqualTo(Kind.NEGATIVE);
        assertThat(worst.verdict().difference()).isCloseTo(-.2, within(.001));
        assertThat(worst.verdict().p())
                .isCloseTo(3 * worst.interval().orElseThrow().p(), within(1e-12))
                .isLessThan(.001);
        assertThat(worst.verdict().sentence()).contains("Holm", "3 comparisons");
        assertThat(worst.seeds()).hasSize(6).allSatisfy(s -> assertThat(s.gain())
                .isCloseTo(-.2, within(.002)));
        assertThat(study.baselines().get(0).score().mean()).isCloseTo(.5, within(.001));
        assertThat(study.curve().orElseThrow().breakEvenRate()).isBetween(.3, .8);
    }

    @Test
    void theOrderInWhichRunsArriveChangesNothing() {
        List<RunResult> runs = runs();
        SweepTable table = SweepTable.of(spec, runs);
        var shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(SweepTable.of(spec, shuffled)).isEqualTo(table);
    }

    @Test
    void failedRunsAreCountedAndTheirSeedsLeftOut() {
        List<RunResult> runs = new ArrayList<>(runs());
        RunKey broken = runs.get(0).key();
        runs.set(0, RunResult.failed(broken, "The loss became NaN."));

        SweepTable.Row row = SweepTable.of(spec, runs).studies().get(0).rows().get(0);

        assertThat(row.failed()).isEqualTo(1);
        assertThat(row.seeds()).hasSize(5);
        assertThat(row.verdict().seeds()).isEqualTo(5);
    }

    @Test
    void beforeTheFirstPairNothingIsClaimed() {
        SweepTable.Study study =
                SweepTable.of(spec, runs().subList(0, 2)).studies().get(0);

        assertThat(study.rows()).allMatch(row -> row.verdict().kind() == Kind.UNDETERMINED);
        assertThat(study.rows().get(2).deployed().mean()).isNaN();
        assertThat(study.curve()).isEmpty();
    }

    @Test
    void theRateIsChosenOnValidationNotOnTest() {
        SweepTable.Study study = SweepTable.of(spec, runs()).studies().get(0);

        assertThat(study.bestOnTest().orElseThrow().cell().rates()).containsEntry("audio", .8);
        assertThat(study.chosen().orElseThrow().cell().rates()).containsEntry("audio", .4);
    }

    /** Test scores rise with the rate; on validation the middle one is best. */
    private List<RunResult> runs() {
        var runs = new ArrayList<RunResult>();
        for (long seed : spec.seeds()) {
            for (int k = 0; k < RIGHT.length; k++) {
                int right = RIGHT[k] + (int) (seed % 3);
                runs.add(Results.of(spec.cells().get(k).run(seed), right, ITEMS, k == 1 ? .9 : .5));
            }
            runs.add(Results.of(spec.cells().get(3).run(seed), BASELINE + (int) (seed % 2), ITEMS, .5));
        }
        return runs;
    }
}
