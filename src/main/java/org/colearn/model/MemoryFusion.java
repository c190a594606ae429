package org.colearn.model;

import java.util.List;
import java.util.stream.IntStream;
import org.colearn.model.layer.LinearLayer;
import org.colearn.model.layer.MfnLayer;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.nd4j.linalg.activations.impl.ActivationReLU;

/** Memory fusion network: an LSTM per modality, delta-memory attention, a gated memory, then linear, ReLU, dropout, linear. */
public final class MemoryFusion implements Architecture {
    private static final HyperParameter HIDDEN =
            width("hidden", "Hidden units, first modality", "Width of the LSTM of the first modality.", 128);
    private static final HyperParameter HIDDEN_OTHER =
            width("hidden-other", "Hidden units, other modalities", "Width of each other modality's LSTM.", 32);
    private static final HyperParameter MEMORY = width("memory", "Memory", "Width of the multi-view memory.", 128);
    private static final HyperParameter ATT1 = width("att1", "Attention units", "Width of att1's hidden layer.", 128);
    private static final HyperParameter ATT1_DROPOUT = dropout("att1-dropout", "Attention dropout", 0);
    private static final HyperParameter ATT2 = width("att2", "Proposal units", "Width of att2's hidden layer.", 64);
    private static final HyperParameter ATT2_DROPOUT = dropout("att2-dropout", "Proposal dropout", 0.2);
    private static final HyperParameter GAMMA1 =
            width("gamma1", "Retain gate units", "Width of gamma1's hidden layer.", 256);
    private static final HyperParameter GAMMA1_DROPOUT = dropout("gamma1-dropout", "Retain gate dropout", 0);
    private static final HyperParameter GAMMA2 =
            width("gamma2", "Update gate units", "Width of gamma2's hidden layer.", 64);
    private static final HyperParameter GAMMA2_DROPOUT = dropout("gamma2-dropout", "Update gate dropout", 0.2);
    private static final HyperParameter OUT =
            width("out", "Output units", "Width of the hidden layer before the output.", 64);
    private static final HyperParameter OUT_DROPOUT = dropout("out-dropout", "Output dropout", 0.5);

    private static HyperParameter width(String name, String label, String help, double published) {
        return new HyperParameter(name, label, help, published, 1, 1024, true);
    }

    private static HyperParameter dropout(String name, String label, double published) {
        return new HyperParameter(name, label, "Share of its hidden units dropped.", published, 0, 0.95, false);
    }

    @Override
    public String id() {
        return "mfn";
    }

    @Override
    public String title() {
        return "Memory fusion network";
    }

    @Override
    public String description() {
        return "One LSTM per modality whose memories are fused by delta-memory attention (MFN, Zadeh et al. 2018, "
                + "arXiv 1802.00927).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        return List.of(
                HIDDEN,
                HIDDEN_OTHER,
                MEMORY,
                ATT1,
                ATT1_DROPOUT,
                ATT2,
                ATT2_DROPOUT,
                GAMMA1,
                GAMMA1_DROPOUT,
                GAMMA2,
                GAMMA2_DROPOUT,
                OUT,
                OUT_DROPOUT);
    }

    @Override
    public MultiLayerConfiguration configure(ModelSpec spec, ModelShape shape, double learningRate, long seed) {
        List<Integer> hidden = IntStream.range(0, shape.modalities().size())
                .mapToObj(m -> spec.count((m == 0 ? HIDDEN : HIDDEN_OTHER).name()))
                .toList();
        var widths = new Widths(
                hidden,
                spec.count(MEMORY.name()),
                gate(spec, ATT1, ATT1_DROPOUT),
                gate(spec, ATT2, ATT2_DROPOUT),
                gate(spec, GAMMA1, GAMMA1_DROPOUT),
                gate(spec, GAMMA2, GAMMA2_DROPOUT));
        return network(new NetworkBuilder(shape, learningRate, seed), widths, gate(spec, OUT, OUT_DROPOUT));
    }

    /** The network with any widths; {@code out} is the hidden layer before the output. */
    public static MultiLayerConfiguration network(NetworkBuilder builder, Widths widths, Gate out) {
        int read = widths.hidden().stream().mapToInt(Integer::intValue).sum() + widths.memory();
        return builder.add(new MfnLayer(builder.widths(), widths))
                .add(new LinearLayer(read, out.units(), new ActivationReLU()))
                .endingWith(out.units(), out.dropout());
    }

    private static Gate gate(ModelSpec spec, HyperParameter units, HyperParameter dropout) {
        return new Gate(spec.count(units.name()), spec.value(dropout.name()));
    }
}
