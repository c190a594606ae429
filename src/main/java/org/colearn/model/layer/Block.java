package org.colearn.model.layer;

import java.util.List;

/**
 * One parameter array of a recurrent core: a weight matrix of [outputs, inputs] in DL4J's 'f' order, or a bias of [outputs].
 *
 * <p>The bytes are the row-major [inputs, outputs] matrix, so a block of input columns is a run of rows: the weights of one
 * modality lie together. Products that share an input share a block, side by side as parts.
 *
 * @param key name within the layer, without an underscore, as DL4J splits keys there
 * @param inputs columns of the weight matrix; 0 marks a bias
 * @param parts what stands side by side among the outputs
 */
public record Block(String key, int inputs, List<Part> parts) {
    /**
     * Some outputs of a block, with their own initial values.
     *
     * @param outputs how many
     * @param bound initial values are uniform in [-bound, bound]
     */
    public record Part(int outputs, double bound) {}

    /** Copies the list. */
    public Block {
        parts = List.copyOf(parts);
    }

    /** A weight matrix of one part. */
    static Block weight(String key, int outputs, int inputs, double bound) {
        return new Block(key, inputs, List.of(new Part(outputs, bound)));
    }

    /** A bias of one part. */
    static Block bias(String key, int outputs, double bound) {
        return new Block(key, 0, List.of(new Part(outputs, bound)));
    }

    boolean isBias() {
        return inputs == 0;
    }

    int outputs() {
        return parts.stream().mapToInt(Part::outputs).sum();
    }

    int size() {
        return outputs() * Math.max(1, inputs);
    }
}
