package org.colearn.data.synthetic;

/**
 * What the closed form for a linear readout and squared loss says about a recipe, before anything is trained.
 *
 * <p>Language reveals its evidence e in d features, the auxiliary is a = rho e + u + mu, the label holds tau u. With
 * k = rho^2 + mu^2 and v = tau^2 d / (n - d - 1), training with the auxiliary zeroed at rate p and testing without it costs
 * (1 - p)^2 k b^2 - v (1 - (1 - (1 - p) b / tau)^2) more squared error than never having seen it, b = tau / (1 + p k). A
 * network on short, noisy words only follows its direction.
 *
 * @param redundancy k, what of the auxiliary language and a constant already tell
 * @param unique tau
 * @param variance v, what language alone loses to label noise that the auxiliary explains
 */
public record LinearExpectation(double redundancy, double unique, double variance) {
    private static final int STEPS = 100;

    /** For a recipe; the offset is that of its channels but the first, on average. */
    public static LinearExpectation of(SyntheticRecipe recipe) {
        double features = recipe.channels().get(0).features() + 1.0; // and the constant
        double offset = recipe.channels().stream()
                .skip(1)
                .mapToDouble(Channel::offset)
                .average()
                .orElse(0);
        double spare = Math.max(1, recipe.counts().train() - features - 1);
        boolean told = recipe.channels().size() > 1 && !recipe.twists().placebo();
        double tau = told ? recipe.tau() : 0;
        return new LinearExpectation(recipe.rho() * recipe.rho() + offset * offset, tau, tau * tau * features / spare);
    }

    /** Excess squared error at a dropout rate in [0, 1]; below 0 where training with the auxiliary helps. */
    public double excess(double rate) {
        double kept = (1 - rate) / (1 + rate * redundancy); // (1 - p) b / tau
        double bias = kept * kept * redundancy * unique * unique;
        return bias - variance * (1 - (1 - kept) * (1 - kept));
    }

    /** The rate in [0, 1], in hundredths, at which training with the auxiliary helps most or hurts least. */
    public double bestRate() {
        int best = 0;
        for (int step = 1; step <= STEPS; step++) {
            if (excess((double) step / STEPS) < excess((double) best / STEPS)) {
                best = step;
            }
        }
        return (double) best / STEPS;
    }
}
