package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The matrices that DL4J hands from layer to layer, [utterances, units], as rows in native memory. */
final class Rows {
    private Rows() {}

    /** The array's own memory where its rows are adjacent, otherwise that of a copy. */
    static Matrix of(INDArray array) {
        INDArray byRows = array.ordering() == 'c' && !array.isView() ? array : array.dup('c');
        FloatMemory memory = FloatMemory.of(byRows);
        return Matrix.of(memory, 0, Math.toIntExact(array.size(0)), Math.toIntExact(array.size(1)));
    }

    /** All values, copied. */
    static float[] values(INDArray array) {
        FloatMemory memory = of(array).memory();
        return memory.toArray(0, memory.size());
    }

    /** A new array in one of DL4J's workspaces; its values are undefined. */
    static INDArray create(LayerWorkspaceMgr workspaces, ArrayType type, long rows, long columns) {
        return workspaces.createUninitialized(type, DataType.FLOAT, new long[] {rows, columns}, Nd4j.order());
    }
}
