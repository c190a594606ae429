package org.colearn.ui.setup;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane so that the control reached by keyboard is in sight. */
public final class FocusFollower {
    private static final double MARGIN = 16;

    private final ScrollPane pane;

    /** A follower for a pane; does nothing before {@link #follow()}. */
    public FocusFollower(ScrollPane pane) {
        this.pane = pane;
    }

    /** From now on, in whatever scene the pane is. */
    public void follow() {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observed, before, now) -> {
            if (now != null && isInside(now)) {
                reveal(now);
            }
        });
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(pane.getContent())) {
                return true;
            }
        }
        return false;
    }

    private void reveal(Node node) {
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = Math.max(Math.min(top, bounds.getMinY() - MARGIN), bounds.getMaxY() + MARGIN - seen);
        pane.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
    }
}
