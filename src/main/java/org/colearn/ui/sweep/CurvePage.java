package org.colearn.ui.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.ui.chart.ChartPainter;
import org.colearn.ui.chart.ChartPane;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.text.UiText;

/** What a sweep shows while it runs and when it rests: the curve or the heat map above, one square per run below. */
final class CurvePage {
    private static final double CHART_SHARE = 0.6;

    private final ChartPainter painter = new ChartPainter();
    private final ChartPane chart = new ChartPane("sweep-chart", painter);
    private final Label reading = new Label();
    private final Matrix matrix;
    private final SplitPane root = new SplitPane();

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
        VBox.setVgrow(matrix.node(), Priority.ALWAYS);
        var below = new VBox(4, matrix.node(), caption);
        below.getStyleClass().add("sweep-matrix-part");
        below.setMinHeight(0);
        root.getItems().addAll(above, below);
        root.setDividerPositions(CHART_SHARE);
        root.getStyleClass().add("compare-split");
        chart.reset(UiText.of("sweep.curve.title"), UiText.of("sweep.curve.hint"), List.of());
    }

    Node node() {
        return root;
    }

    /** Begins with another sweep or study. */
    void begin(SweepModel model, int study) {
        chart.reset(UiText.of("sweep.curve.title"), UiText.of("sweep.curve.hint"), List.of());
        reading.setText("");
        matrix.show(model, study);
    }

    /** Writes how far the runs are. */
    void update() {
        matrix.update();
    }

    /** Draws what the finished runs say. */
    void show(SweepModel model, Study study, Optional<PublishedTable> published, boolean growing) {
        boolean nothing =
                study.rows().stream().allMatch(row -> Double.isNaN(row.verdict().difference()));
        if (nothing) {
            return;
        }
        if (HeatMap.fits(model.spec().rates())) {
            var map = HeatMap.chart(study, model.spec().rates());
            chart.reset(map.title(), UiText.of("sweep.curve.hint"), List.of());
            chart.show(map, growing);
            reading.setText(UiText.of("sweep.map.caption"));
        } else {
            var curve = new RateCurve(study, published);
            var data = curve.chart();
            chart.reset(data.title(), UiText.of("sweep.curve.hint"), curve.styles());
            chart.show(data, growing);
            reading.setText(reading(study));
        }
        chart.describe(reading.getText());
    }

    void setTheme(ChartTheme theme) {
        chart.setTheme(theme);
    }

    void close() {
        painter.close();
    }

    /** The fit in figures, and the rate that validation chose with its verdict. */
    private static String reading(Study study) {
        String fit = study.curve().map(CurvePage::fit).orElse(UiText.of("sweep.reading.noFit"));
        String chosen = study.chosen().map(CurvePage::chosen).orElse("");
        return (fit + " " + chosen).strip();
    }

    private static String fit(CurveFit fit) {
        if (!(fit.bestRate() >= 0 && fit.bestRate() <= 1)) {
            return UiText.of("sweep.reading.noOptimum", r2(fit));
        }
        return UiText.of(
                "sweep.reading.fit",
                percent(fit.bestRate()),
                percent(fit.optimum().low()),
                percent(fit.optimum().high()),
                percent(fit.breakEvenRate()),
                percent(fit.breakEven().low()),
                percent(fit.breakEven().high()),
                r2(fit));
    }

    private static String chosen(Row row) {
        return UiText.of(
                "sweep.reading.chosen", CellNames.of(row.cell()), row.verdict().sentence());
    }

    private static String percent(double rate) {
        return Math.round(100 * rate) + "\u00a0%";
    }

    private static String r2(CurveFit fit) {
        return String.format(Locale.ENGLISH, "%.2f", fit.r2());
    }
}
