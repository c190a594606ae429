package org.colearn.experiment;

import java.util.function.Consumer;
import org.colearn.kernel.ThreadPriority;
import org.colearn.training.RunControl;

/** Turns the specification of a sweep into results. */
public interface SweepRunner {
    /**
     * Runs the sweep on the calling thread and its workers; returns when every run has ended, or after a stop.
     *
     * <p>A run that fails does not stop the others. After a stop (or an interrupt, which counts as one) no further run is
     * started, and those under way end without a result, to be run anew by the next call.
     *
     * @param spec what to run
     * @param control pause, resume and stop for all runs
     * @param listener receives every event, one at a time
     * @throws org.colearn.data.DataException if the data of no study can be trained on as they are
     * @throws IllegalArgumentException if the architecture or one of its settings is unknown or out of range
     */
    SweepResult run(SweepSpec spec, RunControl control, Consumer<SweepEvent> listener);

    /**
     * The same in the background of a window: its threads give way to the one that draws. The thread that calls
     * {@link #run} gives way from then on, and so do the workers it starts.
     */
    default SweepRunner inBackground() {
        return (spec, control, listener) -> {
            ThreadPriority.giveWay();
            return run(spec, control, listener);
        };
    }
}
