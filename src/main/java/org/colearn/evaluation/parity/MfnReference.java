package org.colearn.evaluation.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colearn.model.FusionModel;
import org.colearn.model.MemoryFusion;
import org.colearn.model.ModelShape;
import org.colearn.model.ModelSpec;
import org.colearn.model.NetworkBuilder;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The memory fusion network beside PyTorch's {@code lstm_l/a/v, att1_fc1 ... out_fc2}. */
record MfnReference(Reference reference) implements ReferenceNetwork {
    private static final List<String> MODALITIES = List.of("l", "a", "v");

    @Override
    public FusionModel build(ModelShape shape, double learningRate) {
        List<Integer> hidden = MODALITIES.stream()
                .map(m -> reference.size("param/lstm_" + m + ".weight_hh", 1))
                .toList();
        var widths = new Widths(
                hidden,
                reference.size("param/att2_fc2.weight", 0),
                gate("att1_fc1"),
                gate("att2_fc1"),
                gate("gamma1_fc1"),
                gate("gamma2_fc1"));
        var network = MemoryFusion.network(new NetworkBuilder(shape, learningRate, 0), widths, gate("out_fc1"));
        return FusionModel.of(new ModelSpec("mfn", Map.of()), shape, network);
    }

    private Gate gate(String layer) {
        return new Gate(units(layer), 0);
    }

    private int units(String layer) {
        return reference.size("param/" + layer + ".weight", 0);
    }

    @Override
    public List<TorchTensor> parameters(Map<String, INDArray> table) {
        var tensors = new ArrayList<TorchTensor>();
        for (int m = 0; m < MODALITIES.size(); m++) {
            for (String part : List.of("weight_ih", "weight_hh", "bias_ih", "bias_hh")) {
                INDArray ours = table.get("0_lstm" + m + "." + part.replace('_', '-'));
                tensors.add(new TorchTensor("lstm_" + MODALITIES.get(m) + "." + part, List.of(ours)));
            }
        }
        for (String layer : List.of("att1_fc1", "att1_fc2", "att2_fc2", "gamma1_fc2", "gamma2_fc2")) {
            String ours = "0_" + layer.replace('_', '-');
            tensors.add(new TorchTensor(layer + ".weight", List.of(table.get(ours + ".weight"))));
            tensors.add(new TorchTensor(layer + ".bias", List.of(table.get(ours + ".bias"))));
        }
        addFused(tensors, table);
        tensors.add(new TorchTensor("out_fc1.weight", List.of(table.get("1_W").transpose())));
        tensors.add(new TorchTensor("out_fc1.bias", List.of(table.get("1_b"))));
        tensors.add(new TorchTensor("out_fc2.weight", List.of(table.get("2_W").transpose())));
        tensors.add(new TorchTensor("out_fc2.bias", List.of(table.get("2_b"))));
        return tensors;
    }

    /** First maps that share an input share a block with us: att2, gamma1, gamma2 on what is attended, gammas on the memory. */
    private void addFused(List<TorchTensor> tensors, Map<String, INDArray> table) {
        INDArray onAttended = table.get("0_attended-fc1.weight");
        INDArray onMemory = table.get("0_memory-fc1.weight");
        INDArray bias = table.get("0_attended-fc1.bias");
        int proposal = units("att2_fc1");
        int retain = units("gamma1_fc1");
        int update = units("gamma2_fc1");
        tensors.add(new TorchTensor("att2_fc1.weight", List.of(rows(onAttended, 0, proposal))));
        tensors.add(new TorchTensor("att2_fc1.bias", List.of(bias.get(NDArrayIndex.interval(0, proposal)))));
        addGate(
                tensors,
                "gamma1_fc1",
                List.of(rows(onAttended, proposal, retain), rows(onMemory, 0, retain)),
                bias,
                proposal);
        int last = proposal + retain;
        addGate(
                tensors,
                "gamma2_fc1",
                List.of(rows(onAttended, last, update), rows(onMemory, retain, update)),
                bias,
                last);
    }

    private void addGate(List<TorchTensor> tensors, String name, List<INDArray> weights, INDArray bias, int from) {
        tensors.add(new TorchTensor(name + ".weight", weights));
        INDArray own = bias.get(NDArrayIndex.interval(from, from + units(name)));
        tensors.add(new TorchTensor(name + ".bias", List.of(own)));
    }

    private static INDArray rows(INDArray matrix, int from, int count) {
        return matrix.get(NDArrayIndex.interval(from, from + count), NDArrayIndex.all());
    }

    @Override
    public List<TorchTensor> buffers(Map<String, INDArray> table) {
        return List.of();
    }

    @Override
    public Set<String> undetermined() {
        return Set.of();
    }
}
