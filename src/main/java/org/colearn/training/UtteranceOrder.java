package org.colearn.training;

import java.util.SplittableRandom;

/** The order in which the training utterances are visited: shuffled before the first epoch only, or before each. */
final class UtteranceOrder {
    private final int[] order;
    private final TrainingSpec.Shuffle shuffle;
    private final SplittableRandom random;
    private boolean shuffled;

    UtteranceOrder(int[] utterances, TrainingSpec.Shuffle shuffle, long seed) {
        this.order = utterances.clone();
        this.shuffle = shuffle;
        this.random = new SplittableRandom(seed);
    }

    /** The order of the next epoch; valid until the next call. */
    int[] nextEpoch() {
        if (!shuffled || shuffle == TrainingSpec.Shuffle.EVERY_EPOCH) {
            shuffle();
            shuffled = true;
        }
        return order;
    }

    /** Fisher and Yates. */
    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
