package org.colearn.ui.live;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two charts: side by side where there is room, one above the other in a narrow window. */
final class SideBySide extends Region {
    private static final double GAP = 24;
    private static final double NARROW = 640;
    private static final double STACKED_HEIGHT = 260;

    private final Node first;
    private final Node second;

    SideBySide(Node first, Node second) {
        this.first = first;
        this.second = second;
        getChildren().setAll(first, second);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double half = (width - GAP) / 2;
        return stacked(width)
                ? Math.max(STACKED_HEIGHT, first.minHeight(width))
                        + GAP
                        + Math.max(STACKED_HEIGHT, second.minHeight(width))
                : Math.max(first.minHeight(half), second.minHeight(half));
    }

    @Override
    protected double computePrefHeight(double width) {
        return stacked(width) ? computeMinHeight(width) : Math.max(computeMinHeight(width), 320);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (stacked(width)) {
            double each = snapSizeY((height - GAP) / 2);
            first.resizeRelocate(0, 0, width, each);
            second.resizeRelocate(0, each + GAP, width, each);
        } else {
            double each = snapSizeX((width - GAP) / 2);
            first.resizeRelocate(0, 0, each, height);
            second.resizeRelocate(each + GAP, 0, width - each - GAP, height);
        }
    }

    private static boolean stacked(double width) {
        return width > 0 && width < NARROW;
    }
}
