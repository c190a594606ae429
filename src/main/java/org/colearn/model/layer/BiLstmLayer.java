package org.colearn.model.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Two-layer bidirectional LSTM over early-fused modalities; its output is that of the last step, [h forward | h backward].
 *
 * <p>As PyTorch's {@code nn.LSTM(features, hidden, num_layers=2, dropout=rate, bidirectional=True)} read at {@code
 * output[-1]}: the forward state after all steps beside the backward state after one step. Unit dropout stands between the
 * layers. Hochreiter and Schmidhuber 1997; Schuster and Paliwal 1997.
 */
public final class BiLstmLayer extends RecurrentCoreLayer {
    static final String FIRST = "l0";
    static final String FIRST_REVERSE = "l0-reverse";
    static final String SECOND = "l1";
    static final String SECOND_REVERSE = "l1-reverse";
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private int hidden;

    @JsonProperty
    private double dropout;

    /** For DL4J's JSON reader. */
    BiLstmLayer() {}

    /**
     * A core.
     *
     * @param modalities features per modality
     * @param hidden units per direction and layer
     * @param dropout rate of unit dropout between the layers, in [0, 1)
     */
    public BiLstmLayer(List<Integer> modalities, int hidden, double dropout) {
        super(modalities, 2 * hidden);
        this.hidden = hidden;
        this.dropout = dropout;
    }

    int hidden() {
        return hidden;
    }

    double dropout() {
        return dropout;
    }

    @Override
    BlockLayout newLayout() {
        var blocks = new ArrayList<Block>();
        int features = Math.toIntExact(getNIn());
        blocks.addAll(LstmBlocks.declare(FIRST, features, hidden));
        blocks.addAll(LstmBlocks.declare(FIRST_REVERSE, features, hidden));
        blocks.addAll(LstmBlocks.declare(SECOND, 2 * hidden, hidden));
        blocks.addAll(LstmBlocks.declare(SECOND_REVERSE, 2 * hidden, hidden));
        return new BlockLayout(blocks);
    }

    @Override
    public List<BlockLayout.Run> inputWeights(int modality) {
        int from = features((1 << modality) - 1);
        return Stream.of(FIRST, FIRST_REVERSE)
                .map(lstm ->
                        layout().columns(lstm + ".weight-ih", from, modalities().get(modality)))
                .toList();
    }

    @Override
    public long multiplications(int present, int steps) {
        long first = 2 * LstmBlocks.multiplications(features(present), hidden, steps, false);
        long second = LstmBlocks.multiplications(2L * hidden, hidden, steps, true);
        return first + second + LstmBlocks.multiplications(2L * hidden, hidden, 1, true);
    }

    @Override
    RecurrentCore core() {
        return new BiLstmCore(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BiLstmLayer layer
                && super.equals(other)
                && layer.hidden == hidden
                && layer.dropout == dropout;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + hidden;
    }

    @Override
    public BiLstmLayer clone() {
        return (BiLstmLayer) (Layer) super.clone();
    }
}
