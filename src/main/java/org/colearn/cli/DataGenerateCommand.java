package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.colearn.data.ContentHash;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.format.NpzExport;
import org.colearn.data.synthetic.BestScores;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticRecipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--save-recipe",
            paramLabel = "FILE.json",
            description = "Write the recipe too, to change and use again.")
    private Optional<Path> saved;

    @Override
    public void run() {
        boolean preset = DataSources.samples().contains(recipe);
        if (!preset && !recipe.endsWith(".json")) {
            throw new IllegalArgumentException("There is no preset '" + recipe + "'; give one of "
                    + String.join(", ", DataSources.samples()) + ", or a recipe file ending in .json.");
        }
        Dataset data = DataSources.open(DataSpec.of(preset ? "sample:" + recipe : recipe));
        NpzExport.write(data, archive);
        PrintWriter out = command.commandLine().getOut();
        out.println(archive + " written; content hash " + ContentHash.of(data));
        SyntheticRecipe used = RecipeJson.parse(data.annotations().recipe().orElseThrow(), recipe);
        saved.ifPresent(file -> RecipeJson.write(used, file));
        BestScores best = BestScores.of(used, BestScores.USUAL_ITEMS);
        out.printf(
                Locale.ROOT,
                "Best attainable %s: %.3f from language alone, %.3f from all modalities, %.3f by guessing (+- %.3f)%n",
                best.measure(),
                best.language(),
                best.all(),
                best.guess(),
                best.standardError());
    }
}
