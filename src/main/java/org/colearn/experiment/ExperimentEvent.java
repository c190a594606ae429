package org.colearn.experiment;

import org.colearn.training.TrainingEvent;

/** What an experiment says while it runs; delivered one at a time, possibly on different worker threads. */
public sealed interface ExperimentEvent {
    /**
     * The data are ready and the runs are known.
     *
     * @param runs number of trainings
     * @param epochsPerRun epochs in each
     * @param dataHash content hash of the prepared data
     */
    record Started(int runs, int epochsPerRun, String dataHash) implements ExperimentEvent {}

    /** A training begins. */
    record RunStarted(RunKey run) implements ExperimentEvent, SweepEvent {}

    /** A training says something. */
    record RunProgress(RunKey run, TrainingEvent event) implements ExperimentEvent, SweepEvent {}

    /** A training has ended and was tested. */
    record RunEnded(RunResult result) implements ExperimentEvent, SweepEvent {}

    /** The verdict so far: after each seed that both arms finished, and at the end. */
    record VerdictReached(Verdict verdict) implements ExperimentEvent {}

    /** Nothing more will come. */
    record Ended(ExperimentResult result) implements ExperimentEvent {}
}
