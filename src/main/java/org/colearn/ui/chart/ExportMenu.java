package org.colearn.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.text.UiText;

/** The ways out for a chart: picture at a resolution, vector figures, and its numbers as a table. */
final class ExportMenu {
    private static final int[] DOTS_PER_INCH = {96, 150, 300, 600, 1200};

    private final Supplier<Shown> shown;
    private final FileExport files;

    /**
     * What is on screen when an export is chosen.
     *
     * @param data the chart
     * @param theme its colours
     * @param size its size
     * @param window over which the file dialog opens
     */
    record Shown(ChartData data, ChartTheme theme, Size size, Window window) {}

    ExportMenu(Supplier<Shown> shown, Consumer<FileExport.Said> listener) {
        this.shown = shown;
        this.files = new FileExport(listener);
    }

    /** New menu items; each menu needs its own. */
    List<MenuItem> items() {
        var items = new ArrayList<>(pictures());
        items.add(new SeparatorMenuItem());
        items.addAll(TableMenu.items(() -> ChartTable.of(shown.get().data()), files, () -> shown.get()
                .window()));
        return items;
    }

    /** Those of them that give a figure. */
    List<MenuItem> pictures() {
        return List.of(
                resolutions(),
                item(
                        UiText.of("chart.export.svg"),
                        "svg",
                        now -> file -> ChartExport.svg(file, now.data(), now.theme(), now.size())),
                item(
                        UiText.of("chart.export.pdf"),
                        "pdf",
                        now -> file -> ChartExport.pdf(file, now.data(), now.theme(), now.size())));
    }

    /** The resolutions; how many pixels each gives is written when the menu opens, for charts change their size. */
    private Menu resolutions() {
        var menu = new Menu(UiText.of("chart.export.png"));
        for (int dpi : DOTS_PER_INCH) {
            menu.getItems()
                    .add(item(
                            UiText.of("chart.export.dpi", dpi),
                            "png",
                            now -> file -> ChartExport.png(file, now.data(), now.theme(), now.size(), dpi)));
        }
        menu.setOnShowing(event -> {
            Size size = shown.get().size();
            for (int i = 0; i < DOTS_PER_INCH.length; i++) {
                double scale = DOTS_PER_INCH[i] / ChartExport.SCREEN_DOTS_PER_INCH;
                String pixels = UiText.of(
                        "chart.export.pixels",
                        DOTS_PER_INCH[i],
                        ChartExport.pixels(size.width(), scale),
                        ChartExport.pixels(size.height(), scale));
                menu.getItems().get(i).setText(pixels);
            }
        });
        return menu;
    }

    private MenuItem item(String name, String extension, Kind kind) {
        var item = new MenuItem(name);
        item.setOnAction(event -> {
            Shown now = shown.get();
            files.choose(now.data().title(), extension, now.window(), kind.of(now));
        });
        return item;
    }

    /** One kind of file. */
    private interface Kind {
        FileExport.Writing of(Shown now);
    }
}
