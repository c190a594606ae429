package org.colearn.experiment.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bytedeco.javacpp.Pointer;
import org.colearn.data.Dataset;
import org.colearn.model.FusionModel;
import org.colearn.training.RunControl;
import org.colearn.training.Trainer;
import org.colearn.training.TrainingResult;

/**
 * Many trainings one after another in one process, alternating the two networks at published widths: a line of comma-separated
 * values per training, to be plotted by {@code docs/benchmarks/plot-steady}.
 *
 * <p>Seconds are processor time of the training thread, so that other work on the machine does not show. The heap is measured
 * after a collection at every tenth training, the other lines repeat it.
 *
 * <pre>java -cp ... org.colearn.experiment.benchmark.SteadyMeasurement [trainings]</pre>
 */
final class SteadyMeasurement {
    private static final double MEGABYTE = 1 << 20;
    private static final int TRAININGS = 500;
    private static final int EVERY = 10;
    private static final Workload[] WORKLOADS = {Workload.IEMOCAP.sized(60, 5), Workload.MOSI.sized(128, 5)};

    private SteadyMeasurement() {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        int trainings = args.length > 0 ? Integer.parseInt(args[0]) : TRAININGS;
        Dataset[] data = {WORKLOADS[0].data(), WORKLOADS[1].data()};
        System.out.println("training,seconds,resident_mb,native_mb,heap_mb,threads");
        double heap = 0;
        for (int n = 1; n <= trainings; n++) {
            int which = n % 2;
            double seconds = train(WORKLOADS[which], data[which], n);
            heap = n % EVERY == 1 ? heapInUse() : heap;
            System.out.printf(
                    Locale.ROOT,
                    "%d,%.4f,%.1f,%.1f,%.1f,%d%n",
                    n,
                    seconds,
                    residentBytes() / MEGABYTE,
                    Pointer.totalBytes() / MEGABYTE,
                    heap,
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }

    private static double train(Workload workload, Dataset data, long seed) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TrainingResult result = Trainer.train(workload.run(data, 0.5, 2, seed), new RunControl(), event -> {});
        result.model().ifPresent(FusionModel::close);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) * 1e-9;
    }

    private static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static double residentBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024.0)
                .findFirst()
                .orElse(-1);
    }
}
