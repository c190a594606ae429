package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.FinishedModels;
import org.colearn.experiment.LocalRunner;
import org.colearn.experiment.Moves;
import org.colearn.store.MovesText;
import org.colearn.store.RecordingRunner;
import org.colearn.store.ResultJson;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an experiment is run and shown, whichever command asks for it. */
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep curves, results and networks in a new folder there.")
    private Optional<Path> output;

    @Option(names = "--workers", paramLabel = "N", description = "Trainings at once. Left out: one per core.")
    private Optional<Integer> workers;

    @Option(
            names = "--moved",
            paramLabel = "MOVE",
            description =
                    "Move dropout rates during training as somebody did by hand in an earlier run, which repeats it:"
                            + " SEED/EPOCH/BATCHofBATCHES:MODALITY=RATE,... One option for each move; 'Copy as command' and reports"
                            + " write them.")
    private List<String> moved = List.of();

    @Option(names = "--json", description = "Print one JSON document and nothing else on standard output.")
    private boolean json;

    /** Runs, prints and gives the exit code. */
    @SuppressWarnings("try") // the interrupt is there to be closed
    int run(SpecOptions.Question question) {
        var control = new RunControl();
        try (var interrupt = new Interrupt(control)) {
            ExperimentResult result = runner().run(question.spec(), question.data(), control, listener(question));
            print(result);
            return exitCode(result);
        }
    }

    private ExperimentRunner runner() {
        int atOnce = workers.orElse(Runtime.getRuntime().availableProcessors());
        PrintWriter err = command.commandLine().getErr();
        Moves moves = MovesText.read(moved);
        return output.isPresent()
                ? new RecordingRunner(output.get(), atOnce, err::println).repeating(moves)
                : new LocalRunner(atOnce, FinishedModels.DISCARD).repeating(moves);
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
}
