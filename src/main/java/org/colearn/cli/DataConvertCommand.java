package org.colearn.cli;

import java.nio.file.Path;
import org.colearn.data.ContentHash;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.format.NpzExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From any layout to the generic archive. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes data of any layout as the generic .npz archive, which opens with the same content.")
final class DataConvertCommand implements Runnable {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "PATH", description = "A file, a folder, or sample:NAME.")
    private String source;

    @Parameters(index = "1", paramLabel = "OUT.npz", description = "The archive to write.")
    private Path archive;

    @Mixin
    private DataOptions choices;

    @Override
    public void run() {
        Dataset data = ReadingBar.open(
                DataSpec.of(source).with(choices.applyTo(ReadChoices.DEFAULT)),
                command.commandLine().getErr());
        NpzExport.write(data, archive);
        command.commandLine().getOut().println(archive + " written; content hash " + ContentHash.of(data));
    }
}
