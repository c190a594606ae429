package org.colearn.experiment;

import java.util.SplittableRandom;
import org.colearn.training.TrainingRun.Seeds;

/** From a seed a person typed to the well-mixed seeds of a run's streams. */
public final class RunSeeds {
    private RunSeeds() {}

    /**
     * The seeds of one run.
     *
     * <p>Paired: both arms of a seed get the same three numbers, so they share initial weights, order and draws. One
     * stream: the unimodal arm takes the next three numbers, as in the published code, where one generator runs on.
     */
    public static Seeds of(ExperimentSpec.Pairing pairing, RunKey run) {
        var stream = new SplittableRandom(run.seed());
        Seeds first = next(stream);
        boolean shared = pairing == ExperimentSpec.Pairing.PAIRED || run.arm() == Arm.MULTIMODAL;
        return shared ? first : next(stream);
    }

    private static Seeds next(SplittableRandom stream) {
        return new Seeds(stream.nextLong(), stream.nextLong(), stream.nextLong());
    }
}
