package org.colearn.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.ReadProgress;
import picocli.CommandLine;

/** Shows on standard error how far the reading of data is: on one line of a terminal; elsewhere a line now and then, if it lasts. */
final class ReadingBar implements ReadProgress {
    private static final long PATIENCE = 1_000_000_000;
    private static final double BETWEEN_LINES = 0.1;

    private final String source;
    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long start;
    private double told;

    /**
     * Nothing read yet.
     *
     * @param source what is read
     * @param nanos as {@link System#nanoTime()}
     */
    ReadingBar(String source, PrintWriter err, boolean terminal, LongSupplier nanos) {
        this.source = source;
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        start = nanos.getAsLong();
    }

    /** Opens data under such a bar. */
    static Dataset open(DataSpec spec, PrintWriter err) {
        var bar = new ReadingBar(spec.source(), err, CommandLine.Help.Ansi.AUTO.enabled(), System::nanoTime);
        try {
            return DataSources.open(spec, bar);
        } finally {
            bar.end();
        }
    }

    @Override
    public boolean reached(double share) {
        if (terminal) {
            err.print(ProgressBar.HOME + line(share) + ProgressBar.REST);
            err.flush();
        } else if (nanos.getAsLong() - start >= PATIENCE && share - told >= BETWEEN_LINES && share < 1) {
            told = share;
            err.println(line(share));
            err.flush();
        }
        return true;
    }

    /** Leaves the line of a terminal to whoever comes next. */
    void end() {
        if (terminal) {
            err.print(ProgressBar.HOME + ProgressBar.REST);
            err.flush();
        }
    }

    private String line(double share) {
        return String.format(Locale.ROOT, "%s reading %s, %.0f %%", ProgressBar.bar(share), source, 100 * share);
    }
}
