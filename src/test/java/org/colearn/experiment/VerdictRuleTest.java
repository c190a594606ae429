package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.colearn.experiment.Verdict.Kind;
import org.colearn.training.Outcome;
import org.junit.jupiter.api.Test;

class VerdictRuleTest {
    private static final VerdictRule RULE = new VerdictRule(List.of("language"));

    @Test
    void aClearGainOverSeveralSeedsIsPositive() {
        Verdict verdict = RULE.judge(seeds(1_000, new int[] {600, 605, 598}, new int[] {500, 503, 501}));

        assertThat(verdict.kind()).isEqualTo(Kind.POSITIVE);
        assertThat(verdict.difference()).isCloseTo(0.0997, within(1e-4));
        assertThat(verdict.low()).isPositive();
        assertThat(verdict.p()).isLessThan(0.05);
        assertThat(verdict.seeds()).isEqualTo(3);
        assertThat(verdict.items()).isEqualTo(1_000);
        assertThat(verdict.sentence())
                .startsWith("Positive co-learning: with language only")
                .contains("10.0 points more accurate", "95 % interval +", "3 seeds, 1000 test items", "p below 0.001");
    }

    @Test
    void aClearLossIsNegative() {
        Verdict verdict = RULE.judge(seeds(1_000, new int[] {300, 305, 298}, new int[] {420, 423, 421}));

        assertThat(verdict.kind()).isEqualTo(Kind.NEGATIVE);
        assertThat(verdict.high()).isNegative();
        assertThat(verdict.sentence()).startsWith("Negative co-learning").contains("12.0 points less accurate");
    }

    @Test
    void anIntervalInsideTheMarginIsNeutral() {
        Verdict verdict = RULE.judge(seeds(20_000, new int[] {10_000, 10_001}, new int[] {10_001, 10_000}));

        assertThat(verdict.kind()).isEqualTo(Kind.NEUTRAL);
        assertThat(verdict.sentence()).startsWith("No difference that matters").contains("within 0.5 points of zero");
    }

    @Test
    void aSeedWhoseRatesWereMovedByHandIsLeftOutAndTheSentenceSaysSo() {
        List<RunResult> runs = new ArrayList<>(seeds(1_000, new int[] {600, 605, 598}, new int[] {500, 503, 501}));
        Verdict pure = RULE.judge(runs);
        runs.add(Results.steered(Results.classes(Arm.MULTIMODAL, 9, 100, 1_000)));
        runs.add(Results.classes(Arm.UNIMODAL, 9, 500, 1_000));

        Verdict verdict = RULE.judge(runs);

        assertThat(verdict.sentence())
                .isEqualTo(pure.sentence() + " Note: 1 further seed is left out, because rates were"
                        + " moved by hand while it ran.");
        assertThat(verdict.difference()).isEqualTo(pure.difference());
        assertThat(RULE.isPaired(runs, 9)).isFalse();
    }

    @Test
    void interactiveSeedsAloneTellNothing() {
        Verdict verdict = RULE.judge(List.of(
                Results.steered(Results.classes(Arm.MULTIMODAL, 0, 10, 20)), Results.classes(Arm.UNIMODAL, 0, 5, 20)));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.seeds()).isZero();
        assertThat(verdict.sentence()).contains("moved by hand");
    }

    @Test
    void identicalAnswersOnFewItemsTellNothing() {
        int few = VerdictRule.FEWEST_ITEMS - 1;
        Verdict verdict = RULE.judge(seeds(few, new int[] {20, 20}, new int[] {20, 20}));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.low()).isNaN();
        assertThat(verdict.sentence())
                .startsWith("Too few test items to tell")
                .contains("exactly as well as", "2 seeds, 597 test items", "at least 598.");
    }

    @Test
    void oneTestItemTellsNothingAndTheSentenceHasNoFigureThatIsNotANumber() {
        Verdict verdict = RULE.judge(seeds(1, new int[] {1, 0}, new int[] {0, 0}));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.sentence())
                .startsWith("Too few test items to tell")
                .contains("2 seeds, 1 test item)")
                .doesNotContain("NaN");
    }

    @Test
    void identicalErrorsOfRealLabelsAreNeutral() {
        var runs = new ArrayList<RunResult>();
        for (long seed = 0; seed < 2; seed++) {
            runs.add(Results.reals(Arm.MULTIMODAL, seed, 0.5f, -0.25f));
            runs.add(Results.reals(Arm.UNIMODAL, seed, 0.5f, -0.25f));
        }

        assertThat(RULE.judge(runs).kind()).isEqualTo(Kind.NEUTRAL);
    }

    @Test
    void identicalAnswersOnManyItemsAreNeutral() {
        Verdict verdict = RULE.judge(seeds(VerdictRule.FEWEST_ITEMS, new int[] {20, 20}, new int[] {20, 20}));

        assertThat(verdict.kind()).isEqualTo(Kind.NEUTRAL);
        assertThat(verdict.p()).isEqualTo(1);
        assertThat(verdict.sentence()).contains("exactly as well as");
    }

    @Test
    void aWideIntervalIsUndeterminedAndSaysHowManySeedsWouldSettleIt() {
        Verdict verdict = RULE.judge(seeds(10_000, new int[] {5_400, 5_000, 5_350}, new int[] {5_000, 5_100, 5_050}));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.low()).isNegative();
        assertThat(verdict.high()).isPositive();
        assertThat(verdict.sentence())
                .startsWith("Cannot be told yet")
                .containsPattern("about \\d+ seeds in all would settle whether this is help, harm or neither");
    }

    @Test
    void whereTheTestItemsLimitTheIntervalItAsksForItemsRatherThanSeeds() {
        // The same items differ in every seed, so seeds add nothing.
        Verdict verdict = RULE.judge(seeds(60, new int[] {31, 31, 31}, new int[] {30, 30, 30}));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.sentence()).contains("More seeds alone would not settle it", "More test items are needed");
    }

    @Test
    void oneSeedIsAlwaysUndeterminedAndOffersMore() {
        Verdict verdict = RULE.judge(seeds(1_000, new int[] {900}, new int[] {100}));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.difference()).isCloseTo(0.8, within(1e-12));
        assertThat(verdict.low()).isNaN();
        assertThat(verdict.sentence()).startsWith("One seed cannot tell").contains("80.0 points more", "0-4");
    }

    @Test
    void onlySeedsThatBothArmsFinishedCount() {
        var runs = new ArrayList<>(seeds(100, new int[] {60, 61}, new int[] {50, 52}));
        runs.add(Results.classes(Arm.MULTIMODAL, 7, 99, 100));
        runs.add(Results.failed(Arm.UNIMODAL, 7));
        runs.add(Results.classes(Arm.UNIMODAL, 8, 1, 100));

        Verdict verdict = RULE.judge(runs);

        assertThat(verdict.seeds()).isEqualTo(2);
        assertThat(verdict.difference()).isCloseTo(0.095, within(1e-12));
        assertThat(RULE.isPaired(runs, 1)).isTrue();
        assertThat(RULE.isPaired(runs, 7)).isFalse();
        assertThat(RULE.isPaired(runs, 8)).isFalse();
    }

    @Test
    void stoppedRunsCountAndTheSentenceSaysSo() {
        var runs = new ArrayList<>(seeds(100, new int[] {60}, new int[] {50}));
        runs.add(Results.classes(Arm.MULTIMODAL, 9, 40, 100, new Outcome.Stopped()));
        runs.add(Results.classes(Arm.UNIMODAL, 9, 41, 100));

        Verdict verdict = RULE.judge(runs);

        assertThat(verdict.seeds()).isEqualTo(2);
        assertThat(verdict.sentence())
                .endsWith("1 of 2 seeds was stopped early, so this compares unfinished training.");
    }

    @Test
    void withoutAnyPairThereIsNothingToCompare() {
        Verdict verdict = RULE.judge(List.of(Results.classes(Arm.MULTIMODAL, 0, 1, 2)));

        assertThat(verdict.kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(verdict.difference()).isNaN();
        assertThat(verdict.seeds()).isZero();
        assertThat(verdict.sentence()).contains("no seed");
    }

    @Test
    void forRealLabelsASmallerErrorIsPositiveAndTheUnitIsThatOfTheLabel() {
        var runs = new ArrayList<RunResult>();
        for (long seed = 0; seed < 4; seed++) {
            runs.add(Results.reals(Arm.MULTIMODAL, seed, 0.50f + 0.001f * seed, -0.49f, 0.51f, 0.5f));
            runs.add(Results.reals(Arm.UNIMODAL, seed, 0.80f, -0.81f, 0.80f - 0.001f * seed, 0.79f));
        }

        Verdict verdict = RULE.judge(runs);

        assertThat(verdict.kind()).isEqualTo(Kind.POSITIVE);
        assertThat(verdict.difference()).isCloseTo(0.3, within(0.01));
        assertThat(verdict.sentence())
                .contains("mean absolute error 0.299 below")
                .doesNotContain("points");
    }

    @Test
    void aRunWhoseScoreIsNotANumberDoesNotCount() {
        var runs = List.of(Results.reals(Arm.MULTIMODAL, 0, Float.NaN, 1), Results.reals(Arm.UNIMODAL, 0, 1, 1));

        assertThat(RULE.judge(runs).seeds()).isZero();
    }

    private static List<RunResult> seeds(int items, int[] multimodal, int[] unimodal) {
        var runs = new ArrayList<RunResult>();
        for (int s = 0; s < multimodal.length; s++) {
            runs.add(Results.classes(Arm.MULTIMODAL, s, multimodal[s], items));
            runs.add(Results.classes(Arm.UNIMODAL, s, unimodal[s], items));
        }
        return runs;
    }
}
