package org.colearn.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import org.colearn.store.AtomicFile;
import org.colearn.store.table.Table;
import org.colearn.store.table.TableFormat;
import org.colearn.ui.text.UiText;

/** The ways out for any table: a file in each format, and each format on the clipboard. */
public final class TableMenu {
    private TableMenu() {}

    /**
     * New menu items; each menu needs its own.
     *
     * @param table asked for when an item is chosen
     * @param files writes them
     * @param window over which the file dialog opens
     */
    public static List<MenuItem> items(Supplier<Table> table, FileExport files, Supplier<Window> window) {
        var items = new ArrayList<MenuItem>();
        for (TableFormat format : TableFormat.values()) {
            var save = new MenuItem(UiText.of("table.save." + format.extension()));
            save.setOnAction(event -> {
                Table now = table.get();
                files.choose(
                        now.caption(),
                        format.extension(),
                        window.get(),
                        file -> AtomicFile.write(file, format.write(now)));
            });
            items.add(save);
        }
        for (TableFormat format : List.of(TableFormat.MARKDOWN, TableFormat.LATEX)) {
            var copy = new MenuItem(UiText.of("table.copy." + format.extension()));
            copy.setOnAction(event -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, format.write(table.get()))));
            items.add(copy);
        }
        return items;
    }
}
