package org.colearn.evaluation.parity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Compares our networks with PyTorch's numbers for the same parameters and inputs, unit dropout off.
 *
 * <p>Outputs before a softmax, loss and every gradient of the first step must agree within {@link Difference#LIMIT} of the
 * largest value of each array. Parameters and batch-norm statistics after three Adam steps are judged as {@link Trajectory}
 * says; those the loss does not depend on at all ({@link ReferenceNetwork#undetermined()}) are judged apart: their gradient
 * must be rounding on both sides, and Adam can carry rounding no further than one learning rate per step and side.
 */
public final class ParityCheck {
    private static final int STEPS = 3;

    private final Reference reference;
    private final ReferenceNetwork kind;
    private final ReferenceBatch input;
    private final List<Difference> differences = new ArrayList<>();
    private double largestGradient;

    private ParityCheck(Reference reference) {
        this.reference = reference;
        this.kind = ReferenceNetwork.of(reference);
        this.input = ReferenceBatch.of(reference, kind);
    }

    /** Compares with one reference file. */
    public static ParityReport check(Path file) {
        var check = new ParityCheck(Reference.read(file));
        check.outputs();
        check.gradients();
        check.updates();
        return new ParityReport(file, check.differences);
    }

    private void outputs() {
        try (FusionModel model = model();
                Batch batch = input.batch()) {
            differences.add(Difference.of("eval_output", logits(model, batch, false), reference.values("eval_output")));
            differences.add(
                    Difference.of("train_output", logits(model, batch, true), reference.values("train_output")));
        }
    }

    /** What the last layer gives before its activation. */
    private static float[] logits(FusionModel model, Batch batch, boolean training) {
        MultiLayerNetwork network = model.network();
        int last = network.getnLayers() - 1;
        List<INDArray> activations = network.feedForwardToLayer(last - 1, batch.features(), training);
        INDArray read = activations.get(activations.size() - 1);
        INDArray logits = read.mmul(network.getParam(last + "_W")).addiRowVector(network.getParam(last + "_b"));
        return logits.dup('c').reshape(logits.length()).toFloatVector();
    }

    private void gradients() {
        try (FusionModel model = model();
                Batch batch = input.batch()) {
            float loss = (float) model.computeGradient(batch);
            differences.add(Difference.of("loss", new float[] {loss}, reference.values("loss")));
            for (String name : reference.under("grad/")) {
                largestGradient = Math.max(largestGradient, Trajectory.largest(reference.values("grad/" + name)));
            }
            for (TorchTensor tensor : kind.parameters(model.network().gradient().gradientForVariable())) {
                float[] ours = tensor.read();
                for (int i = 0; i < ours.length; i++) {
                    ours[i] /= batch.size(); // DL4J sums over the batch and divides in its updater
                }
                differences.add(gradient(tensor.name(), ours));
            }
        }
    }

    private Difference gradient(String name, float[] ours) {
        float[] theirs = reference.values("grad/" + name);
        Difference difference = Difference.of("grad/" + name, ours, theirs);
        if (!kind.undetermined().contains(name)) {
            return difference;
        }
        double bound = 1e-5 * largestGradient;
        boolean rounding = Trajectory.largest(ours) <= bound && Trajectory.largest(theirs) <= bound;
        String remark = "zero by the mathematics, so both sides are rounding, below 1e-5 of the largest gradient";
        return new Difference(difference.quantity(), difference.absolute(), difference.relative(), rounding, remark);
    }

    private void updates() {
        var trajectory = new Trajectory(afterUpdates(0));
        for (int repeat = 1; repeat <= Trajectory.REPEATS; repeat++) {
            trajectory.addRepeat(afterUpdates(repeat));
        }
        for (String prefix : List.of("after3/", "after3_buffer/")) {
            for (String name : reference.under(prefix)) {
                float[] theirs = reference.values(prefix + name);
                differences.add(
                        kind.undetermined().contains(name)
                                ? bounded(prefix + name, trajectory.values(name), theirs)
                                : trajectory.compare(prefix + name, name, theirs));
            }
        }
    }

    /** Both sides may wander by a learning rate per step; PyTorch's Adam can take slightly more in its first steps. */
    private Difference bounded(String quantity, float[] ours, float[] theirs) {
        Difference difference = Difference.of(quantity, ours, theirs);
        double bound = 2.2 * STEPS * reference.scalar("lr");
        String remark =
                String.format(Locale.ROOT, "moved by rounding alone; two such walks may lie up to %.1e apart", bound);
        return new Difference(
                quantity, difference.absolute(), difference.relative(), difference.absolute() <= bound, remark);
    }

    /** Parameters and buffers after three updates, with noise on the gradients unless {@code repeat} is 0. */
    private Map<String, float[]> afterUpdates(int repeat) {
        var random = new SplittableRandom(repeat);
        try (FusionModel model = model();
                Batch batch = input.batch()) {
            for (int step = 0; step < STEPS; step++) {
                model.computeGradient(batch);
                if (repeat > 0) {
                    kind.parameters(model.network().gradient().gradientForVariable())
                            .forEach(tensor -> tensor.write(RoundingNoise.added(tensor.read(), tensor.rows(), random)));
                }
                model.update(batch.size());
            }
            var values = new LinkedHashMap<String, float[]>();
            Map<String, INDArray> table = model.network().paramTable();
            kind.parameters(table).forEach(tensor -> values.put(tensor.name(), tensor.read()));
            kind.buffers(table).forEach(tensor -> values.put(tensor.name(), tensor.read()));
            return values;
        }
    }

    /** A new network with the reference's parameters and buffers. */
    private FusionModel model() {
        FusionModel model = kind.build(input.shape(), reference.scalar("lr"));
        Map<String, INDArray> table = model.network().paramTable();
        kind.parameters(table).forEach(tensor -> tensor.write(reference.values("param/" + tensor.name())));
        kind.buffers(table).forEach(tensor -> tensor.write(reference.values("buffer/" + tensor.name())));
        return model;
    }
}
