package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final int ITEMS = 200;

    @Test
    void everyTestSpeaksOfTheSameDifference() {
        Evidence evidence = Evidence.of(new Arms(
                        List.of(run(Arm.MULTIMODAL, 0, 120), run(Arm.MULTIMODAL, 1, 130), run(Arm.MULTIMODAL, 2, 110)),
                        List.of(run(Arm.UNIMODAL, 0, 100), run(Arm.UNIMODAL, 1, 105), run(Arm.UNIMODAL, 2, 112))))
                .orElseThrow();

        double mean = (20 + 25 - 2) / 3.0 / ITEMS;
        assertThat(evidence.crossed().mean()).isCloseTo(mean, within(1e-12));
        assertThat(evidence.overSeeds().difference()).isCloseTo(mean, within(1e-12));
        assertThat(evidence.bootstrap().orElseThrow().low()).isLessThan(mean);
        assertThat(evidence.bootstrap().orElseThrow().high()).isGreaterThan(mean);
        assertThat(evidence.better()).isEqualTo(2);
        assertThat(evidence.perSeed()).hasSize(3);
        assertThat(evidence.perSeed().get(0).test().onlyFirst()).isEqualTo(20);
        assertThat(evidence.perSeed().get(2).test().onlySecond()).isEqualTo(2);
        assertThat(evidence.perSeed().get(0).test().exact()).isCloseTo(Math.pow(2, -19), within(1e-12));
    }

    @Test
    void aSeedWithoutABaselineIsLeftOutAndOneSeedHasNoBootstrap() {
        Evidence evidence = Evidence.of(new Arms(
                        List.of(run(Arm.MULTIMODAL, 3, 120), run(Arm.MULTIMODAL, 4, 10)),
                        List.of(run(Arm.UNIMODAL, 3, 100))))
                .orElseThrow();

        assertThat(evidence.bootstrap()).isEmpty();
        assertThat(evidence.perSeed()).extracting(Evidence.SeedTest::seed).containsExactly(3L);
        assertThat(Evidence.of(new Arms(List.of(run(Arm.MULTIMODAL, 0, 9)), List.of())))
                .isEmpty();
    }

    @Test
    void errorsAreNeitherRightNorWrongSoMcNemarSaysNothing() {
        Evidence evidence = Evidence.of(new Arms(
                        List.of(
                                Results.reals(Arm.MULTIMODAL, 0, 1f, 2f, 1f),
                                Results.reals(Arm.MULTIMODAL, 1, 1f, 1f, 1f)),
                        List.of(
                                Results.reals(Arm.UNIMODAL, 0, 2f, 2f, 2f),
                                Results.reals(Arm.UNIMODAL, 1, 2f, 1f, 2f))))
                .orElseThrow();

        assertThat(evidence.accuracy()).isFalse();
        assertThat(evidence.perSeed()).isEmpty();
        assertThat(evidence.crossed().mean()).isCloseTo(2 / 3.0, within(1e-6));
    }

    private static RunResult run(Arm arm, long seed, int right) {
        return Results.classes(arm, seed, right, ITEMS);
    }
}
