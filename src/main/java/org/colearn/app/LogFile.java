package org.colearn.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log of the process: rotating files of at most {@value #BYTES} bytes, {@value #FILES} of them; the terminal stays quiet.
 *
 * @param folder where the files are
 */
record LogFile(Path folder) {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger LOG = Logger.getLogger("org.colearn.app");

    /** Sends all logging to the folder; without a writable folder the program runs on and logs nothing. */
    static LogFile open(Path folder) {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        try {
            Files.createDirectories(folder);
            var file = new FileHandler(folder.resolve("colearn.%u.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding(StandardCharsets.UTF_8.name());
            ROOT.addHandler(file);
        } catch (IOException | SecurityException unwritable) {
            System.err.println("No log is kept: " + folder + " cannot be written (" + unwritable.getMessage() + ").");
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LOG.log(Level.SEVERE, "Thread " + thread.getName() + " ended by an exception.", failure));
        return new LogFile(folder);
    }

    /** Records what went wrong. */
    void record(String what, Throwable failure) {
        LOG.log(Level.SEVERE, what, failure);
    }

    /** A stream whose lines become log entries, for libraries that print. */
    PrintStream asStream() {
        return new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    }

    private static final class Lines extends OutputStream {
        private final StringBuilder line = new StringBuilder();

        @Override
        public synchronized void write(int b) {
            if (b == '\n') {
                LOG.warning(line.toString());
                line.setLength(0);
            } else {
                line.append((char) (b & 0xff));
            }
        }
    }
}
