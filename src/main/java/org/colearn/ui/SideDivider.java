package org.colearn.ui;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Keeps the left side of a split pane as wide as it is, or as the user drags it, while the window changes its size; half at most. */
final class SideDivider {
    /** The views are what the window is for. */
    private static final double MOST = 0.5;

    private final SplitPane split;
    private final Region left;
    private final double least;
    private double width;
    private double pressedAt;

    private SideDivider(SplitPane split, Region left, double width) {
        this.split = split;
        this.left = left;
        this.least = left.getMinWidth();
        this.width = width;
    }

    /** Gives the left side this many pixels to begin with; it is never narrower than its least width. */
    static void keep(SplitPane split, Region left, double width) {
        var keeper = new SideDivider(split, left, width);
        split.widthProperty().addListener((observed, before, now) -> keeper.hold());
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            if (isDivider(pressed.getTarget())) {
                keeper.letGo();
            }
        });
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> {
            if (isDivider(released.getTarget())) {
                keeper.dropped();
            }
        });
        keeper.hold();
    }

    /** Also what it is held by. */
    private static boolean isDivider(EventTarget target) {
        return target instanceof Node node
                && Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .limit(2)
                        .anyMatch(each -> each.getStyleClass().contains("split-pane-divider"));
    }

    /** One width is the least and the most, or the split pane would share out what the window gains and loses. */
    private void hold() {
        if (split.getWidth() > 0) {
            double held = Math.max(least, Math.min(width, MOST * split.getWidth()));
            left.setMinWidth(held);
            left.setMaxWidth(held);
        }
    }

    private void letGo() {
        pressedAt = left.getWidth();
        left.setMinWidth(least);
        left.setMaxWidth(Math.max(least, MOST * split.getWidth()));
    }

    private void dropped() {
        if (Math.abs(left.getWidth() - pressedAt) > 1) {
            width = left.getWidth();
        }
        hold();
    }
}
