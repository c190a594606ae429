package org.colearn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.store.ProgramName;
import org.colearn.store.SpecJson;
import org.colearn.store.SweepJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the experiment of a specification file as it stands. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Runs the experiment in a specification, such as the spec.json that the window or 'train --write-spec'"
                        + " wrote, and prints the comparison.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "SPEC.json", description = "The specification.")
    private Path file;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() {
        if (SweepJson.isSweep(file)) {
            throw new IllegalArgumentException(
                    file + " holds a sweep; run it with: " + ProgramName.ofThisProcess() + " sweep " + file);
        }
        ExperimentSpec spec = SpecJson.read(file);
        return options.run(new SpecOptions.Question(
                spec, ReadingBar.open(spec.data(), command.commandLine().getErr())));
    }
}
