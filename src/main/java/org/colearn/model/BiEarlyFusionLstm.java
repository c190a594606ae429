package org.colearn.model;

import java.util.List;
import org.colearn.model.layer.BiLstmLayer;
import org.colearn.model.layer.LinearLayer;
import org.colearn.model.layer.UnbiasedBatchNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;

/**
 * Bidirectional early-fusion LSTM: two layers over all modalities side by side, then linear, batch normalisation, ReLU, unit
 * dropout, linear.
 */
final class BiEarlyFusionLstm implements Architecture {
    private static final HyperParameter HIDDEN = new HyperParameter(
            "hidden", "Hidden units", "Width of each LSTM direction and of the layer after it.", 128, 1, 1024, true);
    private static final HyperParameter DROPOUT = new HyperParameter(
            "dropout",
            "Unit dropout",
            "Share of units dropped between the LSTM layers and before the output.",
            0.5,
            0,
            0.95,
            false);

    @Override
    public String id() {
        return "bi-eflstm";
    }

    @Override
    public String title() {
        return "Early-fusion BiLSTM";
    }

    @Override
    public String description() {
        return "All modalities side by side into a two-layer bidirectional LSTM (bi-EFLSTM), as in the modality dropout "
                + "study of Magal et al.";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        return List.of(HIDDEN, DROPOUT);
    }

    @Override
    public MultiLayerConfiguration configure(ModelSpec spec, ModelShape shape, double learningRate, long seed) {
        int hidden = spec.count(HIDDEN.name());
        double dropout = spec.value(DROPOUT.name());
        var normalisation = new UnbiasedBatchNormalization();
        normalisation.setNIn(hidden);
        normalisation.setNOut(hidden);
        var builder = new NetworkBuilder(shape, learningRate, seed);
        return builder.add(new BiLstmLayer(builder.widths(), hidden, dropout))
                .add(new LinearLayer(2 * hidden, hidden, new ActivationIdentity()))
                .add(normalisation)
                .add(new ActivationLayer(new ActivationReLU()))
                .endingWith(hidden, dropout);
    }
}
