package org.colearn.ui.data;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.colearn.data.format.NpzExport;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Workspace;

/** What can be done with a recipe: trained on, kept, or turned into a file of data. */
final class RecipeActions {
    /** 64 bits: enough to tell recipes apart, short enough for a file's name. */
    private static final int HASH_DIGITS = 16;

    private final Workspace workspace;

    RecipeActions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Opens the recipe's data in the setup pane; the recipe is kept beside the results, so that a saved experiment finds it. */
    void use(SyntheticRecipe recipe) {
        Path folder = workspace
                .results()
                .getValue()
                .orElse(Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("recipes");
        String hash = RecipeJson.hash(recipe).substring(0, HASH_DIGITS);
        Path file = folder.resolve(recipe.name() + "-" + hash + ".json");
        write(recipe, file, (made, to) -> {
            try {
                Files.createDirectories(folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(UiText.of("make.folder", folder), failed);
            }
            RecipeJson.write(made, to);
        });
    }

    void saveRecipe(SyntheticRecipe recipe, Window owner) {
        choose(recipe.name() + ".json", owner).ifPresent(file -> save(recipe, file, RecipeJson::write));
    }

    void saveData(SyntheticRecipe recipe, Window owner) {
        choose(recipe.name() + ".npz", owner)
                .ifPresent(file ->
                        save(recipe, file, (made, to) -> NpzExport.write(SyntheticGenerator.generate(made), to)));
    }

    private static Optional<Path> choose(String name, Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(UiText.of("make.save.title"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private void write(SyntheticRecipe recipe, Path file, BiConsumer<SyntheticRecipe, Path> writer) {
        inBackground(
                () -> writer.accept(recipe, file), () -> workspace.requests().openData(file.toString()));
    }

    private void save(SyntheticRecipe recipe, Path file, BiConsumer<SyntheticRecipe, Path> writer) {
        inBackground(
                () -> writer.accept(recipe, file), () -> workspace.requests().say(UiText.of("make.saved", file)));
    }

    private void inBackground(Runnable work, Runnable then) {
        workspace.background().execute(() -> {
            try {
                work.run();
                workspace.window().execute(then);
            } catch (RuntimeException failed) {
                workspace.window().execute(() -> workspace.requests().say(Sentences.of(failed)));
            } catch (OutOfMemoryError full) {
                workspace.window().execute(() -> workspace.requests().say(UiText.of("run.outOfMemory")));
            }
        });
    }
}
