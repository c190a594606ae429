package org.colearn.app;

import org.colearn.cli.ColearnCommand;
import org.colearn.ui.report.ReportFile;

/** The process: with arguments it is the command line, without it is the window. */
public final class Launcher {
    private Launcher() {}

    /** Runs until the work is done or the window is closed; the exit code is 0 only if all went well. */
    public static void main(String[] args) {
        Home.settle();
        LogFile log = LogFile.open(LogFolder.ofThisMachine());
        System.setProperty("colearn.log.folder", log.folder().toString()); // for the window's report of a fault
        EngineMemory.bound();
        System.exit(args.length > 0 ? ColearnCommand.run(new ReportFile(), args) : new WindowLaunch(log).open());
    }
}
