package org.colearn.training;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The modality dropout rates that were moved by hand while a model was being trained; a run with one is interactive, and
 * statistics leave it out.
 *
 * @param epoch the epoch under way, from 1
 * @param batch batches of that epoch that were done with the rates before
 * @param batches batches of an epoch
 * @param rates every dropout rate from the next batch on, in [0, 1] by modality name; a modality not named is never dropped
 */
public record RateChange(int epoch, int batch, int batches, Map<String, Double> rates) {
    /** Refuses a place outside the training, with a sentence. */
    public RateChange {
        if (epoch < 1 || batch < 0 || batch >= batches) {
            throw new IllegalArgumentException("Rates cannot change after batch " + batch + " of " + batches
                    + " in epoch " + epoch + "; epochs are counted from 1, batches from 0.");
        }
        rates = Collections.unmodifiableMap(new TreeMap<>(rates));
    }

    /** Updates of the weights before it. */
    public long updates() {
        return (epoch - 1L) * batches + batch;
    }

    /** Where it stands on an axis of epochs: 2.5 is the middle of the third. */
    public double place() {
        return epoch - 1 + (double) batch / batches;
    }
}
