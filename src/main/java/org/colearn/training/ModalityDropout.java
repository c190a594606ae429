package org.colearn.training;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How modalities are dropped during training.
 *
 * @param rates dropout rate in [0, 1] by modality name; a modality not named is never dropped
 * @param draw whether modalities share one random number
 * @param granularity whether a draw holds for a batch or for one utterance
 */
public record ModalityDropout(Map<String, Double> rates, Draw draw, Granularity granularity) {
    /** How many random numbers decide. */
    public enum Draw {
        /** One number for all modalities, so that drops are nested (the published protocol). */
        SHARED,
        /** One number per modality, drawn again if every modality would vanish. */
        INDEPENDENT
    }

    /** What one draw holds for. */
    public enum Granularity {
        /** All utterances of a batch (the published protocol). */
        BATCH,
        /** One utterance. */
        UTTERANCE
    }

    /** Refuses rates outside [0, 1], with a sentence. */
    public ModalityDropout {
        rates = Collections.unmodifiableMap(new TreeMap<>(rates));
        rates.forEach((modality, rate) -> {
            if (!(rate >= 0 && rate <= 1)) {
                throw new IllegalArgumentException(
                        "The dropout rate of " + modality + " is " + rate + "; it must be between 0 and 1.");
            }
        });
    }

    /** The rate of a modality; 0 where none is given. */
    public double rate(String modality) {
        return rates.getOrDefault(modality, 0.0);
    }
}
