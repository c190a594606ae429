package org.colearn.evaluation.diagnosis;

import java.util.Optional;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;

/** Takes a multimodal model apart on the deployed modalities; the model is as it was afterwards. */
public final class Decomposer {
    /** From strong to weak, so that each fit begins near its end. */
    private static final double[] PENALTIES = {1, 0.1, 0.01, 0.001};

    private final FusionModel model;
    private final Dataset data;
    private final ModalitySet deployed;

    /** A model, the prepared data it was trained on, and the modalities present at test. */
    public Decomposer(FusionModel model, Dataset data, ModalitySet deployed) {
        this.model = model;
        this.data = data;
        this.deployed = deployed;
    }

    /** Measures every part; phi is the baseline's score, larger being better. */
    public Decomposition against(double phi) {
        double zeros = asDeployed();
        Optional<Double> normalised = Renormalised.during(model, data, deployed, this::asDeployed);
        return new Decomposition(zeros, meanFilled(), normalised, readout(), phi);
    }

    private double asDeployed() {
        return Evaluator.evaluate(model, data, Split.TEST, deployed).worth();
    }

    private double meanFilled() {
        Dataset test = Excerpt.of(data, data.splits().test());
        for (int m = 0; m < data.modalities().size(); m++) {
            if (!deployed.contains(m)) {
                var fill = new MeanFill(data.features().get(m), data.splits().train());
                test = Excerpt.with(test, m, fill.of(test.features().get(m)));
            }
        }
        return Reliance.worth(model, test, ModalitySet.all(data.modalities().size()));
    }

    /** The penalty is the one with the lowest loss on the validation split. */
    private double readout() {
        int[] train = data.splits().train();
        int[] valid = data.splits().valid();
        int[] test = data.splits().test();
        var readout = new Readout(hidden(train), data.labels(), train);
        float[][] validHidden = hidden(valid);
        float[][] testHidden = hidden(test);
        double least = Double.POSITIVE_INFINITY;
        double worth = 0;
        for (double penalty : PENALTIES) {
            readout.fit(penalty);
            double loss = Evaluator.measured(readout.outputs(validHidden), data, valid)
                    .loss();
            if (loss < least) {
                least = loss;
                worth = Evaluator.measured(readout.outputs(testHidden), data, test)
                        .worth();
            }
        }
        return worth;
    }

    private float[][] hidden(int[] items) {
        return HiddenStates.of(model, 0, data, items, deployed);
    }
}
