package org.colearn.data;

/**
 * How splits are made where a file has none or only some: shuffled with the seed, then cut by the shares.
 *
 * @param train share of utterances to train on
 * @param valid share to choose the checkpoint on
 * @param test share to report on
 * @param seed of the shuffle
 */
public record SplitRecipe(double train, double valid, double test, long seed) {
    /** 60 / 20 / 20 with seed 0. */
    public static final SplitRecipe DEFAULT = new SplitRecipe(0.6, 0.2, 0.2, 0);

    /** Refuses shares that are not positive or do not add up to 1. */
    public SplitRecipe {
        if (!(train > 0 && valid > 0 && test > 0) || Math.abs(train + valid + test - 1) > 1e-9) {
            throw new DataException("The shares of train, validation and test must be above 0 and add up to 1, not "
                    + train + " + " + valid + " + " + test + ".");
        }
    }
}
