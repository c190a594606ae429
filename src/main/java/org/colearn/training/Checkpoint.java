package org.colearn.training;

import org.colearn.model.FusionModel;

/** The best parameters so far, by validation loss on the deployed modalities; the first of equals stays. */
final class Checkpoint {
    private double loss = Double.POSITIVE_INFINITY;
    private int epoch;
    private float[] parameters = {};

    /** Keeps a copy of the model's parameters if this epoch is the best so far; says whether it is. */
    boolean offer(EpochRecord candidate, FusionModel model) {
        if (!(candidate.validDeployed().loss() < loss)) {
            return false;
        }
        parameters = model.parameters();
        loss = candidate.validDeployed().loss();
        epoch = candidate.epoch();
        return true;
    }

    /** Epoch of the kept parameters, 0 if there are none. */
    int epoch() {
        return epoch;
    }

    /** Puts the kept parameters back into the model they came from. */
    void restore(FusionModel model) {
        model.restore(parameters);
    }
}
