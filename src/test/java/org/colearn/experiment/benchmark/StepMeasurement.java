package org.colearn.experiment.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;
import org.colearn.training.TrainingRun;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Where the time of an update goes: the recurrent core, DL4J's own layers with their bookkeeping, and the updater; beside them what
 * DL4J's own {@code fit} takes, which has the same core and DL4J's way of updating. Median milliseconds of processor time.
 */
final class StepMeasurement {
    private static final int UPDATES = 120;
    private static final int WARMUP = 80;

    private StepMeasurement() {}

    /** Measures both standard networks. */
    public static void main(String[] args) {
        System.out.println(
                "| network | filling the batch | core | DL4J's layers, bookkeeping | updater | whole | share of DL4J | DL4J's fit |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Workload workload : List.of(Workload.IEMOCAP.sized(256, 20), Workload.MOSI.sized(256, 20))) {
            measure(workload, workload.data());
        }
    }

    private static void measure(Workload workload, Dataset data) {
        int utterances = workload.batchSize();
        int[] order = IntStream.range(0, utterances).toArray();
        int[] present = new int[utterances];
        Arrays.fill(present, 7);
        TrainingRun run = workload.run(data, 0, 1, 1);
        var shape = ModelShape.of(data);
        try (FusionModel model = FusionModel.create(run.model(), shape, workload.learningRate(), 1);
                var batch = new Batch(shape, utterances)) {
            LayerWorkspaceMgr workspaces = workspaces();
            double[] times = medians(
                    () -> batch.fill(data, order, 0, present),
                    () -> model.computeGradient(batch),
                    () -> model.update(utterances),
                    () -> core(model.network().getLayer(0), batch, workspaces),
                    () -> model.network().fit(batch.features(), batch.labels(), batch.mask(), null));
            double whole = times[0] + times[1] + times[2];
            double core = times[3];
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f %% | %.2f |%n",
                    workload.architecture(),
                    times[0],
                    core,
                    times[1] - core,
                    times[2],
                    whole,
                    100 * (times[1] - core) / whole,
                    times[4]);
        }
    }

    /** The core by itself, its output in a workspace as in training. */
    @SuppressWarnings("try") // the scope is open for its effect
    private static void core(Layer layer, Batch batch, LayerWorkspaceMgr workspaces) {
        try (var ignored = workspaces.notifyScopeEntered(ArrayType.ACTIVATIONS)) {
            layer.setMaskArray(batch.mask());
            INDArray output = layer.activate(batch.features(), true, workspaces);
            layer.backpropGradient(output, workspaces);
        }
    }

    private static LayerWorkspaceMgr workspaces() {
        return LayerWorkspaceMgr.builder()
                .with(
                        ArrayType.ACTIVATIONS,
                        "core",
                        WorkspaceConfiguration.builder().build())
                .build();
    }

    /** Of each piece of work, all in turn, so that a change of the machine's speed meets all. */
    private static double[] medians(Runnable... work) {
        double[][] millis = new double[work.length][UPDATES];
        for (int i = -WARMUP; i < UPDATES; i++) {
            for (int w = 0; w < work.length; w++) {
                long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                work[w].run();
                millis[w][Math.max(0, i)] =
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) * 1e-6;
            }
        }
        return Arrays.stream(millis)
                .mapToDouble(times -> {
                    Arrays.sort(times);
                    return times[UPDATES / 2];
                })
                .toArray();
    }
}
