package org.colearn.training;

import java.util.function.Consumer;

/** The one training loop, for every architecture. */
@SuppressWarnings("DoNotCallSuggester")
public final class Trainer {
    private Trainer() {}

    /** Trains on the calling thread until done, stopped or failed; events are delivered on this thread. */
    public static TrainingResult train(TrainingRun run, RunControl control, Consumer<TrainingEvent> listener) {
        throw new UnsupportedOperationException();
    }
}
