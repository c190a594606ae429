package org.colearn.ui.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.experiment.RunKey;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ChartPainter;
import org.colearn.ui.chart.ChartPane;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/** What a sweep shows while it runs and when it rests: the curve or the heat map above, one square per run below. */
final class CurvePage {
    private static final double CHART_SHARE = 0.6;
    private static final double MATRIX_LEAST = 132;
    private static final double LEAST_HEIGHT = 520;

    private final ChartPainter painter = new ChartPainter();
    private final ChartPane chart = new ChartPane("sweep-chart", painter);
    private final Label reading = new Label();
    private final Matrix matrix;
    private final ExportButton export = new ExportButton("sweep-matrix-export").table(this::runs);
    private final SplitPane root = new SplitPane();
    private final ScrollPane page = SmallWindow.scrolling(root, LEAST_HEIGHT);
    private String name = "";

    CurvePage(Consumer<RunKey> chosen) {
        matrix = new Matrix(chosen);
        root.setId("sweep-curve-page");
        root.setOrientation(Orientation.VERTICAL);
        reading.setId("sweep-reading");
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        var above = new VBox(8, chart.node(), reading);
        above.getStyleClass().add("sweep-chart-part");
        above.setMinHeight(0);
        var caption = new Label(UiText.of("sweep.matrix.caption"));
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        export.enable(false);
        var foot = new HBox(8, caption, export.node());
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(matrix.node(), Priority.ALWAYS);
        var below = new VBox(4, matrix.node(), foot);
        below.getStyleClass().add("sweep-matrix-part");
        below.setMinHeight(MATRIX_LEAST);
        root.getItems().addAll(above, below);
        root.setDividerPositions(CHART_SHARE);
        root.getStyleClass().add("compare-split");
        chart.reset(UiText.of("sweep.curve.title"), UiText.of("sweep.curve.hint"), List.of());
    }

    Node node() {
        return page;
    }

    /** Begins with another sweep or study. */
    void begin(SweepModel model, int study) {
        chart.reset(UiText.of("sweep.curve.title"), UiText.of("sweep.curve.hint"), List.of());
        reading.setText("");
        matrix.show(model, study);
        name = model.spec().studies().get(study).name();
        export.enable(true);
    }

    private Table runs() {
        return matrix.table(UiText.of("sweep.matrix.export", name));
    }

    /** Writes how far the runs are. */
    void update() {
        matrix.update();
    }

    /** Draws what the finished runs say; what stood there stays while they say nothing. */
    void show(Optional<SweepFigures> found, boolean growing) {
        found.ifPresent(figures -> {
            chart.reset(figures.chart().title(), UiText.of("sweep.curve.hint"), figures.styles());
            chart.show(figures.chart(), growing);
            reading.setText(figures.reading());
            chart.describe(figures.reading());
        });
    }

    void setTheme(ChartTheme theme) {
        chart.setTheme(theme);
    }

    void close() {
        painter.close();
    }
}
