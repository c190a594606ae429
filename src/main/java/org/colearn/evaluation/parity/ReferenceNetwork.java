package org.colearn.evaluation.parity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Our network for one kind of reference, and where PyTorch's parameters are in it; unit dropout is off. */
interface ReferenceNetwork {
    /** A new network with the reference's widths. */
    FusionModel build(ModelShape shape, double learningRate);

    /** PyTorch's parameters in a table of ours by DL4J's names (parameters, or their gradients). */
    List<TorchTensor> parameters(Map<String, INDArray> table);

    /** PyTorch's buffers in the parameter table. */
    List<TorchTensor> buffers(Map<String, INDArray> table);

    /**
     * Parameters the loss does not depend on at all, so that PyTorch's gradient of them is nothing but rounding; and the
     * buffers they shift.
     */
    Set<String> undetermined();

    /** The kind a reference is of. */
    static ReferenceNetwork of(Reference reference) {
        return reference.has("param/rnn.weight_ih_l0") ? new BiLstmReference(reference) : new MfnReference(reference);
    }
}
