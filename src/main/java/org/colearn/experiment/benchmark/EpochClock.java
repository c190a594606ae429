package org.colearn.experiment.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.colearn.training.TrainingEvent;

/** Times the training part of each epoch, from the end of the epoch before to the last batch: without its validation. */
final class EpochClock implements Consumer<TrainingEvent> {
    private final List<Double> seconds = new ArrayList<>();
    private final LongSupplier nanos;
    private long began;

    /** Starts now, by a clock in nanoseconds. */
    EpochClock(LongSupplier nanos) {
        this.nanos = nanos;
        began = nanos.getAsLong();
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.BatchDone done && done.batch() == done.batches()) {
            seconds.add((nanos.getAsLong() - began) * 1e-9);
        } else if (event instanceof TrainingEvent.EpochDone) {
            began = nanos.getAsLong();
        }
    }

    /** The last {@code count} epochs. */
    Timing last(int count) {
        return Timing.of(seconds.subList(seconds.size() - count, seconds.size()));
    }

    /** Seconds of every epoch. */
    List<Double> seconds() {
        return seconds;
    }
}
