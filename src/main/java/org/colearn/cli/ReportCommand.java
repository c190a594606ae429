package org.colearn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colearn.store.ExperimentReport;
import org.colearn.store.ResultStore;
import org.colearn.store.StoredWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a stored experiment or sweep. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes one file that says what an experiment or a sweep asked and found: verdict, curves, table, configuration,"
                    + " provenance, and the command line that repeats it.",
            "The file needs nothing beside it; its name says the format."
        })
final class ReportCommand implements Callable<Integer> {
    private final ExperimentReport.Writer writer;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description =
                    "The folder of an experiment, of a sweep or of one run, or a folder of results, whose newest is"
                            + " reported.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "Where it goes: NAME.html or NAME.pdf.")
    private Path file;

    ReportCommand(ExperimentReport.Writer writer) {
        this.writer = writer;
    }

    @Override
    public Integer call() {
        writer.write(newest(), file);
        command.commandLine().getErr().println("Wrote " + file + ".");
        return ColearnCommand.OK;
    }

    /** The folder itself, or the newest of what a folder of results holds. */
    private Path newest() {
        return new ResultStore(folder)
                .read().works().stream().findFirst().map(StoredWork::folder).orElse(folder);
    }
}
