package org.colearn.cli;

import java.nio.file.Path;
import org.colearn.data.ContentHash;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.format.NpzExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a preset or a recipe to the generic archive. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Generates data whose truth is known and writes them as the generic .npz archive.")
final class DataGenerateCommand implements Runnable {
    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "PRESET|RECIPE.json",
            description = "A preset (see the command samples) or a recipe file.")
    private String recipe;

    @Parameters(index = "1", paramLabel = "OUT.npz", description = "The archive to write.")
    private Path archive;

    @Override
    public void run() {
        boolean preset = DataSources.samples().contains(recipe);
        if (!preset && !recipe.endsWith(".json")) {
            throw new IllegalArgumentException("There is no preset '" + recipe + "'; give one of "
                    + String.join(", ", DataSources.samples()) + ", or a recipe file ending in .json.");
        }
        Dataset data = DataSources.open(DataSpec.of(preset ? "sample:" + recipe : recipe));
        NpzExport.write(data, archive);
        command.commandLine().getOut().println(archive + " written; content hash " + ContentHash.of(data));
    }
}
