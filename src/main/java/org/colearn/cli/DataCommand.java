package org.colearn.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with data alone. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Looks at data, converts them, or generates them.",
        subcommands = {DataInspectCommand.class, DataConvertCommand.class, DataGenerateCommand.class})
final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
