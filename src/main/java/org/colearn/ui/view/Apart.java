package org.colearn.ui.view;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Something at the left end of a line and something at its right; where both have no room, one below the other. */
public final class Apart extends Region {
    private static final double GAP = 12;
    private static final double LINE_GAP = 8;

    private final Region left;
    private final Region right;

    /** The left part takes what the right one leaves, but never less than its least width. */
    public Apart(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return frameWidth() + Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return frameWidth() + left.prefWidth(-1) + gap() + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - frameWidth();
        Insets frame = getInsets();
        double height = stacked(inner)
                ? left.prefHeight(inner) + LINE_GAP + right.prefHeight(inner)
                : Math.max(
                        left.prefHeight(inner - gap() - rightWidth()),
                        rightWidth() > 0 ? right.prefHeight(rightWidth()) : 0);
        return frame.getTop() + height + frame.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets frame = getInsets();
        double inner = getWidth() - frameWidth();
        double x = frame.getLeft();
        double y = frame.getTop();
        if (stacked(inner)) {
            double above = left.prefHeight(inner);
            left.resizeRelocate(x, y, inner, above);
            double width = Math.min(inner, rightWidth());
            right.resizeRelocate(x, snapPositionY(y + above + LINE_GAP), width, right.prefHeight(width));
            return;
        }
        double height = getHeight() - y - frame.getBottom();
        double width = inner - gap() - rightWidth();
        place(left, x, width, height);
        place(right, snapPositionX(x + width + gap()), rightWidth(), height);
    }

    private void place(Region part, double x, double width, double height) {
        double own = Math.min(height, part.prefHeight(width));
        part.resizeRelocate(x, snapPositionY(getInsets().getTop() + (height - own) / 2), width, own);
    }

    private boolean stacked(double inner) {
        return inner > 0 && rightWidth() > 0 && inner < left.minWidth(-1) + gap() + rightWidth();
    }

    private double rightWidth() {
        return right.isManaged() ? snapSizeX(right.prefWidth(-1)) : 0;
    }

    private double gap() {
        return rightWidth() > 0 ? GAP : 0;
    }

    private double frameWidth() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
