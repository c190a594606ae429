package org.colearn.ui.chart;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A chart with its title, a legend to switch lines off, an export menu, and a hint while there is nothing to draw. */
public final class ChartPane {
    private static final double TITLE_LEAST = 120;

    private final VBox root = new VBox(8);
    private final Label title = new Label();
    private final ExportNote note = new ExportNote();
    private final MenuButton export = new MenuButton();
    private final ToggleButton asTable = new ToggleButton("", new FontIcon(Material2AL.LIST_ALT));
    private final NumbersView numbers;
    private final Legend legend = new Legend(this::draw);
    private final ChartArea area;
    private Optional<ChartData> latest = Optional.empty();
    private List<Style> styles = List.of();
    private ChartTheme theme = ChartTheme.of(false, "SansSerif");
    private boolean growing;

    /** An empty chart whose growing curves the painter draws; the id is also the prefix of its parts' ids. */
    public ChartPane(String id, ChartPainter painter) {
        var exports = new ExportMenu(this::shown, note::show);
        area = new ChartArea(painter, exports);
        root.setId(id);
        root.getStyleClass().add("chart-pane");
        title.getStyleClass().add(Styles.TITLE_4);
        export.setId(id + "-export");
        export.setGraphic(new FontIcon(Material2AL.GET_APP));
        export.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, atlantafx.base.theme.Tweaks.NO_ARROW);
        export.setTooltip(new Tooltip(UiText.of("chart.export")));
        export.setAccessibleText(UiText.of("chart.export"));
        export.getItems().setAll(exports.items());
        export.setDisable(true);
        numbers = new NumbersView(id + "-numbers");
        offerTable(id + "-as-table");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        export.setMinWidth(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinWidth(TITLE_LEAST);
        var head = new HBox(8, title, gap, note.node(), asTable, export);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(area.node(), Priority.ALWAYS);
        VBox.setVgrow(numbers.node(), Priority.ALWAYS);
        root.getChildren().setAll(head, legend.node(), area.node());
        area.node().setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** The chart, to be placed. */
    public Node node() {
        return root;
    }

    /** Empties the chart and says what will be in it. */
    public void reset(String name, String hint, List<Style> lines) {
        title.setText(name);
        latest = Optional.empty();
        styles = List.copyOf(lines);
        legend.setStyles(styles, theme.dark());
        legend.node().setVisible(!styles.isEmpty());
        export.setDisable(true);
        asTable.setSelected(false);
        asTable.setDisable(true);
        note.forget();
        area.hint(hint);
        describe(hint);
    }

    /**
     * Shows data; JavaFX thread.
     *
     * @param data what to show
     * @param stillGrowing true to draw off the JavaFX thread, false to let the reader zoom and point
     */
    public void show(ChartData data, boolean stillGrowing) {
        latest = Optional.of(data);
        growing = stillGrowing;
        export.setDisable(data.isEmpty());
        asTable.setDisable(data.isEmpty());
        draw();
    }

    /** Takes other colours; JavaFX thread. */
    public void setTheme(ChartTheme other) {
        theme = other;
        legend.setStyles(styles, theme.dark());
        draw();
    }

    /** Tells a screen reader what the chart shows, in one sentence. */
    public void describe(String sentence) {
        area.node().setAccessibleText(sentence);
    }

    private void draw() {
        if (latest.isPresent() && !latest.get().isEmpty()) {
            area.show(visible(), theme, growing);
            if (asTable.isSelected()) {
                numbers.show(ChartTable.of(visible()));
            }
        }
    }

    private void offerTable(String id) {
        asTable.setId(id);
        asTable.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        asTable.setTooltip(new Tooltip(UiText.of("chart.asTable.help")));
        asTable.setAccessibleText(UiText.of("chart.asTable"));
        asTable.setMinWidth(Region.USE_PREF_SIZE);
        asTable.setDisable(true);
        asTable.selectedProperty().addListener((observed, before, table) -> {
            root.getChildren().set(root.getChildren().size() - 1, table ? numbers.node() : area.node());
            draw();
        });
    }

    private ChartData visible() {
        return latest.orElseThrow().only(legend.shown());
    }

    private ExportMenu.Shown shown() {
        var size = new Size((int) area.node().getWidth(), (int) area.node().getHeight());
        return new ExportMenu.Shown(visible(), theme, size, root.getScene().getWindow());
    }
}
