package org.colearn.evaluation.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colearn.model.Architectures;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The early-fusion BiLSTM beside PyTorch's {@code rnn, fc1, bn1, fc2}. */
record BiLstmReference(Reference reference) implements ReferenceNetwork {
    @Override
    public FusionModel build(ModelShape shape, double learningRate) {
        double hidden = reference.size("param/rnn.weight_hh_l0", 1);
        var spec = Architectures.complete("bi-eflstm", Map.of("hidden", hidden, "dropout", 0.0));
        return FusionModel.create(spec, shape, learningRate, 0);
    }

    @Override
    public List<TorchTensor> parameters(Map<String, INDArray> table) {
        var tensors = new ArrayList<TorchTensor>();
        for (String lstm : List.of("l0", "l0_reverse", "l1", "l1_reverse")) {
            for (String part : List.of("weight_ih", "weight_hh", "bias_ih", "bias_hh")) {
                String ours = "0_" + lstm.replace('_', '-') + "." + part.replace('_', '-');
                tensors.add(new TorchTensor("rnn." + part + "_" + lstm, List.of(table.get(ours))));
            }
        }
        tensors.add(new TorchTensor("fc1.weight", List.of(table.get("1_W").transpose())));
        tensors.add(new TorchTensor("fc1.bias", List.of(table.get("1_b"))));
        tensors.add(new TorchTensor("bn1.weight", List.of(table.get("2_gamma"))));
        tensors.add(new TorchTensor("bn1.bias", List.of(table.get("2_beta"))));
        tensors.add(new TorchTensor("fc2.weight", List.of(table.get("4_W").transpose())));
        tensors.add(new TorchTensor("fc2.bias", List.of(table.get("4_b"))));
        return tensors;
    }

    @Override
    public List<TorchTensor> buffers(Map<String, INDArray> table) {
        return List.of(
                new TorchTensor("bn1.running_mean", List.of(table.get("2_mean"))),
                new TorchTensor("bn1.running_var", List.of(table.get("2_var"))));
    }

    /** A constant added before batch normalisation is taken out again by it; only the running mean sees it. */
    @Override
    public Set<String> undetermined() {
        return Set.of("fc1.bias", "bn1.running_mean");
    }
}
