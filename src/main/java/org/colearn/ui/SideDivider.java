package org.colearn.ui;

import javafx.beans.Observable;
import javafx.scene.control.SplitPane;

/** Keeps the left side of a split pane as wide as it is, or as the user drags it, while the window changes its size. */
final class SideDivider {
    private final SplitPane split;
    private double width;
    private boolean moving;

    private SideDivider(SplitPane split, double width) {
        this.split = split;
        this.width = width;
    }

    /** Gives the left side this many pixels to begin with. */
    static void keep(SplitPane split, double width) {
        var keeper = new SideDivider(split, width);
        split.widthProperty().addListener((observed, before, now) -> keeper.place(now.doubleValue()));
        split.getDividers().addListener((Observable changed) -> keeper.attach()); // the left side may go and come back
        keeper.attach();
    }

    private void attach() {
        split.getDividers().stream().findFirst().ifPresent(divider -> {
            place(split.getWidth());
            divider.positionProperty().addListener((observed, before, now) -> dragged(now));
        });
    }

    private void place(double total) {
        if (total > 0) {
            moving = true;
            split.setDividerPositions(width / total);
            moving = false;
        }
    }

    private void dragged(Number position) {
        boolean byHand = !moving && split.isPressed();
        if (byHand) {
            width = position.doubleValue() * split.getWidth();
        }
    }
}
