package org.colearn.data.synthetic;

import java.util.Arrays;
import org.colearn.data.Labels;
import org.colearn.data.Split;

/** Draws labels from evidence as the task of a recipe says. */
final class LabelRule {
    private final SyntheticTask task;
    private final double tau;
    private final float[] labels;

    LabelRule(SyntheticRecipe recipe) {
        this.task = recipe.task();
        this.tau = recipe.tau();
        this.labels = new float[recipe.counts().total()];
    }

    /** Draws the label of one utterance from language evidence W's and unique latents u, both [targets]. */
    void label(int utterance, Split split, double[] evidence, double[] unique, Draws draws) {
        if (task instanceof SyntheticTask.Classes classes) {
            labels[utterance] = classOf(classes, evidence, unique, draws);
        } else if (task instanceof SyntheticTask.Real real) {
            double mean = split == Split.TEST ? real.testMean() : real.mean();
            labels[utterance] = realOf(
                    real, mean + real.weight() * evidence[0] + tau * unique[0] + real.noise() * draws.gaussian());
        }
    }

    Labels labels() {
        if (task instanceof SyntheticTask.Classes classes) {
            int[] indices = new int[labels.length];
            Arrays.setAll(indices, i -> (int) labels[i]);
            return new Labels.Classes(classes.names(), indices);
        }
        return new Labels.Reals(labels);
    }

    private int classOf(SyntheticTask.Classes classes, double[] evidence, double[] unique, Draws draws) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < evidence.length; c++) {
            double logit = StrictMath.log(classes.prior().get(c)) + classes.alpha() * evidence[c] + tau * unique[c];
            double score = logit + draws.gumbel();
            if (score > highest) {
                highest = score;
                best = c;
            }
        }
        return best;
    }

    private static float realOf(SyntheticTask.Real real, double label) {
        double limit = SyntheticTask.Real.LIMIT;
        double cut = Math.max(-limit, Math.min(limit, label));
        return (float) (real.grid() > 0 ? Math.rint(cut / real.grid()) * real.grid() : cut);
    }
}
