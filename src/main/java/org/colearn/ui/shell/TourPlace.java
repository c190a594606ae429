package org.colearn.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Draws a frame around a part of the window and puts a card beside it; the mouse goes through everything but the card. */
final class TourPlace extends Pane {
    private static final double WIDTH = 340;
    private static final double GAP = 12;
    private static final double FRAME = 4;

    private final Region card;
    private final Region frame = new Region();
    private final InvalidationListener moved = changed -> requestLayout();
    private Optional<Node> target = Optional.empty();

    TourPlace(Region card) {
        super(card);
        this.card = card;
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        getChildren().add(0, frame);
        setPickOnBounds(false);
        setVisible(false);
    }

    /** Shows the card beside a part, in the middle if there is none. */
    void show(Optional<Node> part) {
        leave();
        target = part;
        target.ifPresent(node -> {
            node.requestFocus(); // a scrolled pane brings it into sight
            node.localToSceneTransformProperty().addListener(moved);
            node.layoutBoundsProperty().addListener(moved);
        });
        setVisible(true);
        requestLayout();
    }

    void hide() {
        leave();
        setVisible(false);
    }

    private void leave() {
        target.ifPresent(node -> {
            node.localToSceneTransformProperty().removeListener(moved);
            node.layoutBoundsProperty().removeListener(moved);
        });
        target = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(WIDTH, getWidth());
        double height = Math.min(card.prefHeight(width), getHeight());
        Optional<Bounds> around = target.map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .filter(bounds -> bounds.getWidth() > 0 && bounds.getHeight() > 0);
        frame.setVisible(around.isPresent());
        around.ifPresent(bounds -> frame.resizeRelocate(
                bounds.getMinX() - FRAME,
                bounds.getMinY() - FRAME,
                bounds.getWidth() + 2 * FRAME,
                bounds.getHeight() + 2 * FRAME));
        Point2D corner = around.map(bounds -> beside(bounds, width, height))
                .orElseGet(() -> new Point2D((getWidth() - width) / 2, (getHeight() - height) / 2));
        card.resizeRelocate(corner.getX(), corner.getY(), width, height);
    }

    /** Right, below, left or above, the first that has room; otherwise over its lower right corner. */
    private Point2D beside(Bounds part, double width, double height) {
        Bounds room = new BoundingBox(0, 0, getWidth(), getHeight());
        double x = clamp(part.getMinX(), getWidth() - width - GAP);
        double y = clamp(part.getMinY(), getHeight() - height - GAP);
        var right = new Point2D(part.getMaxX() + GAP, y);
        var below = new Point2D(x, part.getMaxY() + GAP);
        boolean inTheBar = part.getMaxY() < height; // its neighbours stand at its sides
        return Stream.of(
                        inTheBar ? below : right,
                        inTheBar ? right : below,
                        new Point2D(part.getMinX() - GAP - width, y),
                        new Point2D(x, part.getMinY() - GAP - height))
                .filter(corner -> room.contains(corner.getX(), corner.getY(), width, height))
                .findFirst()
                .orElseGet(() -> new Point2D(
                        clamp(part.getMaxX() - width - GAP, getWidth() - width - GAP),
                        clamp(part.getMaxY() - height - GAP, getHeight() - height - GAP)));
    }

    private static double clamp(double value, double most) {
        return Math.max(GAP, Math.min(value, most));
    }
}
