package org.colearn.ui.setup;

import java.nio.file.Path;
import java.util.List;
import org.colearn.data.DataException;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.store.SpecJson;
import org.colearn.store.StoreException;
import org.colearn.ui.shell.RecentFiles;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Workspace;

/**
 * Specification files: read into the setup pane in the background; those used lately are offered again. A recipe for generated
 * data, which is JSON as well, is opened as data.
 */
public final class SpecFiles {
    private final SetupModel setup;
    private final Workspace workspace;
    private final RecentFiles recent;

    /** The files of a window. */
    public SpecFiles(SetupModel setup, Workspace workspace) {
        this.setup = setup;
        this.workspace = workspace;
        this.recent = new RecentFiles(workspace.memory(), "recent.specifications");
    }

    /** Fills the setup pane from a file; one that is no specification is named in the status strip. */
    public void open(Path file) {
        workspace.background().execute(() -> {
            Runnable then = read(file);
            workspace.window().execute(then);
        });
    }

    /** Files used lately, the latest first. */
    List<Path> recent() {
        return recent.all().stream().map(Path::of).toList();
    }

    private Runnable read(Path file) {
        try {
            ExperimentSpec spec = SpecJson.read(file);
            return () -> {
                recent.use(file.toAbsolutePath().toString());
                setup.apply(spec);
                workspace.requests().say(UiText.of("spec.opened", file.getFileName()));
            };
        } catch (StoreException noSpecification) {
            return isRecipe(file)
                    ? () -> setup.openData(file.toString())
                    : () -> workspace.requests().say(noSpecification.getMessage());
        }
    }

    private static boolean isRecipe(Path file) {
        try {
            RecipeJson.read(file);
            return true;
        } catch (DataException noRecipe) {
            return false;
        }
    }
}
