package org.colearn.data.quality;

import java.util.ArrayList;
import java.util.List;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Split;

/** Fits one {@link Probe} per modality. */
final class LinearProbe {
    /** At most so many utterances of each split, evenly spread, so that a large file takes no longer. */
    private static final int MOST_UTTERANCES = 2000;

    private static final double[] PENALTIES = {0.01, 0.1, 1, 10};

    private final Dataset data;
    private final ProbeTarget target;
    private final int[] train;
    private final int[] valid;
    private final int[] test;

    LinearProbe(Dataset data, SplitMembers members) {
        this.data = data;
        this.train = ProbeTarget.usable(data.labels(), spread(members.of(Split.TRAIN)));
        this.valid = ProbeTarget.usable(data.labels(), spread(members.of(Split.VALID)));
        this.test = ProbeTarget.usable(data.labels(), spread(members.of(Split.TEST)));
        this.target = ProbeTarget.of(data.labels(), train);
    }

    List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        for (int m = 0; m < data.modalities().size() && train.length > 1 && test.length > 0; m++) {
            probes.add(probe(data.modalities().get(m).name(), data.features().get(m)));
        }
        return probes;
    }

    private Probe probe(String modality, FeatureTensor tensor) {
        var means = new TimeMeans(tensor, train);
        double[] losses = target.losses(predictions(means), test);
        double[] guesses = target.losses(target.guess(test.length), test);
        double loss = 0;
        double guessed = 0;
        for (int i = 0; i < losses.length; i++) {
            loss += losses[i] / losses.length;
            guessed += guesses[i] / losses.length;
        }
        double gain = guessed - loss;
        double squares = 0;
        for (int i = 0; i < losses.length; i++) {
            squares += Math.pow(guesses[i] - losses[i] - gain, 2);
        }
        int count = losses.length;
        double error = count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count);
        return new Probe(
                modality,
                target.measure(),
                target.score(loss),
                target.score(guessed),
                target.guessName(),
                gain,
                error,
                count,
                gain > 2 * error && count > 1);
    }

    /** Predictions for test with the penalty that does best on validation, or the middle one where there is none. */
    private double[][] predictions(TimeMeans means) {
        double[][] rows = means.of(train);
        var ridge = new Ridge(rows, target.centred(train));
        double[][] chosen = {};
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double[][] weights = ridge.weights(penalty * Math.max(train.length, means.columns()));
            double loss = valid.length == 0
                    ? Math.abs(penalty - 1)
                    : target.squaredLoss(product(means.of(valid), weights), valid);
            if (loss < least || chosen.length == 0) {
                least = loss;
                chosen = weights;
            }
        }
        return product(means.of(test), chosen);
    }

    private static double[][] product(double[][] rows, double[][] weights) {
        double[][] product = new double[rows.length][weights[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int a = 0; a < weights.length; a++) {
                for (int k = 0; k < weights[a].length; k++) {
                    product[i][k] += rows[i][a] * weights[a][k];
                }
            }
        }
        return product;
    }

    private static int[] spread(int[] utterances) {
        int count = Math.min(MOST_UTTERANCES, utterances.length);
        int[] some = new int[count];
        for (int i = 0; i < count; i++) {
            some[i] = utterances[(int) ((long) i * utterances.length / count)];
        }
        return some;
    }
}
