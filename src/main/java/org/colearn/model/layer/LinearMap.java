package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.kernel.Matrix;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;

/**
 * y = x W + b on the memory of a DL4J layer: W [inputs, outputs] by columns, then b [outputs].
 *
 * @param inputs width of x
 * @param outputs width of y
 */
record LinearMap(int inputs, int outputs) {
    /** The map of a layer. */
    static LinearMap of(FeedForwardLayer layer) {
        return new LinearMap(Math.toIntExact(layer.getNIn()), Math.toIntExact(layer.getNOut()));
    }

    /** y = x W + b. */
    void forward(FloatMemory parameters, Matrix x, Matrix y) {
        y.memory().repeat(y.offset(), parameters.toArray(inputs * outputs, outputs), y.rows());
        Gemm.productTransposed(x, weights(parameters), 1, y);
    }

    /** The gradients of the parameters, and that of x, from that of y; overwrites them. */
    void backward(FloatMemory parameters, FloatMemory gradients, Matrix x, Matrix ofY, Matrix ofX) {
        Gemm.transposedProduct(ofY, x, 0, weights(gradients));
        Gemm.columnSums(ofY, gradients, inputs * outputs);
        Gemm.product(ofY, weights(parameters), 0, ofX);
    }

    private Matrix weights(FloatMemory memory) {
        return Matrix.of(memory, 0, outputs, inputs);
    }
}
