package org.colearn.training;

import org.colearn.data.DataException;

/**
 * How an epoch's utterances are cut into batches.
 *
 * <p>A remainder of one utterance cannot pass batch normalisation, which needs a spread: it joins the batch before it, so that
 * keeping the partial batch still means that every utterance is used.
 *
 * @param utterances visited in an epoch
 * @param batchSize utterances per batch
 * @param batches number of batches
 */
record BatchPlan(int utterances, int batchSize, int batches) {
    /**
     * Cuts a training split.
     *
     * @throws DataException if not a single batch comes of it
     */
    static BatchPlan of(int utterances, TrainingSpec spec) {
        int size = spec.batchSize();
        int whole = utterances / size;
        int rest = utterances % size;
        if (utterances < 2) {
            throw new DataException("The training split has " + utterances + " utterances; batch normalisation needs at"
                    + " least 2, so add data or change the split.");
        }
        if (whole == 0 && !spec.keepPartialBatch()) {
            throw new DataException(
                    "The training split has " + utterances + " utterances, fewer than one batch of " + size
                            + ", and incomplete batches are discarded; lower the batch size or keep the last partial batch.");
        }
        if (!spec.keepPartialBatch()) {
            return new BatchPlan(whole * size, size, whole);
        }
        return new BatchPlan(utterances, size, whole + (rest >= 2 ? 1 : 0));
    }

    /** Where batch b begins in the epoch's order, b from 0. */
    int from(int b) {
        return b * batchSize;
    }

    /** Utterances in batch b. */
    int size(int b) {
        return (b == batches - 1 ? utterances : from(b + 1)) - from(b);
    }

    /** Utterances in the largest batch: the room needed. */
    int largest() {
        return Math.max(size(0), size(batches - 1));
    }
}
