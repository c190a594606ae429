package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzFile;
import org.colearn.data.synthetic.RecipeJson;

/** The recipe that an archive of generated data carries. */
public final class ArchiveRecipe {
    private ArchiveRecipe() {}

    /** The recipe of a generic .npz archive as JSON; empty if it carries none, or is no such archive. */
    public static Optional<String> of(Path path) {
        if (!Files.isRegularFile(path) || !path.toString().endsWith(".npz")) {
            return Optional.empty();
        }
        try (NpzFile npz = NpzFile.open(path)) {
            if (npz.names().contains(NamedArrays.RECIPE)
                    && npz.array(NamedArrays.RECIPE) instanceof NpzArray.Texts texts
                    && !texts.values().isEmpty()) {
                String text = texts.values().get(0);
                return Optional.of(RecipeJson.write(RecipeJson.parse(text, path.toString())));
            }
            return Optional.empty();
        } catch (DataException damaged) {
            return Optional.empty();
        }
    }
}
