package org.colearn.ui.chart;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The button with which what stands beside it leaves the window; how that went is said before the button. */
public final class ExportButton {
    private final MenuButton button = new MenuButton();
    private final ExportNote note = new ExportNote();
    private final HBox root = new HBox(8, note.node(), button);
    private final FileExport files = new FileExport(note::show);

    /** Offers nothing yet. */
    public ExportButton(String id) {
        button.setId(id);
        button.setGraphic(new FontIcon(Material2AL.GET_APP));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Tweaks.NO_ARROW);
        button.setTooltip(new Tooltip(UiText.of("export.help")));
        button.setAccessibleText(UiText.of("export.help"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        root.setAlignment(Pos.CENTER_RIGHT);
    }

    /** To be placed. */
    public Node node() {
        return root;
    }

    /** Writes on the button what it gives, where an arrow alone could be taken for another one beside it. */
    public ExportButton named(String words) {
        button.setText(words);
        button.setAccessibleText(words);
        return this;
    }

    /** Whether there is something to take away. */
    public void enable(boolean something) {
        button.setDisable(!something);
    }

    /**
     * A chart to be exported.
     *
     * @param data what it shows
     * @param theme its colours
     * @param size in screen units
     */
    public record Picture(ChartData data, ChartTheme theme, Size size) {}

    /** Adds a picture at a resolution and vector figures of a chart; asked for when one is chosen. */
    public ExportButton chart(Supplier<Picture> picture) {
        separate();
        var menu = new ExportMenu(
                () -> {
                    Picture now = picture.get();
                    return new ExportMenu.Shown(now.data(), now.theme(), now.size(), window());
                },
                note::show);
        button.getItems().addAll(menu.pictures());
        return this;
    }

    /** Adds a table in each format, as a file and on the clipboard; asked for when one is chosen. */
    public ExportButton table(Supplier<Table> table) {
        separate();
        button.getItems().addAll(TableMenu.items(table, files, this::window));
        return this;
    }

    /**
     * Adds another kind of file.
     *
     * @param name of the menu item
     * @param extension of the file, without the dot
     * @param title what the file's name is made of; asked for when the item is chosen
     * @param writing asked for with it, on the window's thread
     */
    public ExportButton file(
            String name, String extension, Supplier<String> title, Supplier<FileExport.Writing> writing) {
        var item = new MenuItem(name);
        item.setOnAction(chosen -> files.choose(title.get(), extension, window(), writing.get()));
        button.getItems().add(item);
        return this;
    }

    /** Says no longer how the last export went, for what it took away is not what stands here now. */
    public void forget() {
        note.forget();
    }

    /** Begins another group of menu items. */
    public ExportButton separate() {
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        return this;
    }

    private Window window() {
        return root.getScene().getWindow();
    }
}
