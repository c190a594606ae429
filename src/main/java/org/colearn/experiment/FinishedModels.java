package org.colearn.experiment;

import org.colearn.model.FusionModel;

/** Takes the network of each run that has one, before it is closed. */
@FunctionalInterface
public interface FinishedModels {
    /** Lets every model go. */
    FinishedModels DISCARD = (run, model) -> {};

    /** Called once per run on its worker thread, before {@link ExperimentEvent.RunEnded}; the model is closed afterwards. */
    void keep(RunKey run, FusionModel model);
}
