package org.colearn.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;

/** Draws progress on one line of a terminal; into a file or pipe it writes a line per run instead. */
final class ProgressBar implements Consumer<ExperimentEvent> {
    private static final int WIDTH = 30;
    /** ANSI: clear to the end of the line, or a shorter line leaves the end of the longer one before it. */
    static final String REST = "\u001b[K";

    /** To the beginning of the line. */
    static final String HOME = "\r";

    private final PrintWriter err;
    private final boolean terminal;
    private final Pace pace;

    ProgressBar(PrintWriter err, boolean terminal, Pace pace) {
        this.err = err;
        this.terminal = terminal;
        this.pace = pace;
    }

    /** A sweep begins, with these runs to do. */
    void begin(SweepSpec spec, List<RunKey> runs) {
        Map<String, Integer> epochs = new HashMap<>();
        for (Cell cell : spec.cells()) {
            epochs.put(cell.name(), cell.question().training().epochs());
        }
        int all = runs.stream().mapToInt(run -> epochs.get(run.cell())).sum();
        pace.begin(all, run -> epochs.get(run.cell()));
    }

    @Override
    public void accept(ExperimentEvent event) {
        pace.accept(event);
        boolean epochDone = event instanceof ExperimentEvent.RunProgress progress
                && progress.event() instanceof TrainingEvent.EpochDone;
        if (terminal && epochDone) {
            err.print(HOME + line() + REST);
            err.flush();
        } else if (event instanceof ExperimentEvent.RunEnded ended) {
            err.println((terminal ? HOME : "") + line() + "  " + ended.result().key()
                    + ending(ended.result().outcome()) + (terminal ? REST : ""));
            err.flush();
        }
    }

    private static String ending(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return " failed: " + failed.reason();
        }
        return outcome instanceof Outcome.Stopped ? " stopped" : " done";
    }

    /** Such as "[####......]" for a share from 0 to 1. */
    static String bar(double share) {
        int full = (int) (WIDTH * share);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private String line() {
        long left = pace.secondsLeft();
        return String.format(
                Locale.ROOT,
                "%s %d/%d epochs  %.0f epochs/min  %d:%02d left",
                bar(pace.epochs() == 0 ? 0 : pace.done() / (double) pace.epochs()),
                pace.done(),
                pace.epochs(),
                pace.epochsPerMinute(),
                left / 60,
                left % 60);
    }
}
