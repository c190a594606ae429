package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.colearn.data.DataSpec;
import org.colearn.data.ReadChoices;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.SweepTable;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.PublishedResults.Metric;
import org.colearn.experiment.published.Reproduction;
import org.colearn.experiment.published.Reproduction.Line;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;
import org.colearn.store.SweepJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a published experiment again and lays the published table beside the new one. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the published grid of an experiment: rates 0, .15, .4, .6, .8, .9, .95 for audio and video together and the"
                    + " unimodal baseline, 5 seeds, published hyper-parameters and protocol.",
            "Without --data it runs on built-in data of the same kind and says so."
        },
        footer = {"", "To see the published figures alone: ${ROOT-COMMAND-NAME} reproduce iemocap --published"})
final class ReproduceCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "rate",
            "ours",
            "published",
            "ours - published",
            "95 % interval",
            "our gain",
            "95 %",
            "published gain",
            "95 %");

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "EXPERIMENT", description = "iemocap (bi-EFLSTM) or mosi (MFN).")
    private Experiment experiment;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The published data, in any layout the workbench reads.")
    private Optional<String> data;

    @Mixin
    private DataOptions choices;

    @Option(
            names = "--published",
            description = "Print the published table with its intervals and tests; train nothing.")
    private boolean published;

    @Option(
            names = "--write-spec",
            paramLabel = "FILE",
            description = "Write the specification of the sweep there and do not train.")
    private Optional<Path> specFile;

    @Mixin
    private SweepOptions options;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        if (published) {
            out.print(new PublishedText(experiment).text());
            return ColearnCommand.OK;
        }
        var reproduction = new Reproduction(
                experiment, data.map(path -> DataSpec.of(path).with(choices.applyTo(ReadChoices.DEFAULT))));
        SweepSpec spec = reproduction.spec();
        if (specFile.isPresent()) {
            SweepJson.write(spec, specFile.get());
            options.sayWritten(spec, specFile.get());
            return ColearnCommand.OK;
        }
        warn(command.commandLine().getErr());
        SweepResult result = options.run(spec, found -> print(reproduction, found));
        return result.complete() ? ColearnCommand.OK : ColearnCommand.RUN_FAILED;
    }

    private void print(Reproduction reproduction, SweepResult result) {
        PrintWriter out = command.commandLine().getOut();
        warn(out);
        out.print(text(reproduction, result));
        out.print(new SweepText(SweepTable.of(result.spec(), result.runs()), options.workers()).text());
        out.flush();
    }

    private void warn(PrintWriter writer) {
        if (data.isEmpty()) {
            writer.println(Reproduction.STAND_IN_WARNING + System.lineSeparator());
        }
    }

    private static String text(Reproduction reproduction, SweepResult result) {
        var text = new StringBuilder();
        for (Metric metric : reproduction.metrics()) {
            text.append(reproduction.experiment().title())
                    .append(": ")
                    .append(PublishedText.name(metric))
                    .append('\n')
                    .append(TextTable.plain(HEADER, rows(reproduction.compare(result.runs(), metric), metric)))
                    .append('\n');
        }
        text.append(reproduction.experiment().title())
                .append(": weighted F1 with weights from true counts, in %; the published code did not compute it\n")
                .append(TextTable.plain(List.of("rate", "ours"), correctF1(reproduction, result)))
                .append("\nWhere this is not the published experiment:\n");
        reproduction
                .deviations()
                .forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        return text.append('\n').toString();
    }

    private static List<List<String>> correctF1(Reproduction reproduction, SweepResult result) {
        List<Sample> correct = reproduction.weightedF1(result.runs());
        List<Line> lines = reproduction.compare(result.runs(), Metric.SWAPPED_F1);
        return IntStream.range(0, lines.size())
                .mapToObj(k -> List.of(rate(lines.get(k)), sample(correct.get(k), Metric.SWAPPED_F1)))
                .toList();
    }

    private static String rate(Line line) {
        return line.rate().isPresent()
                ? String.format(Locale.ROOT, "%.2f", line.rate().getAsDouble())
                : "unimodal";
    }

    private static List<List<String>> rows(List<Line> lines, Metric metric) {
        var rows = new ArrayList<List<String>>();
        for (Line line : lines) {
            rows.add(List.of(
                    rate(line),
                    sample(line.ours(), metric),
                    sample(line.published(), metric),
                    PublishedText.number(line.deviation().difference(), metric, "+"),
                    interval(line.deviation(), metric),
                    PublishedText.number(line.gain().difference(), metric, "+"),
                    interval(line.gain(), metric),
                    PublishedText.number(line.publishedGain().difference(), metric, "+"),
                    interval(line.publishedGain(), metric)));
        }
        return rows;
    }

    private static String sample(Sample sample, Metric metric) {
        return PublishedText.number(sample.mean(), metric, "") + " sd " + PublishedText.number(sample.sd(), metric, "");
    }

    private static String interval(TTest test, Metric metric) {
        return Double.isNaN(test.low())
                ? "-"
                : PublishedText.number(test.low(), metric, "+") + ".." + PublishedText.number(test.high(), metric, "+");
    }
}
