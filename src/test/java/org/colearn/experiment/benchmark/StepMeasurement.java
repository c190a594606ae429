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
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
            double fill = median(() -> batch.fill(data, order, 0, present));
            double gradient = median(() -> model.computeGradient(batch));
            double update = median(() -> model.update(utterances));
            double core = core(model.network().getLayer(0), batch, utterances);
            double fit = median(() -> model.network().fit(batch.features(), batch.labels(), batch.mask(), null));
            double whole = fill + gradient + update;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f %% | %.2f |%n",
                    workload.architecture(),
                    fill,
                    core,
                    gradient - core,
                    update,
                    whole,
                    100 * (gradient - core) / whole,
                    fit);
        }
    }

    private static double core(Layer layer, Batch batch, int utterances) {
        INDArray epsilon =
                Nd4j.ones(utterances, ((FeedForwardLayer) layer.conf().getLayer()).getNOut());
        return median(() -> {
            layer.setMaskArray(batch.mask());
            layer.activate(batch.features(), true, LayerWorkspaceMgr.noWorkspaces());
            layer.backpropGradient(epsilon, LayerWorkspaceMgr.noWorkspaces());
        });
    }

    private static double median(Runnable work) {
        double[] millis = new double[UPDATES];
        for (int i = -WARMUP; i < UPDATES; i++) {
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            if (i >= 0) {
                millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) * 1e-6;
            }
        }
        Arrays.sort(millis);
        return millis[UPDATES / 2];
    }
}
