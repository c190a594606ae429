package org.colearn.ui.chart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.fx.EventRelay;
import org.colearn.ui.text.UiText;

/** The ways out for a chart: picture, vector figure, numbers; files are written off the JavaFX thread. */
final class ExportMenu {
    private static final int[] PNG_SCALES = {1, 2, 4};

    private final Supplier<Shown> shown;
    private final EventRelay<Said> results;
    private File folder = new File(System.getProperty("user.home"));

    /**
     * What is on screen when an export is chosen.
     *
     * @param data the chart
     * @param theme its colours
     * @param size its size
     * @param window over which the file dialog opens
     */
    record Shown(ChartData data, ChartTheme theme, Size size, Window window) {}

    /**
     * How an export went.
     *
     * @param sentence for the reader
     * @param failed whether no file was written
     */
    record Said(String sentence, boolean failed) {}

    ExportMenu(Supplier<Shown> shown, Consumer<Said> listener) {
        this.shown = shown;
        this.results = new EventRelay<>(said -> said.forEach(listener));
    }

    /** New menu items; each menu needs its own. */
    List<MenuItem> items() {
        var items = new java.util.ArrayList<MenuItem>();
        for (int scale : PNG_SCALES) {
            String name = UiText.of("chart.export.png", scale);
            items.add(item(name, "png", (file, it) -> ChartExport.png(file, it.data(), it.theme(), it.size(), scale)));
        }
        items.add(item(
                UiText.of("chart.export.svg"),
                "svg",
                (file, it) -> ChartExport.svg(file, it.data(), it.theme(), it.size())));
        items.add(item(UiText.of("chart.export.csv"), "csv", (file, it) -> ChartExport.csv(file, it.data())));
        return items;
    }

    private MenuItem item(String name, String extension, Writing writing) {
        var item = new MenuItem(name);
        item.setOnAction(event -> choose(extension, writing));
        return item;
    }

    private void choose(String extension, Writing writing) {
        Shown now = shown.get();
        var dialog = new FileChooser();
        dialog.setTitle(UiText.of("chart.export.dialog", now.data().title()));
        dialog.setInitialFileName(fileName(now.data().title()) + "." + extension);
        dialog.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(java.util.Locale.ROOT), "*." + extension));
        if (folder.isDirectory()) {
            dialog.setInitialDirectory(folder);
        }
        File file = dialog.showSaveDialog(now.window());
        if (file != null) {
            folder = file.getAbsoluteFile().getParentFile();
            write(file.toPath(), now, writing);
        }
    }

    /** Writes on a thread of its own and reports back on the JavaFX thread. */
    void write(Path file, Shown now, Writing writing) {
        var thread = new Thread(() -> results.offer(written(file, now, writing)), "chart-export");
        thread.setDaemon(true);
        thread.start();
    }

    private static Said written(Path file, Shown now, Writing writing) {
        try {
            writing.write(file, now);
            return new Said(UiText.of("chart.export.saved", file.getFileName()), false);
        } catch (IOException | RuntimeException failure) {
            return new Said(UiText.of("chart.export.failed", file, reason(failure)), true);
        }
    }

    private static String reason(Exception failure) {
        if (failure instanceof java.nio.file.AccessDeniedException) {
            return UiText.of("chart.export.denied");
        }
        if (failure instanceof java.nio.file.NoSuchFileException) {
            return UiText.of("chart.export.noFolder");
        }
        return String.valueOf(failure.getMessage());
    }

    private static String fileName(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Writes one kind of file. */
    interface Writing {
        void write(Path file, Shown shown) throws IOException;
    }
}
