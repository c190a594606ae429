package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepCost;
import org.colearn.experiment.SweepEvent;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.store.ResultStore;
import org.colearn.store.SpecCommand;
import org.colearn.store.StoredWork;
import org.colearn.store.SweepFolder;
import org.colearn.training.RunControl;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a sweep is run, whichever command asks for it. */
final class SweepOptions {
    private static final double MEGABYTE = 1e6;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "results",
            description =
                    "Folder that holds results; the sweep gets a folder of its own there. Left out: ${DEFAULT-VALUE}.")
    private Path output;

    @Option(names = "--workers", paramLabel = "N", description = "Trainings at once. Left out: one per core.")
    private Optional<Integer> workers;

    @Option(
            names = "--resume",
            description =
                    "Go on with the newest sweep of the same specification in DIR; finished runs are not run again."
                            + " Several processes may work on one sweep.")
    private boolean resume;

    @Option(names = "--no-estimate", description = "Begin at once, without measuring an epoch of each study.")
    private boolean noEstimate;

    private PrintWriter err() {
        return command.commandLine().getErr();
    }

    int workers() {
        return workers.orElse(Runtime.getRuntime().availableProcessors());
    }

    /** Says that a specification was written instead, and what to do with it. */
    void sayWritten(SweepSpec spec, Path file) {
        err().println(file + " written: a sweep of " + spec.runCount() + " runs; nothing was trained. Run it: "
                + SpecCommand.line("sweep", file.toString()));
    }

    /**
     * Runs the sweep, showing progress on standard error.
     *
     * @param print puts the result on the screen; after Ctrl-C the program ends as soon as it has returned
     */
    @SuppressWarnings("try") // the interrupt is there to be closed
    SweepResult run(SweepSpec spec, Consumer<SweepResult> print) {
        var control = new RunControl();
        try (var interrupt = new Interrupt(control);
                SweepFolder folder = folder(spec)) {
            err().println(folder.path());
            SweepResult result = new LocalSweepRunner(workers(), folder).run(spec, control, listener(spec, control));
            if (control.isStopped()) {
                err().println("Stopped with " + result.runs().size() + " of " + spec.runCount()
                        + " runs finished. The same command with --resume goes on.");
            }
            print.accept(result);
            return result;
        }
    }

    private SweepFolder folder(SweepSpec spec) {
        List<StoredWork.Sweep> sweeps = new ResultStore(output)
                .read().works().stream()
                        .filter(StoredWork.Sweep.class::isInstance)
                        .map(StoredWork.Sweep.class::cast)
                        .toList();
        List<Path> before = folders(sweeps, spec);
        if (resume && before.isEmpty()) {
            err().println("There is no sweep of this specification in " + output + " yet; it begins now.");
            var other = new SweepSpec(spec.name(), spec.studies(), spec.rates(), !spec.singleModalities());
            folders(sweeps, other).stream().findFirst().ifPresent(folder -> err().println(
                            folder + " differs only in the"
                                    + " baselines of single modalities; to go on with that one, stop this and repeat the command "
                                    + (other.singleModalities() ? "with" : "without") + " --single-modalities."));
        }
        return resume && !before.isEmpty()
                ? SweepFolder.resume(before.get(0), err()::println)
                : SweepFolder.create(output, spec, err()::println);
    }

    private static List<Path> folders(List<StoredWork.Sweep> sweeps, SweepSpec spec) {
        return sweeps.stream()
                .filter(sweep -> sweep.spec().equals(spec))
                .map(StoredWork.Sweep::folder)
                .toList();
    }

    private Consumer<SweepEvent> listener(SweepSpec spec, RunControl control) {
        var bar = new ProgressBar(err(), CommandLine.Help.Ansi.AUTO.enabled(), new Pace(System::nanoTime));
        return event -> {
            if (event instanceof SweepEvent.Started started) {
                List<RunKey> left = left(spec, started.finished());
                err().println(started.finished().size() + " of " + spec.runCount() + " runs are finished, "
                        + left.size() + " to do.");
                if (!noEstimate && !left.isEmpty()) {
                    err().println(estimate(SweepCost.measure(spec, control), left));
                }
                bar.begin(spec, left);
            } else if (event instanceof ExperimentEvent run) {
                bar.accept(run);
            }
        };
    }

    private String estimate(SweepCost cost, List<RunKey> left) {
        double minutes = cost.seconds(left, workers()) / 60;
        return String.format(
                Locale.ROOT,
                "Estimate: about %s on %d %s, %.1f MB on disk.",
                minutes < 1 ? "a minute" : String.format(Locale.ROOT, "%.0f minutes", Math.ceil(minutes)),
                workers(),
                workers() == 1 ? "worker" : "workers",
                cost.bytes(left) / MEGABYTE);
    }

    private static List<RunKey> left(SweepSpec spec, List<RunResult> finished) {
        var left = new ArrayList<>(spec.runs());
        finished.forEach(result -> left.remove(result.key()));
        return left;
    }
}
