package org.colearn.ui.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colearn.experiment.CrossedInterval;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.Verdict;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Cell;
import org.colearn.ui.live.Figures;
import org.colearn.ui.text.UiText;

/** The differences over a grid of two rates: hatched where significant after Holm's correction, framed where both are equal. */
final class HeatMap {
    private static final int AXES = 2;

    private HeatMap() {}

    /** Whether a grid is one of two modalities, each with rates of its own. */
    static boolean fits(RateGrid grid) {
        return !grid.tied() && grid.rates().size() == AXES;
    }

    static ChartData chart(Study study, RateGrid grid) {
        List<String> modalities = List.copyOf(grid.rates().keySet());
        List<Double> across = grid.rates().get(modalities.get(0));
        List<Double> up = grid.rates().get(modalities.get(1));
        var cells = new ArrayList<Cell>();
        for (Row row : study.rows()) {
            double first = row.cell().rates().get(modalities.get(0));
            double second = row.cell().rates().get(modalities.get(1));
            Verdict verdict = row.verdict();
            double shown = study.accuracy() ? 100 * verdict.difference() : verdict.difference();
            cells.add(new Cell(
                    across.indexOf(first),
                    up.indexOf(second),
                    shown,
                    Double.isNaN(shown) ? "" : Figures.difference(verdict.difference(), !study.accuracy()),
                    verdict.p() < CrossedInterval.LEVEL,
                    first == second,
                    OptionalInt.empty()));
        }
        return new ChartData(
                UiText.of(study.accuracy() ? "sweep.map.title" : "sweep.map.title.mae"),
                axis(modalities.get(0), across),
                axis(modalities.get(1), up),
                List.of(),
                List.of(),
                cells,
                List.of());
    }

    private static Axis axis(String modality, List<Double> rates) {
        return Axis.named(
                UiText.of("sweep.map.rate", modality),
                rates.stream().map(rate -> RateText.percent(rate) + "\u00a0%").toList());
    }
}
