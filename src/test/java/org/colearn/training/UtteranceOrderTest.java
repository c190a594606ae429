package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.colearn.training.TrainingSpec.Shuffle;
import org.junit.jupiter.api.Test;

class UtteranceOrderTest {
    private static final int[] TRAIN = IntStream.range(10, 110).toArray();

    @Test
    void everyEpochVisitsEveryUtteranceOnce() {
        var order = new UtteranceOrder(TRAIN, Shuffle.EVERY_EPOCH, 1);
        for (int epoch = 0; epoch < 5; epoch++) {
            assertThat(order.nextEpoch()).containsExactlyInAnyOrder(TRAIN);
        }
    }

    @Test
    void shufflingEveryEpochChangesTheOrder() {
        var order = new UtteranceOrder(TRAIN, Shuffle.EVERY_EPOCH, 1);
        int[] first = order.nextEpoch().clone();

        assertThat(first).isNotEqualTo(TRAIN);
        assertThat(order.nextEpoch()).isNotEqualTo(first);
    }

    @Test
    void shufflingOnceKeepsTheOrder() {
        var order = new UtteranceOrder(TRAIN, Shuffle.ONCE, 1);
        int[] first = order.nextEpoch().clone();

        assertThat(first).isNotEqualTo(TRAIN);
        assertThat(order.nextEpoch()).isEqualTo(first);
    }

    @Test
    void bothWaysOfShufflingBeginAlikeAndFollowTheSeed() {
        int[] once = new UtteranceOrder(TRAIN, Shuffle.ONCE, 1).nextEpoch();

        assertThat(new UtteranceOrder(TRAIN, Shuffle.EVERY_EPOCH, 1).nextEpoch())
                .isEqualTo(once);
        assertThat(new UtteranceOrder(TRAIN, Shuffle.ONCE, 2).nextEpoch()).isNotEqualTo(once);
    }

    @Test
    void theSplitItselfIsNotReordered() {
        int[] split = TRAIN.clone();
        new UtteranceOrder(split, Shuffle.ONCE, 1).nextEpoch();

        assertThat(split).isEqualTo(TRAIN);
    }
}
