package org.colearn.ui.data;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.colearn.data.synthetic.LinearExpectation;
import org.colearn.ui.text.UiText;

/** Excess error over dropout rate by the linear theory: above the line training with all modalities hurts, below it helps. */
final class TheoryCurve extends Region {
    private static final int POINTS = 60;
    private static final double HEIGHT = 120;
    private static final double BELOW = 18;

    private final LinearExpectation expectation;
    private final Polyline curve = new Polyline();
    private final Line zero = new Line();
    private final Label left = new Label(UiText.of("make.expect.rate", 0));
    private final Label right = new Label(UiText.of("make.expect.rate", 1));

    TheoryCurve(LinearExpectation expectation) {
        this.expectation = expectation;
        getStyleClass().add("theory-curve");
        curve.getStyleClass().add("theory-line");
        zero.getStyleClass().add("theory-zero");
        left.getStyleClass().add("caption");
        right.getStyleClass().add("caption");
        getChildren().addAll(zero, curve, left, right);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight() - BELOW;
        double high = 0;
        double low = 0;
        for (int i = 0; i <= POINTS; i++) {
            high = Math.max(high, expectation.excess((double) i / POINTS));
            low = Math.min(low, expectation.excess((double) i / POINTS));
        }
        double range = Math.max(1e-9, high - low);
        curve.getPoints().clear();
        for (int i = 0; i <= POINTS; i++) {
            double rate = (double) i / POINTS;
            curve.getPoints().addAll(rate * width, 2 + (height - 4) * (high - expectation.excess(rate)) / range);
        }
        double level = 2 + (height - 4) * high / range;
        zero.setStartY(level);
        zero.setEndY(level);
        zero.setEndX(width);
        left.autosize();
        right.autosize();
        left.relocate(0, height);
        right.relocate(width - right.getWidth(), height);
    }
}
