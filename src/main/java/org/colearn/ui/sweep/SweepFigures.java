package org.colearn.ui.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/**
 * What one study of a sweep looks like: the curve over one rate, or the heat map over two; and what that says.
 *
 * @param chart to be drawn
 * @param styles of its lines, for the legend
 * @param reading in words
 * @param published the published results laid beside it, if they are of the same kind
 */
public record SweepFigures(ChartData chart, List<Style> styles, String reading, Optional<PublishedTable> published) {
    /** Of what has been found so far; empty before the first seed has been tested in both arms. */
    public static Optional<SweepFigures> of(Study study, RateGrid grid) {
        boolean nothing =
                study.rows().stream().allMatch(row -> Double.isNaN(row.verdict().difference()));
        if (nothing) {
            return Optional.empty();
        }
        if (HeatMap.fits(grid)) {
            String reading = (UiText.of("sweep.map.caption") + " " + chosen(study)).strip();
            return Optional.of(new SweepFigures(HeatMap.chart(study, grid), List.of(), reading, Optional.empty()));
        }
        Optional<PublishedTable> published = Published.of(study, grid);
        var curve = new RateCurve(study, published);
        return Optional.of(new SweepFigures(curve.chart(), curve.styles(), reading(study), published));
    }

    /** The fit in figures, and the rate that validation chose with its verdict. */
    private static String reading(Study study) {
        String fit = study.curve().map(SweepFigures::fit).orElse(UiText.of("sweep.reading.noFit"));
        return (fit + " " + chosen(study)).strip();
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

    private static String chosen(Study study) {
        return study.chosen().map(SweepFigures::chosen).orElse("");
    }

    private static String chosen(Row row) {
        return UiText.of(
                "sweep.reading.chosen",
                CellNames.of(row.cell()),
                Sentences.withMinusSigns(row.verdict().sentence()));
    }

    private static String percent(double rate) {
        return Math.round(100 * rate) + "\u00a0%";
    }

    private static String r2(CurveFit fit) {
        return Sentences.withMinusSigns(String.format(Locale.ENGLISH, "%.2f", fit.r2()));
    }
}
