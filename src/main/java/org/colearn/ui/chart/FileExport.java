package org.colearn.ui.chart;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.colearn.store.StoreException;
import org.colearn.ui.fx.EventRelay;
import org.colearn.ui.text.UiText;

/** Asks where a file shall go and writes it off the JavaFX thread; one for each place that has exports. */
public final class FileExport {
    private final EventRelay<Said> results;
    private File folder = new File(System.getProperty("user.home"));

    /**
     * How an export went.
     *
     * @param sentence for the reader
     * @param failed whether no file was written
     */
    public record Said(String sentence, boolean failed) {}

    /** Writes one kind of file. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it, whole or not at all. */
        void write(Path file) throws IOException;
    }

    /** Exports whose outcome is told on the JavaFX thread. */
    public FileExport(Consumer<Said> listener) {
        this.results = new EventRelay<>(said -> said.forEach(listener));
    }

    /**
     * Opens the dialog of the desktop, then writes.
     *
     * @param title of what is exported; the name of the file is made of it
     * @param extension of the file, without the dot
     * @param window over which the dialog opens
     */
    public void choose(String title, String extension, Window window, Writing writing) {
        var dialog = new FileChooser();
        dialog.setTitle(UiText.of("chart.export.dialog", title));
        dialog.setInitialFileName(fileName(title) + "." + extension);
        dialog.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        if (folder.isDirectory()) {
            dialog.setInitialDirectory(folder);
        }
        File file = dialog.showSaveDialog(window);
        if (file != null) {
            folder = file.getAbsoluteFile().getParentFile();
            write(file.toPath(), writing);
        }
    }

    /** Writes on a thread of its own and reports back on the JavaFX thread. */
    public void write(Path file, Writing writing) {
        var thread = new Thread(() -> results.offer(written(file, writing)), "export");
        thread.setDaemon(true);
        thread.start();
    }

    private static Said written(Path file, Writing writing) {
        try {
            writing.write(file);
            return new Said(UiText.of("chart.export.saved", file.getFileName()), false);
        } catch (StoreException sentence) {
            return new Said(sentence.getMessage(), true);
        } catch (IOException | RuntimeException failure) {
            return new Said(UiText.of("chart.export.failed", file, reason(failure)), true);
        }
    }

    private static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return UiText.of("chart.export.denied");
        }
        if (failure instanceof NoSuchFileException) {
            return UiText.of("chart.export.noFolder");
        }
        return String.valueOf(failure.getMessage());
    }

    private static String fileName(String title) {
        String name =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? UiText.of("chart.export.file") : name;
    }
}
