package org.colearn.ui.data;

import javafx.scene.layout.Region;

/** A bar that fills a share of its track, with a tick at another share where one is given. */
final class Bar extends Region {
    private static final double TICK_WIDTH = 2;
    private static final double NARROWEST = 24;

    private final Region fill = new Region();
    private final Region tick = new Region();
    private final double share;
    private final double mark;

    /** A bar of a share in [0, 1] in the colour of a style class. */
    Bar(double share, String style) {
        this(share, style, Double.NaN);
    }

    /** The same with a tick at {@code mark} in [0, 1]; NaN for none. */
    Bar(double share, String style, double mark) {
        this.share = inside(share);
        this.mark = mark;
        getStyleClass().add("data-bar");
        fill.getStyleClass().addAll("data-bar-fill", style);
        tick.getStyleClass().add("data-bar-tick");
        tick.setVisible(!Double.isNaN(mark));
        getChildren().addAll(fill, tick);
        setMinWidth(NARROWEST);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double filled = share > 0 ? Math.max(1, snapSizeX(width * share)) : 0; // one utterance is not nothing
        fill.resizeRelocate(0, 0, filled, getHeight());
        if (tick.isVisible()) {
            double at = Math.min(width - TICK_WIDTH, snapPositionX(width * inside(mark)));
            tick.resizeRelocate(at, -2, TICK_WIDTH, getHeight() + 4);
        }
    }

    private static double inside(double share) {
        return Double.isFinite(share) ? Math.max(0, Math.min(1, share)) : 0;
    }
}
