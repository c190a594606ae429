package org.colearn.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.training.TrainingEvent;

/** How far an experiment or a sweep is and how fast it goes, from its events. */
final class Pace {
    private static final double NANOS_PER_MINUTE = 60e9;

    private final LongSupplier nanos;
    private long start;
    private final Map<RunKey, Integer> current = new HashMap<>();
    private ToIntFunction<RunKey> epochsOf = run -> 0;
    private int epochs;
    private int computed;
    private int done;

    /**
     * Starts the clock.
     *
     * @param nanos as {@link System#nanoTime()}
     */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /**
     * The runs are known and begin now.
     *
     * @param all epochs of all runs that are to be done
     * @param each epochs of a run
     */
    void begin(int all, ToIntFunction<RunKey> each) {
        epochs = all;
        epochsOf = each;
        start = nanos.getAsLong();
    }

    /** Takes one event. */
    void accept(ExperimentEvent event) {
        if (event instanceof ExperimentEvent.Started started) {
            begin(started.runs() * started.epochsPerRun(), run -> started.epochsPerRun());
        } else if (event instanceof ExperimentEvent.RunProgress progress
                && progress.event() instanceof TrainingEvent.EpochDone) {
            current.merge(progress.run(), 1, Integer::sum);
            computed++;
            done++;
        } else if (event instanceof ExperimentEvent.RunEnded ended) {
            RunKey run = ended.result().key();
            // A run that failed or was stopped leaves epochs that nobody will compute.
            done += epochsOf.applyAsInt(run) - current.getOrDefault(run, 0);
        }
    }

    /** Epochs of all runs. */
    int epochs() {
        return epochs;
    }

    /** Epochs that need no more work. */
    int done() {
        return done;
    }

    /** Epochs per minute of all runs together; 0 before the first. */
    double epochsPerMinute() {
        double minutes = (nanos.getAsLong() - start) / NANOS_PER_MINUTE;
        return minutes > 0 ? computed / minutes : 0;
    }

    /** Seconds until the end at this pace; 0 before the first epoch. */
    long secondsLeft() {
        double pace = epochsPerMinute();
        return pace > 0 ? Math.round((epochs - done) / pace * 60) : 0;
    }
}
