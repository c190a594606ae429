package org.colearn.experiment;

import java.util.SplittableRandom;
import org.colearn.training.TrainingRun.Seeds;

/** From a seed a person typed to the well-mixed seeds of a run's streams. */
public final class RunSeeds {
    private RunSeeds() {}

    /**
     * The seeds of one run.
     *
     * <p>Paired: all arms of a seed get the same three numbers, so they share initial weights, order and draws. One
     * stream: each arm takes the next three numbers, as in the published code, where one generator runs on through all
     * rates and at last the unimodal arm.
     *
     * @param position of the arm in that stream, from 0
     */
    public static Seeds of(ExperimentSpec.Pairing pairing, long seed, int position) {
        var stream = new SplittableRandom(seed);
        Seeds seeds = next(stream);
        for (int arm = 0; arm < position && pairing == ExperimentSpec.Pairing.ONE_STREAM; arm++) {
            seeds = next(stream);
        }
        return seeds;
    }

    private static Seeds next(SplittableRandom stream) {
        return new Seeds(stream.nextLong(), stream.nextLong(), stream.nextLong());
    }
}
