package org.colearn.data.synthetic;

/**
 * The best any model can do on the test utterances of a recipe, by Monte Carlo over its latents.
 *
 * <p>"Language" knows the language latents s exactly and averages over what audio and video would add; "all" knows u as
 * well (unless they are a placebo). Words with noise and of few steps reveal less of s, so these are upper bounds; a training
 * set of some size stays below them too.
 *
 * @param measure accuracy, or MAE of real labels (least is best)
 * @param language from language alone
 * @param all from all modalities
 * @param guess from nothing: the commonest class, or the middle of the labels
 * @param standardError of the two scores, the larger one
 */
public record BestScores(String measure, double language, double all, double guess, double standardError) {
    /** Items that give a standard error below a point. */
    public static final int USUAL_ITEMS = 4000;

    private static final int INNER = 200;
    private static final long SEED = 99;

    /** From so many simulated test utterances; the same recipe and number give the same scores. */
    public static BestScores of(SyntheticRecipe recipe, int items) {
        Limits.whole("The number of simulated items", items, 1, 10_000_000);
        return recipe.task() instanceof SyntheticTask.Classes
                ? new Simulation(recipe, items).classes()
                : new Simulation(recipe, items).reals((SyntheticTask.Real) recipe.task());
    }

    private static final class Simulation {
        private final SyntheticRecipe recipe;
        private final int items;
        private final Embedding evidence;
        private final LabelRule rule;
        private final Draws draws = new Draws(SEED, 0);

        Simulation(SyntheticRecipe recipe, int items) {
            this.recipe = recipe;
            this.items = items;
            this.evidence =
                    new Embedding(new Draws(recipe.seed(), 0), recipe.task().targets(), recipe.latents());
            this.rule = new LabelRule(recipe);
        }

        BestScores classes() {
            int count = recipe.task().targets();
            int language = 0;
            int all = 0;
            int[] shares = new int[count];
            for (int i = 0; i < items; i++) {
                double[] told = evidence.apply(draws.gaussians(recipe.latents()));
                double[] logits = rule.logits(told, draws.gaussians(count));
                int label = rule.classOf(logits, draws);
                shares[label]++;
                double[] posterior = new double[count];
                for (int j = 0; j < INNER; j++) {
                    addSoftmax(rule.logits(told, draws.gaussians(count)), posterior);
                }
                boolean known = LabelRule.largest(posterior) == label;
                language += known ? 1 : 0;
                boolean seen = recipe.twists().placebo() ? known : LabelRule.largest(logits) == label;
                all += seen ? 1 : 0;
            }
            double error = Math.max(binomialError(language), binomialError(all));
            return new BestScores(
                    "accuracy", share(language), share(all), share(shares[LabelRule.largest(shares)]), error);
        }

        /** Given s, what is left is symmetric, and clipping keeps medians: the best guess is the clipped centre. */
        BestScores reals(SyntheticTask.Real task) {
            double[] sums = new double[3];
            double[] squares = new double[3];
            for (int i = 0; i < items; i++) {
                double[] told = evidence.apply(draws.gaussians(recipe.latents()));
                double[] unique = draws.gaussians(1);
                double centre = task.testMean() + task.weight() * told[0];
                double added = rule.added(told, unique, 0);
                double label = LabelRule.realOf(task, centre + added + task.noise() * draws.gaussian());
                double[] guesses = {centre, recipe.twists().placebo() ? centre : centre + added, task.testMean()};
                for (int g = 0; g < guesses.length; g++) {
                    double missed = Math.abs(LabelRule.realOf(task, guesses[g]) - label);
                    sums[g] += missed;
                    squares[g] += missed * missed;
                }
            }
            double error = 0;
            for (int g = 0; g < 2; g++) {
                double mean = sums[g] / items;
                error = Math.max(error, Math.sqrt(Math.max(0, squares[g] / items - mean * mean) / items));
            }
            return new BestScores("MAE", sums[0] / items, sums[1] / items, sums[2] / items, error);
        }

        private double share(int count) {
            return count / (double) items;
        }

        private double binomialError(int count) {
            return Math.sqrt(share(count) * (1 - share(count)) / items);
        }

        private static void addSoftmax(double[] logits, double[] into) {
            double highest = logits[LabelRule.largest(logits)];
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
    }
}
