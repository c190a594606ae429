package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.FinishedModels;
import org.colearn.experiment.LocalRunner;
import org.colearn.store.RecordingRunner;
import org.colearn.store.ResultJson;
import org.colearn.store.SpecJson;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains both arms over all seeds and prints the comparison. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Trains a network on all modalities with modality dropout, and the unimodal baseline beside it;"
                    + " tests both on the deployed modalities and says whether the others helped.",
            "Options left out take the values recommended for the data, under the strict protocol."
        },
        footer = {
            "",
            "Ctrl-C ends the running trainings at their best checkpoint and prints what was computed.",
            "Example: colearn train --data sample:iemocap-like --model bi-eflstm --drop audio=0.8,video=0.8"
                    + " --deployed language --seeds 0-2"
        })
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private SpecOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep curves, results and networks in a new folder there.")
    private Optional<Path> output;

    @Option(names = "--workers", paramLabel = "N", description = "Trainings at once. Left out: one per core.")
    private Optional<Integer> workers;

    @Option(names = "--json", description = "Print one JSON document and nothing else on standard output.")
    private boolean json;

    @Option(
            names = "--write-spec",
            paramLabel = "FILE",
            description = "Write the specification there and do not train.")
    private Optional<Path> specFile;

    @Override
    public Integer call() {
        SpecOptions.Question question = options.ask();
        if (specFile.isPresent()) {
            SpecJson.write(question.spec(), specFile.get());
            return ColearnCommand.OK;
        }
        var control = new RunControl();
        var printed = new CountDownLatch(1);
        var interrupt = new Thread(() -> stopAndWait(control, printed), "interrupt");
        Runtime.getRuntime().addShutdownHook(interrupt);
        try {
            ExperimentResult result = runner().run(question.spec(), question.data(), control, listener(question));
            print(result);
            return exitCode(result);
        } finally {
            printed.countDown();
            forget(interrupt);
        }
    }

    private ExperimentRunner runner() {
        int atOnce = workers.orElse(Runtime.getRuntime().availableProcessors());
        PrintWriter err = command.commandLine().getErr();
        return output.isPresent()
                ? new RecordingRunner(output.get(), atOnce, err::println)
                : new LocalRunner(atOnce, FinishedModels.DISCARD);
    }

    /** Notes on the data once they are accepted, then, unless a program reads along, progress. */
    private Consumer<ExperimentEvent> listener(SpecOptions.Question question) {
        PrintWriter err = command.commandLine().getErr();
        Consumer<ExperimentEvent> progress = json
                ? event -> {}
                : new ProgressBar(err, CommandLine.Help.Ansi.AUTO.enabled(), new Pace(System::nanoTime));
        return event -> {
            if (event instanceof ExperimentEvent.Started) {
                new DataNotes(question.data()).print(err);
            }
            progress.accept(event);
        };
    }

    private void print(ExperimentResult result) {
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? ResultJson.experiment(result) : new ResultTable(result).text());
        out.flush();
    }

    private static int exitCode(ExperimentResult result) {
        boolean failed = result.runs().stream().anyMatch(run -> run.outcome() instanceof Outcome.Failed);
        return failed ? ColearnCommand.RUN_FAILED : ColearnCommand.OK;
    }

    /** On Ctrl-C: the Java machine waits for this thread, and this thread for what was computed to be on the screen. */
    private static void stopAndWait(RunControl control, CountDownLatch printed) {
        control.stop();
        try {
            printed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread interrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupt);
        } catch (IllegalStateException ignored) {
            // the program is ending, and the hook has done its work
        }
    }
}
