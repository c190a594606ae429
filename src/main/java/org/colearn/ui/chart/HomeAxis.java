package org.colearn.ui.chart;

import java.util.Optional;
import org.colearn.ui.chart.ChartData.Ends;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** A number axis whose automatic range, to which a reset of the zoom returns, can have fixed or furthest ends. */
final class HomeAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final transient Optional<Ends> fixed;
    private final transient Optional<Ends> furthest;

    /**
     * An axis.
     *
     * @param label what it measures
     * @param fixed the automatic range; empty to fit the data
     * @param furthest values beyond which a range that fits the data never goes
     */
    HomeAxis(String label, Optional<Ends> fixed, Optional<Ends> furthest) {
        super(label);
        this.fixed = fixed;
        this.furthest = furthest;
    }

    @Override
    protected void autoAdjustRange() {
        if (fixed.isPresent()) {
            setRange(new Range(fixed.get().low(), fixed.get().high()), false, false);
            return;
        }
        super.autoAdjustRange();
        furthest.ifPresent(ends -> {
            Range fitted = getRange();
            double low = Math.max(ends.low(), fitted.getLowerBound());
            double high = Math.min(ends.high(), fitted.getUpperBound());
            if (low < high) {
                setRange(new Range(low, high), false, false);
            }
        });
    }
}
