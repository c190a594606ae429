package org.colearn.app;

import java.io.PrintStream;
import org.colearn.cli.ColearnCommand;
import org.colearn.ui.WorkbenchApplication;

/** Opens the window, or says in one sentence why it cannot and what to do. */
final class WindowLaunch {
    private static final String WITHOUT = " To work without a window, see '" + ColearnCommand.helpCommand() + "'.";
    private final LogFile log;

    WindowLaunch(LogFile log) {
        this.log = log;
    }

    /** Returns when the window is closed: 0, or 1 if it could not open. */
    int open() {
        PrintStream terminal = System.err;
        // JavaFX prints stack traces of its own before it throws; they belong in the log.
        System.setErr(log.asStream());
        try {
            WorkbenchApplication.open();
            return 0;
        } catch (RuntimeException | LinkageError failure) {
            log.record("The window could not open.", failure);
            terminal.println(sentence(failure) + " Details: " + log.folder());
            return 1;
        } finally {
            System.setErr(terminal);
        }
    }

    static String sentence(Throwable failure) {
        String all = messages(failure);
        if (all.contains("DISPLAY")) {
            return "The window cannot open: there is no display to draw on. Start it at a desktop or through 'ssh -X'."
                    + WITHOUT;
        }
        if (all.contains("UnsatisfiedLinkError") || all.contains("glass") || all.contains("pipeline")) {
            return "The window cannot open: a system library it draws with is missing: GTK 3, OpenGL, libXxf86vm,"
                    + " libXtst or a font. In a clone, 'packaging/run --install' installs them on Debian and Ubuntu."
                    + WITHOUT;
        }
        return "The window could not be opened (" + innermost(failure) + "); please report it with the log." + WITHOUT;
    }

    private static String messages(Throwable failure) {
        var all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        return all.toString();
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
