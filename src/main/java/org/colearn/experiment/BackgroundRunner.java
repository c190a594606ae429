package org.colearn.experiment;

import java.util.function.Consumer;
import org.colearn.data.Dataset;
import org.colearn.kernel.ThreadPriority;
import org.colearn.training.RunControl;

/**
 * Has another runner work in the background of a window: its threads give way to the one that draws, so that the window
 * stays smooth while every core trains. The thread that calls {@link #run} gives way from then on, and so do the workers
 * it starts.
 *
 * @param inner does the work
 */
public record BackgroundRunner(ExperimentRunner inner) implements ExperimentRunner {
    @Override
    public ExperimentResult run(
            ExperimentSpec spec, Dataset data, RunControl control, Consumer<ExperimentEvent> listener) {
        ThreadPriority.giveWay();
        return inner.run(spec, data, control, listener);
    }

    /** Work whose thread gives way to the window's from its start. */
    public static Runnable givingWay(Runnable work) {
        return () -> {
            ThreadPriority.giveWay();
            work.run();
        };
    }
}
