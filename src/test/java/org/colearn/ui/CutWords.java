package org.colearn.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Finds what a person cannot read or reach: words that end in dots, and controls outside of what is shown and can be scrolled to. */
final class CutWords {
    private static final double TOLERANCE = 1.5;

    private final List<String> found = new ArrayList<>();

    /** Everything cut below a node that is shown; the cells of lists are as long as what stands in them, so they are left out. */
    static List<String> in(Node root) {
        var walk = new CutWords();
        Bounds all = root.localToScene(root.getLayoutBounds());
        walk.visit(root, all);
        return walk.found;
    }

    private void visit(Node node, Bounds room) {
        boolean tabs = node.getStyleClass().contains("tab-header-area"); // what has no room is in its own menu
        if (!node.isVisible() || node instanceof IndexedCell || tabs) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            words(labeled);
            reach(labeled, room);
        } else if (node instanceof TextInputControl) {
            reach(node, room);
        }
        if (node instanceof Parent parent) {
            Bounds inside = node instanceof ScrollPane scroll
                    ? content(scroll, room)
                    : node instanceof TableView<?> ? everywhere(node) : room;
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, inside));
        }
    }

    /** All that can be scrolled to: the whole content, or what is seen of it in a direction in which there is no bar. */
    private static Bounds content(ScrollPane scroll, Bounds room) {
        Node content = scroll.getContent();
        if (content == null) {
            return room;
        }
        Bounds whole = content.localToScene(content.getLayoutBounds());
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        boolean across = scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        boolean down = scroll.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        return new BoundingBox(
                across ? whole.getMinX() : seen.getMinX(),
                down ? whole.getMinY() : seen.getMinY(),
                across ? whole.getWidth() : seen.getWidth(),
                down ? whole.getHeight() : seen.getHeight());
    }

    private static Bounds everywhere(Node table) {
        Bounds seen = table.localToScene(table.getLayoutBounds());
        double far = 1e6;
        return new BoundingBox(-far, seen.getMinY(), 2 * far, seen.getHeight());
    }

    private void words(Labeled labeled) {
        labeled.lookupAll(".text").stream()
                .filter(node -> node instanceof Text && labeled.equals(node.getParent()))
                .map(node -> ((Text) node).getText())
                .filter(shown -> shown.endsWith("...") && !labeled.getText().endsWith("..."))
                .forEach(shown -> found.add(name(labeled) + " is shown as \"" + shown + "\""));
    }

    private void reach(Node node, Bounds room) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        boolean in = place.getMinX() >= room.getMinX() - TOLERANCE
                && place.getMaxX() <= room.getMaxX() + TOLERANCE
                && place.getMinY() >= room.getMinY() - TOLERANCE
                && place.getMaxY() <= room.getMaxY() + TOLERANCE;
        if (!in) {
            found.add(name(node) + " at " + text(place) + " is outside of " + text(room));
        }
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + " " + node.getId() + words;
    }

    private static String text(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "x %.0f to %.0f, y %.0f to %.0f",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }
}
