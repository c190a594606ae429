package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.colearn.experiment.ExperimentSpec.Pairing;
import org.colearn.training.TrainingRun.Seeds;
import org.junit.jupiter.api.Test;

class RunSeedsTest {
    @Test
    void pairedArmsShareEveryStream() {
        assertThat(RunSeeds.of(Pairing.PAIRED, 3, 0)).isEqualTo(RunSeeds.of(Pairing.PAIRED, 3, 1));
    }

    @Test
    void inOneStreamTheArmsShareNothing() {
        Seeds multimodal = RunSeeds.of(Pairing.ONE_STREAM, 3, 0);
        Seeds unimodal = RunSeeds.of(Pairing.ONE_STREAM, 3, 1);

        assertThat(multimodal.weights()).isNotEqualTo(unimodal.weights());
        assertThat(multimodal.order()).isNotEqualTo(unimodal.order());
        assertThat(multimodal.modalityDropout()).isNotEqualTo(unimodal.modalityDropout());
    }

    @Test
    void neighbouringSeedsGiveUnrelatedStreams() {
        var seen = new HashSet<Long>();
        int flipped = 0;
        for (long seed = 0; seed < 200; seed++) {
            Seeds seeds = RunSeeds.of(Pairing.PAIRED, seed, 0);
            Seeds next = RunSeeds.of(Pairing.PAIRED, seed + 1, 0);
            seen.add(seeds.weights());
            seen.add(seeds.order());
            seen.add(seeds.modalityDropout());
            flipped += Long.bitCount(seeds.weights() ^ next.weights());
        }
        assertThat(seen).hasSize(600);
        assertThat(flipped / 200.0).isBetween(30.0, 34.0);
    }
}
