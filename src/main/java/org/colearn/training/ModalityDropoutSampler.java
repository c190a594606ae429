package org.colearn.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;

/**
 * Draws which modalities each utterance of a batch keeps.
 *
 * <p>Shared draw: one u ~ U[0, 1) for all modalities; modality m is dropped if u &lt; rate m, so drops are nested (published:
 * {@code draw <= rate}, which differs only in that a rate of 0 could drop). As published, a batch may then lose everything.
 *
 * <p>Independent draw: one u per modality, drawn again if every available modality would vanish. That condition is sampled
 * directly: while nothing has been kept, modality m is dropped with r_m (1 - r_{m+1} r_{m+2} ...) / (1 - r_m r_{m+1} ...),
 * which is the same distribution and never loops, however close to 1 the rates are.
 */
final class ModalityDropoutSampler {
    private final ModalityDropout.Draw draw;
    private final ModalityDropout.Granularity granularity;
    private final List<Modality> modalities;
    private final ModalitySet available;
    private final double[] rates;
    /** Product of the rates of the available modalities from m on: the chance that all of them vanish. */
    private final double[] allVanish;

    private final SplittableRandom random;

    /**
     * A stream of draws.
     *
     * @param modalities of the dataset, in its order
     * @param available the modalities that exist at all; others are absent and take no part in a draw
     * @throws org.colearn.data.DataException if a rate names a modality the dataset lacks
     * @throws IllegalArgumentException if every available modality has rate 1
     */
    ModalityDropoutSampler(ModalityDropout dropout, List<Modality> modalities, ModalitySet available, long seed) {
        ModalitySet.of(dropout.rates().keySet(), modalities);
        this.draw = dropout.draw();
        this.granularity = dropout.granularity();
        this.modalities = modalities;
        this.available = available;
        this.rates = new double[modalities.size()];
        this.allVanish = new double[rates.length + 1];
        this.random = new SplittableRandom(seed);
        follow(dropout);
    }

    /**
     * Takes other rates from the next draw on; the stream of random numbers goes on.
     *
     * @throws IllegalArgumentException if every available modality has rate 1
     */
    void follow(ModalityDropout dropout) {
        Arrays.setAll(rates, m -> dropout.rate(modalities.get(m).name()));
        allVanish[rates.length] = 1;
        for (int m = rates.length - 1; m >= 0; m--) {
            allVanish[m] = allVanish[m + 1] * (available.contains(m) ? rates[m] : 1);
        }
        if (IntStream.range(0, rates.length).filter(available::contains).allMatch(m -> rates[m] == 1)) {
            throw new IllegalArgumentException("Every modality that exists during training ("
                    + String.join(", ", available.names(modalities))
                    + ") has dropout rate 1, so the model would never see anything; lower at least one rate.");
        }
    }

    /** Bits of the kept modalities for each of {@code utterances} utterances. */
    int[] draw(int utterances) {
        int[] present = new int[utterances];
        if (granularity == ModalityDropout.Granularity.BATCH) {
            Arrays.fill(present, drawOnce());
        } else {
            Arrays.setAll(present, u -> drawOnce());
        }
        return present;
    }

    private int drawOnce() {
        return draw == ModalityDropout.Draw.SHARED ? drawShared() : drawIndependent();
    }

    private int drawShared() {
        double u = random.nextDouble();
        int kept = 0;
        for (int m = 0; m < rates.length; m++) {
            if (available.contains(m) && u >= rates[m]) {
                kept |= 1 << m;
            }
        }
        return kept;
    }

    private int drawIndependent() {
        int kept = 0;
        for (int m = 0; m < rates.length; m++) {
            if (available.contains(m)) {
                double rate = kept == 0 ? rates[m] * (1 - allVanish[m + 1]) / (1 - allVanish[m]) : rates[m];
                kept |= random.nextDouble() >= rate ? 1 << m : 0;
            }
        }
        return kept;
    }
}
