package org.colearn.model.layer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colearn.model.layer.Block.Part;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Core of the memory fusion network: one LSTM per modality, delta-memory attention over their cells, a gated multi-view memory.
 *
 * <p>With c_t the cells of all LSTMs side by side, per step (Zadeh et al. 2018, arXiv 1802.00927):
 *
 * <pre>
 * both = [c_(t-1), c_t]
 * a = softmax(att1(both)) * both
 * u = tanh(att2(a))
 * m_t = sigmoid(gamma1([a, m_(t-1)])) * m_(t-1) + sigmoid(gamma2([a, m_(t-1)])) * u
 * </pre>
 *
 * where att1, att2, gamma1 and gamma2 are linear, ReLU, unit dropout, linear. The output is the last h of every LSTM and the
 * last memory. The first linear maps of att2, gamma1 and gamma2 all read a, so their weights form one block; so do those of
 * gamma1 and gamma2 that read m.
 */
public final class MfnLayer extends RecurrentCoreLayer {
    static final String ATTENTION_1 = "att1-fc1";
    static final String ATTENTION_2 = "att1-fc2";
    static final String ATTENDED = "attended-fc1";
    static final String MEMORY = "memory-fc1";
    static final String PROPOSAL = "att2-fc2";
    static final String RETAIN = "gamma1-fc2";
    static final String UPDATE = "gamma2-fc2";
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private int[] hidden = {};

    @JsonProperty
    private int memory;

    @JsonProperty
    private Gate att1;

    @JsonProperty
    private Gate att2;

    @JsonProperty
    private Gate gamma1;

    @JsonProperty
    private Gate gamma2;

    /**
     * A two-layer map within the core.
     *
     * @param units width of its hidden layer
     * @param dropout rate of unit dropout on that layer, in [0, 1)
     */
    public record Gate(
            @JsonProperty("units") int units,
            @JsonProperty("dropout") double dropout) implements Serializable {
        /** As DL4J's JSON reader needs it: it knows no records. */
        @JsonCreator
        public Gate {}
    }

    /**
     * Widths of a core.
     *
     * @param hidden LSTM units per modality
     * @param memory width of the memory
     * @param att1 weights the cells
     * @param att2 proposes memory
     * @param gamma1 retains memory
     * @param gamma2 lets the proposal in
     */
    public record Widths(List<Integer> hidden, int memory, Gate att1, Gate att2, Gate gamma1, Gate gamma2) {}

    /** For DL4J's JSON reader. */
    MfnLayer() {}

    /** A core for so many features per modality. */
    public MfnLayer(List<Integer> modalities, Widths widths) {
        super(modalities, sum(widths.hidden()) + widths.memory());
        if (modalities.size() != widths.hidden().size()) {
            throw new IllegalArgumentException("There are " + modalities.size() + " modalities but "
                    + widths.hidden().size() + " LSTM widths; each modality needs one.");
        }
        hidden = widths.hidden().stream().mapToInt(Integer::intValue).toArray();
        memory = widths.memory();
        att1 = widths.att1();
        att2 = widths.att2();
        gamma1 = widths.gamma1();
        gamma2 = widths.gamma2();
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    Widths widths() {
        List<Integer> each = Arrays.stream(hidden).boxed().toList();
        return new Widths(each, memory, att1, att2, gamma1, gamma2);
    }

    /** Cells of all modalities. */
    int cells() {
        return Arrays.stream(hidden).sum();
    }

    /** Prefix of the parameters of a modality's LSTM. */
    static String lstm(int modality) {
        return "lstm" + modality;
    }

    @Override
    BlockLayout newLayout() {
        var blocks = new ArrayList<Block>();
        for (int m = 0; m < hidden.length; m++) {
            blocks.addAll(LstmBlocks.declare(lstm(m), modalities().get(m), hidden[m]));
        }
        int both = 2 * cells();
        blocks.addAll(linear(ATTENTION_1, both, att1.units()));
        blocks.addAll(linear(ATTENTION_2, att1.units(), both));
        Part proposal = new Part(att2.units(), bound(both));
        Part retain = new Part(gamma1.units(), bound(both + memory));
        Part update = new Part(gamma2.units(), bound(both + memory));
        blocks.add(new Block(ATTENDED + ".weight", both, List.of(proposal, retain, update)));
        blocks.add(new Block(ATTENDED + ".bias", 0, List.of(proposal, retain, update)));
        blocks.add(new Block(MEMORY + ".weight", memory, List.of(retain, update)));
        blocks.addAll(linear(PROPOSAL, att2.units(), memory));
        blocks.addAll(linear(RETAIN, gamma1.units(), memory));
        blocks.addAll(linear(UPDATE, gamma2.units(), memory));
        return new BlockLayout(blocks);
    }

    private static List<Block> linear(String name, int inputs, int outputs) {
        return List.of(
                Block.weight(name + ".weight", outputs, inputs, bound(inputs)),
                Block.bias(name + ".bias", outputs, bound(inputs)));
    }

    private static double bound(int inputs) {
        return 1 / Math.sqrt(inputs);
    }

    @Override
    public List<BlockLayout.Run> inputWeights(int modality) {
        return List.of(
                layout().columns(lstm(modality) + ".weight-ih", 0, modalities().get(modality)));
    }

    @Override
    public long multiplications(int present, int steps) {
        long sum = 0;
        for (int m = 0; m < hidden.length; m++) {
            sum += LstmBlocks.multiplications(features(present & 1 << m), hidden[m], steps, false);
        }
        long both = 2L * cells();
        long gates = (long) gamma1.units() + gamma2.units();
        long everyStep = 2 * both * att1.units() + both * (att2.units() + gates) + (att2.units() + gates) * memory;
        return sum + 3 * (steps * everyStep + (steps - 1) * gates * memory);
    }

    @Override
    RecurrentCore core() {
        return new MfnCore(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MfnLayer layer
                && super.equals(other)
                && layer.widths().equals(widths());
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + widths().hashCode();
    }

    @Override
    public MfnLayer clone() {
        return (MfnLayer) (Layer) super.clone();
    }
}
