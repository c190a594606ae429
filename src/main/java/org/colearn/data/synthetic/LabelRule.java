package org.colearn.data.synthetic;

import java.util.Arrays;
import org.colearn.data.Labels;
import org.colearn.data.Split;

/** Draws labels from evidence as the task of a recipe says. */
final class LabelRule {
    private final SyntheticTask task;
    private final double tau;
    private final double synergy;
    private final float[] labels;

    LabelRule(SyntheticRecipe recipe) {
        this.task = recipe.task();
        this.tau = recipe.tau();
        this.synergy = recipe.twists().synergy();
        this.labels = new float[recipe.counts().total()];
    }

    /** Draws the label of one utterance from language evidence W's and unique latents u, both [targets]. */
    void label(int utterance, Split split, double[] evidence, double[] unique, Draws draws) {
        if (task instanceof SyntheticTask.Classes) {
            labels[utterance] = classOf(logits(evidence, unique), draws);
        } else if (task instanceof SyntheticTask.Real real) {
            double mean = split == Split.TEST ? real.testMean() : real.mean();
            labels[utterance] = realOf(
                    real,
                    mean + real.weight() * evidence[0] + added(evidence, unique, 0) + real.noise() * draws.gaussian());
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

    /** What audio and video add to a target: tau u, and the synergy of u with the language evidence. */
    double added(double[] evidence, double[] unique, int target) {
        double added = tau * unique[target];
        return synergy == 0 ? added : added + synergy * Math.signum(evidence[target] * unique[target]);
    }

    /** log pi + alpha W's + what is added, [classes]. */
    double[] logits(double[] evidence, double[] unique) {
        var classes = (SyntheticTask.Classes) task;
        double[] logits = new double[evidence.length];
        for (int c = 0; c < logits.length; c++) {
            logits[c] =
                    StrictMath.log(classes.prior().get(c)) + classes.alpha() * evidence[c] + added(evidence, unique, c);
        }
        return logits;
    }

    /** A class with the chances of the logits' softmax. */
    int classOf(double[] logits, Draws draws) {
        double[] scores = logits.clone();
        for (int c = 0; c < scores.length; c++) {
            scores[c] += draws.gumbel();
        }
        return largest(scores);
    }

    /** Cut to the range and rounded to the grid. */
    static float realOf(SyntheticTask.Real real, double label) {
        double limit = SyntheticTask.Real.LIMIT;
        double cut = Math.max(-limit, Math.min(limit, label));
        return (float) (real.grid() > 0 ? Math.rint(cut / real.grid()) * real.grid() : cut);
    }

    /** Where the first of the largest values stands. */
    static int largest(double[] values) {
        int best = 0;
        for (int c = 1; c < values.length; c++) {
            best = values[c] > values[best] ? c : best;
        }
        return best;
    }

    static int largest(int[] values) {
        return largest(Arrays.stream(values).asDoubleStream().toArray());
    }
}
