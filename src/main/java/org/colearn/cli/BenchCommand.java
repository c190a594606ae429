package org.colearn.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;
import org.colearn.experiment.benchmark.Benchmark;
import org.colearn.experiment.benchmark.BenchmarkReport;
import org.colearn.experiment.benchmark.Timing;
import org.colearn.experiment.benchmark.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench WORKLOAD}: how fast this machine trains, and how close that is to its limit. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Times the training of a standard workload on random data, with the trainer that every run uses.",
            "docs/benchmarks holds figures of one machine beside those of PyTorch."
        })
final class BenchCommand implements Runnable {
    private static final double GIGA = 1e9;
    private static final double MEGABYTE = 1 << 20;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "WORKLOAD",
            description = "iemocap (bi-EFLSTM, 1000 x 20 x 690, batch 30) or mosi (MFN, 1284 x 20 x 325, batch 128).")
    private String workload;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads that share each training. Default: 1.")
    private int threads;

    @Option(names = "--workers", paramLabel = "N", defaultValue = "1", description = "Trainings at once. Default: 1.")
    private int workers;

    @Option(names = "--epochs", paramLabel = "N", defaultValue = "10", description = "Timed epochs. Default: 10.")
    private int epochs;

    @Option(
            names = "--warmup",
            paramLabel = "N",
            defaultValue = "5",
            description = "Epochs before them, not timed. Default: 5.")
    private int warmup;

    @Option(
            names = "--dropout",
            paramLabel = "P",
            defaultValue = "0",
            converter = RateConverter.class,
            description = "Share of batches that lose audio and video, such as 0.8 or 80%%. Default: 0.")
    private double dropout;

    @Option(names = "--utterances", paramLabel = "N", description = "Another number of utterances.")
    private Optional<Integer> utterances;

    @Option(names = "--steps", paramLabel = "N", description = "Another number of time steps.")
    private Optional<Integer> steps;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public void run() {
        Workload standard = Workload.named(workload);
        Workload sized = standard.sized(utterances.orElse(standard.utterances()), steps.orElse(standard.steps()));
        BenchmarkReport report = new Benchmark(sized, threads, workers, epochs, warmup, dropout).run();
        command.commandLine().getOut().println(json ? json(report) : text(report));
    }

    private static String json(BenchmarkReport report) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A report of numbers and names could not be written.", impossible);
        }
    }

    private static String text(BenchmarkReport report) {
        var text = new StringBuilder();
        for (BenchmarkReport.Training training : report.trainings()) {
            text.append(line("seconds per epoch", training.wall()));
            text.append(line("processor seconds", training.processor()));
        }
        if (report.trainings().size() > 1) {
            text.append(line("epochs per second together", "%.3f", report.epochsPerSecond()));
        }
        text.append(line("matrix products per epoch", "%.1f GFLOP", report.gemmOperations() / GIGA));
        text.append(line("peak rate, " + report.kernels(), "%.1f GFLOP/s", report.peakRate() / GIGA));
        text.append(line("share of that limit", "%.1f %%", 100 * report.shareOfLimit()));
        if (report.peakResidentBytes() >= 0) {
            text.append(line("peak resident memory", "%.0f MB", report.peakResidentBytes() / MEGABYTE));
        }
        return text.toString().stripTrailing();
    }

    private static String line(String what, Timing timing) {
        return line(what, "%.4f (%.4f to %.4f)", timing.median(), timing.min(), timing.max());
    }

    private static String line(String what, String format, Object... values) {
        return String.format(Locale.ROOT, "%-28s", what) + String.format(Locale.ROOT, format + "%n", values);
    }
}
