package org.colearn.training;

import java.util.List;
import org.colearn.model.FusionModel;

/** Whether the modality dropout rates may change while a model is trained. */
public sealed interface Steering {
    /** They stay as specified. */
    record Fixed() implements Steering {}

    /**
     * They follow {@link RunControl#rates()}.
     *
     * @param checkpoints receives the model as it is before each change
     */
    record ByHand(Checkpoints checkpoints) implements Steering {}

    /**
     * They change as in an earlier run, batch for batch, which repeats it bit for bit.
     *
     * @param changes what was recorded
     */
    record Recorded(List<RateChange> changes) implements Steering {
        /** Copies the list. */
        public Recorded {
            changes = List.copyOf(changes);
        }

        /** Refuses, with a sentence, changes of a run whose epochs had another number of batches. */
        void mustFit(int batches) {
            changes.stream()
                    .filter(change -> change.batches() != batches)
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException("The rates were moved in a run with " + other.batches()
                                + " batches in an epoch, but here an epoch has " + batches
                                + "; take the same data, splits and batch size to repeat it.");
                    });
        }
    }

    /** Keeps the model that a change of rates would otherwise leave behind. */
    @FunctionalInterface
    interface Checkpoints {
        /** Called on the training thread before the change; the model is borrowed and goes on training afterwards. */
        void before(RateChange change, FusionModel model);
    }
}
