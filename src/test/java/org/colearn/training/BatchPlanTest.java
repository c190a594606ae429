package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec.Shuffle;
import org.junit.jupiter.api.Test;

class BatchPlanTest {
    @Test
    void aKeptPartialBatchIsTheLastAndSmaller() {
        assertThat(sizes(70, true)).containsExactly(30, 30, 10);
    }

    @Test
    void aDiscardedPartialBatchIsNotVisited() {
        assertThat(sizes(70, false)).containsExactly(30, 30);
    }

    @Test
    void aRemainderOfOneJoinsTheBatchBeforeIt() {
        assertThat(sizes(61, true)).containsExactly(30, 31);
        assertThat(BatchPlan.of(61, spec(true)).largest()).isEqualTo(31);
    }

    @Test
    void aRemainderOfTwoIsABatchOfItsOwn() {
        assertThat(sizes(62, true)).containsExactly(30, 30, 2);
    }

    @Test
    void anExactFitIsTheSameEitherWay() {
        assertThat(sizes(60, true)).containsExactly(30, 30).isEqualTo(sizes(60, false));
    }

    @Test
    void fewUtterancesMakeOneSmallBatchIfPartialBatchesAreKept() {
        assertThat(sizes(7, true)).containsExactly(7);
    }

    @Test
    void batchesFollowOnOneAnother() {
        BatchPlan plan = BatchPlan.of(70, spec(true));

        assertThat(IntStream.range(0, plan.batches()).map(plan::from)).containsExactly(0, 30, 60);
    }

    @Test
    void fewerUtterancesThanABatchAreRefusedIfPartialBatchesAreDiscarded() {
        assertThatThrownBy(() -> BatchPlan.of(7, spec(false)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("7 utterances")
                .hasMessageContaining("one batch of 30");
    }

    @Test
    void aSingleUtteranceIsRefused() {
        assertThatThrownBy(() -> BatchPlan.of(1, spec(true)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("at least 2");
    }

    private static int[] sizes(int utterances, boolean keepPartial) {
        BatchPlan plan = BatchPlan.of(utterances, spec(keepPartial));
        return IntStream.range(0, plan.batches()).map(plan::size).toArray();
    }

    private static TrainingSpec spec(boolean keepPartial) {
        var none = new ModalityDropout(Map.of(), Draw.SHARED, Granularity.BATCH);
        return new TrainingSpec(1, 30, 1e-3, none, Shuffle.ONCE, keepPartial);
    }
}
