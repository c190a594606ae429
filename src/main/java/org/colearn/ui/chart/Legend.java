package org.colearn.ui.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.text.UiText;

/** One check box per kind of line, with the line's colour and pattern; unchecking hides the lines. */
final class Legend {
    private static final double SWATCH_WIDTH = 28;
    private static final double SWATCH_HEIGHT = 12;

    private final FlowPane root = new FlowPane(16, 8);
    private final Map<Style, CheckBox> entries = new LinkedHashMap<>();
    private final Runnable changed;

    Legend(Runnable changed) {
        this.changed = changed;
        root.setId("chart-legend");
    }

    FlowPane node() {
        return root;
    }

    /** Shows entries for these styles, all checked; keeps what is there if the styles are the same. */
    void setStyles(List<Style> styles, boolean dark) {
        if (!entries.keySet().equals(Set.copyOf(styles))) {
            entries.clear();
            styles.forEach(style -> entries.put(style, entry(style)));
            root.getChildren().setAll(entries.values());
        }
        entries.forEach((style, box) -> box.setGraphic(swatch(style, dark)));
    }

    /** The styles that are checked. */
    Set<Style> shown() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CheckBox entry(Style style) {
        var box = new CheckBox(style.legend());
        box.setSelected(true);
        box.setContentDisplay(ContentDisplay.LEFT);
        box.setGraphicTextGap(8);
        box.setAccessibleText(UiText.of("chart.lines.accessible", style.legend()));
        box.selectedProperty().addListener((property, before, now) -> changed.run());
        return box;
    }

    private static Pane swatch(Style style, boolean dark) {
        Color colour = Color.web(style.colour().css(dark));
        Shape mark =
                style.dash() == Dash.DOTS ? new Circle(SWATCH_WIDTH / 2, 0, 4, colour) : line(style.dash(), colour);
        var box = new Pane(mark); // a fixed size, whatever the ends of the stroke need
        mark.setLayoutY(SWATCH_HEIGHT / 2);
        box.setMinSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        box.setMaxSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        return box;
    }

    private static Line line(Dash dash, Color colour) {
        var line = new Line(1, 0, SWATCH_WIDTH - 1, 0);
        line.setStroke(colour);
        line.setStrokeWidth(2.5);
        line.setStrokeLineCap(dash == Dash.DASHED ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        switch (dash) {
            case SOLID, DOTS -> line.getStrokeDashArray().clear();
            case DASHED -> line.getStrokeDashArray().setAll(7.0, 4.0);
            case DOTTED -> line.getStrokeDashArray().setAll(1.5, 4.0);
            case DASH_DOT -> line.getStrokeDashArray().setAll(8.0, 4.0, 1.5, 4.0);
        }
        return line;
    }
}
