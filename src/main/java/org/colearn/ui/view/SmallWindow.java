package org.colearn.ui.view;

import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What becomes of what is shown where the window is too small for it: nothing is cut, it scrolls or takes another line. */
public final class SmallWindow {
    private SmallWindow() {}

    /** A page that fills what there is, but is never less high than this: in a lower window it scrolls. */
    public static ScrollPane scrolling(Region page, double leastHeight) {
        page.setMinHeight(leastHeight);
        return scrolling(page);
    }

    /** A page that fills what there is, and scrolls where that is less than the least that it needs. */
    public static ScrollPane scrolling(Region page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("inside-scroll");
        return scroll;
    }

    /** Something as high as it is, which scrolls sideways where it is too wide. */
    public static ScrollPane sideways(Region wide) {
        var scroll = new Sideways(wide);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sideways");
        return scroll;
    }

    /** Words that take as many lines as they need, whatever else has to scroll for it. */
    public static <L extends Labeled> L whole(L words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    /** Parts of a line are no wider than it, and words that are longer take several lines. */
    public static void wrap(FlowPane line, Region... parts) {
        line.setMinWidth(0); // or it would be as wide as the widest part wishes to be
        for (Region part : parts) {
            part.maxWidthProperty().bind(line.widthProperty());
            if (part instanceof Labeled words) {
                words.setWrapText(true);
            }
        }
    }

    /** A scroll pane does not count its own bar, which would lie over the last row. */
    private static final class Sideways extends ScrollPane {
        private static final double BAR = 16;

        Sideways(Region wide) {
            super(wide);
        }

        @Override
        protected double computePrefHeight(double width) {
            boolean bar = getWidth() > 0 && getContent().minWidth(-1) > getWidth();
            return getContent().prefHeight(-1) + (bar ? BAR : 0);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
