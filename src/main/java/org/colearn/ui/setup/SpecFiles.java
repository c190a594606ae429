package org.colearn.ui.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colearn.data.DataException;
import org.colearn.store.Document;
import org.colearn.store.StoreException;
import org.colearn.ui.shell.RecentFiles;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Workspace;

/**
 * Files that are dropped onto the window or chosen in a dialog: JSON is opened as what it holds, anything else is data, looked
 * at before they are used. Specifications used lately are offered again.
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

    /** Opens a file or folder; what cannot be opened says why where data would be looked at. */
    public void open(Path file) {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(file);
        if (!json) {
            setup.importData(file.toString());
            return;
        }
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
            Document document = Document.read(file);
            return () -> show(document, file);
        } catch (StoreException | DataException refused) {
            return () -> setup.imported().refuse(file.toString(), refused.getMessage());
        }
    }

    private void show(Document document, Path file) {
        setup.imported().discard(); // whatever is looked at would hide it
        if (document instanceof Document.Experiment experiment) {
            recent.use(file.toAbsolutePath().toString());
            workspace.requests().openSpec(experiment.spec());
            workspace.requests().say(UiText.of("spec.opened", file.getFileName()));
        } else {
            workspace.requests().open(document);
            workspace.requests().say(UiText.of("spec.shown", file.getFileName()));
        }
    }
}
