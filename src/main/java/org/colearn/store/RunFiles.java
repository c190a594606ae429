package org.colearn.store;

import org.colearn.training.RateChange;

/** What the files of an experiment, a sweep and a run are called. */
final class RunFiles {
    /** The question: of an experiment, or of one run. */
    static final String SPEC = "spec.json";

    /** The question of a sweep. */
    static final String SWEEP = "sweep.json";

    /** What was found; a run that has it is finished. */
    static final String RESULT = "result.json";

    /** One row per epoch. */
    static final String EPOCHS = "epochs.csv";

    /** How often each label met each prediction in the validation after each epoch. */
    static final String VALIDATION = "validation.csv";

    /** The network at its best checkpoint. */
    static final String MODEL = "model.zip";

    private RunFiles() {}

    /** The network as it was before its dropout rates were moved by hand. */
    static String checkpoint(RateChange change) {
        return "checkpoint-epoch-" + change.epoch() + "-batch-" + change.batch() + ".zip";
    }
}
