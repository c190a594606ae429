package org.colearn.experiment;

import java.util.List;

/**
 * What a sweep says while it runs; delivered one at a time, possibly on different worker threads.
 *
 * <p>After {@link Started} come {@link ExperimentEvent.RunStarted}, {@link ExperimentEvent.RunProgress} and
 * {@link ExperimentEvent.RunEnded} of each run, as in an experiment, and at last {@link Ended}. A run that another process
 * finished meanwhile ends without having started.
 */
public sealed interface SweepEvent
        permits SweepEvent.Started,
                SweepEvent.Ended,
                ExperimentEvent.RunStarted,
                ExperimentEvent.RunProgress,
                ExperimentEvent.RunEnded {
    /**
     * The data are ready and the runs are known.
     *
     * @param spec what was asked
     * @param finished results of runs that an earlier call finished; they are not run again
     */
    record Started(SweepSpec spec, List<RunResult> finished) implements SweepEvent {
        /** Copies the list. */
        public Started {
            finished = List.copyOf(finished);
        }
    }

    /** Nothing more will come. */
    record Ended(SweepResult result) implements SweepEvent {}
}
