package org.colearn.experiment;

import org.colearn.model.FusionModel;
import org.colearn.training.RateChange;

/** Takes the network of each run that has one, before it is closed. */
@FunctionalInterface
public interface FinishedModels {
    /** Lets every model go. */
    FinishedModels DISCARD = (run, model) -> {};

    /** Called once per run on its worker thread, before {@link ExperimentEvent.RunEnded}; the model is closed afterwards. */
    void keep(RunKey run, FusionModel model);

    /** Called on the worker thread before a change of the dropout rates by hand, with the model as it is; it is only borrowed. */
    default void checkpoint(RunKey run, RateChange change, FusionModel model) {}
}
