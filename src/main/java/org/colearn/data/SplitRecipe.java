package org.colearn.data;

import java.util.Objects;

/**
 * How splits are made, where a file has none or only some, or anew: drawn with the seed, by the shares.
 *
 * @param train share of utterances to train on
 * @param valid share to choose the checkpoint on
 * @param test share to report on
 * @param seed of the draw
 * @param rule which splits are made, and what they respect
 */
public record SplitRecipe(double train, double valid, double test, long seed, SplitRule rule) {
    /** 60 / 20 / 20 with seed 0. */
    public static final SplitRecipe DEFAULT = new SplitRecipe(0.6, 0.2, 0.2, 0);

    /** Only missing splits are made. */
    public SplitRecipe(double train, double valid, double test, long seed) {
        this(train, valid, test, seed, SplitRule.FILL);
    }

    /** Refuses shares that are not positive or do not add up to 1. */
    public SplitRecipe {
        Objects.requireNonNull(rule, "rule");
        if (!(train > 0 && valid > 0 && test > 0) || Math.abs(train + valid + test - 1) > 1e-9) {
            throw new DataException("The shares of train, validation and test must be above 0 and add up to 1, not "
                    + train + " + " + valid + " + " + test + ".");
        }
    }

    /** The same shares and seed under another rule. */
    public SplitRecipe with(SplitRule other) {
        return new SplitRecipe(train, valid, test, seed, other);
    }

    /** The share of a split. */
    public double share(Split split) {
        return switch (split) {
            case TRAIN -> train;
            case VALID -> valid;
            case TEST -> test;
        };
    }
}
