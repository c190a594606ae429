package org.colearn.data.synthetic;

/**
 * Best attainable accuracies of a classification recipe, by Monte Carlo over its latents.
 *
 * @param language of whoever knows W's but not u
 * @param all of whoever knows both
 * @param majority share of the commonest class
 */
record BayesScores(double language, double all, double majority) {
    private static final int ITEMS = 4000;
    private static final int INNER = 200;

    static BayesScores of(SyntheticRecipe recipe) {
        var classes = (SyntheticTask.Classes) recipe.task();
        int count = classes.targets();
        var evidence = new Embedding(new Draws(recipe.seed(), 0), count, recipe.latents());
        var draws = new Draws(99, 0);
        int language = 0;
        int all = 0;
        int[] shares = new int[count];
        for (int i = 0; i < ITEMS; i++) {
            double[] known = evidence.apply(draws.gaussians(recipe.latents()));
            for (int c = 0; c < count; c++) {
                known[c] = StrictMath.log(classes.prior().get(c)) + classes.alpha() * known[c];
            }
            double[] logits = plus(known, recipe.tau(), draws);
            double[] noisy = logits.clone();
            for (int c = 0; c < count; c++) {
                noisy[c] += draws.gumbel();
            }
            int label = argmax(noisy);
            shares[label]++;
            all += argmax(logits) == label ? 1 : 0;
            double[] posterior = new double[count];
            for (int j = 0; j < INNER; j++) {
                addSoftmax(plus(known, recipe.tau(), draws), posterior);
            }
            language += argmax(posterior) == label ? 1 : 0;
        }
        int most = 0;
        for (int share : shares) {
            most = Math.max(most, share);
        }
        return new BayesScores(language / (double) ITEMS, all / (double) ITEMS, most / (double) ITEMS);
    }

    private static double[] plus(double[] known, double tau, Draws draws) {
        double[] logits = known.clone();
        for (int c = 0; c < logits.length; c++) {
            logits[c] += tau * draws.gaussian();
        }
        return logits;
    }

    private static void addSoftmax(double[] logits, double[] into) {
        double highest = logits[argmax(logits)];
        double sum = 0;
        double[] weights = new double[logits.length];
        for (int c = 0; c < logits.length; c++) {
            weights[c] = Math.exp(logits[c] - highest);
            sum += weights[c];
        }
        for (int c = 0; c < logits.length; c++) {
            into[c] += weights[c] / sum;
        }
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int c = 1; c < values.length; c++) {
            best = values[c] > values[best] ? c : best;
        }
        return best;
    }
}
