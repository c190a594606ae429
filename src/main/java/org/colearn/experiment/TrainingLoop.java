package org.colearn.experiment;

import java.util.function.Consumer;
import org.colearn.training.RunControl;
import org.colearn.training.TrainingEvent;
import org.colearn.training.TrainingResult;
import org.colearn.training.TrainingRun;

/** The trainer as the runner sees it, so that scheduling can be tested without a network. */
@FunctionalInterface
interface TrainingLoop {
    /** As {@link org.colearn.training.Trainer#train}. */
    TrainingResult train(TrainingRun run, RunControl control, Consumer<TrainingEvent> listener);
}
