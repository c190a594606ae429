package org.colearn.evaluation.diagnosis;

import java.util.Optional;
import java.util.function.Supplier;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.model.FusionModel;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Lends a model other statistics of batch normalisation and takes them back. */
final class Renormalised {
    private Renormalised() {}

    /**
     * Runs a measurement while mean and (unbiased) variance of batch normalisation are those of the training utterances with only
     * these modalities present; weights do not change, and afterwards nothing has.
     *
     * @return empty for a network without batch normalisation
     */
    static Optional<Double> during(FusionModel model, Dataset data, ModalitySet present, Supplier<Double> measurement) {
        Layer[] layers = model.network().getLayers();
        for (int l = 1; l < layers.length; l++) {
            if (layers[l].conf().getLayer() instanceof BatchNormalization) {
                float[] before = model.parameters();
                try {
                    estimate(
                            layers[l],
                            HiddenStates.of(model, l - 1, data, data.splits().train(), present));
                    return Optional.of(measurement.get());
                } finally {
                    model.restore(before);
                }
            }
        }
        return Optional.empty();
    }

    private static void estimate(Layer layer, float[][] inputs) {
        int width = inputs[0].length;
        float[] mean = new float[width];
        float[] variance = new float[width];
        for (int f = 0; f < width; f++) {
            double sum = 0;
            for (float[] row : inputs) {
                sum += row[f];
            }
            double centre = sum / inputs.length;
            double squares = 0;
            for (float[] row : inputs) {
                squares += (row[f] - centre) * (row[f] - centre);
            }
            mean[f] = (float) centre;
            variance[f] = (float) (squares / Math.max(1, inputs.length - 1));
        }
        write(layer, BatchNormalizationParamInitializer.GLOBAL_MEAN, mean);
        write(layer, BatchNormalizationParamInitializer.GLOBAL_VAR, variance);
    }

    private static void write(Layer layer, String key, float[] values) {
        INDArray parameter = layer.getParam(key);
        try (INDArray row = Nd4j.createFromArray(values)) {
            parameter.assign(row.reshape(parameter.shape()));
        }
    }
}
