package org.colearn.ui.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What becomes of pages in a window that is too low for them. */
public final class LowWindow {
    private LowWindow() {}

    /** A page that fills what there is, but never less than this height: in a lower window it scrolls. */
    public static ScrollPane scrolling(Region page, double leastHeight) {
        page.setMinHeight(leastHeight);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("inside-scroll");
        return scroll;
    }
}
