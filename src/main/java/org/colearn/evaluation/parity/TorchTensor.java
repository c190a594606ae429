package org.colearn.evaluation.parity;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * One of PyTorch's parameters, found in our network: views that stand side by side as columns.
 *
 * @param name PyTorch's name
 * @param columns matrices with the same rows, or one vector; writing to them changes the network
 */
record TorchTensor(String name, List<INDArray> columns) {
    TorchTensor {
        columns = List.copyOf(columns);
    }

    /** The values in PyTorch's order: [outputs, inputs] row-major. */
    float[] read() {
        INDArray whole = columns.size() == 1 ? columns.get(0) : Nd4j.concat(1, columns.toArray(INDArray[]::new));
        return whole.dup('c').reshape(whole.length()).toFloatVector();
    }

    /** Outputs of a weight matrix; 1 for a vector. */
    int rows() {
        INDArray first = columns.get(0);
        return first.rank() < 2 ? 1 : Math.toIntExact(first.size(0));
    }

    /** Writes values given in PyTorch's order. */
    void write(float[] values) {
        if (columns.size() == 1) {
            INDArray only = columns.get(0);
            only.assign(Nd4j.createFromArray(values).reshape('c', only.shape()));
            return;
        }
        long rows = columns.get(0).size(0);
        INDArray whole = Nd4j.createFromArray(values).reshape('c', rows, values.length / rows);
        long from = 0;
        for (INDArray part : columns) {
            part.assign(whole.get(NDArrayIndex.all(), NDArrayIndex.interval(from, from + part.size(1))));
            from += part.size(1);
        }
    }
}
