package org.colearn.ui.data;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cards side by side in two columns, or below each other where there is little room. */
final class Columns extends GridPane {
    private static final double GAP = 16;
    private static final double NARROW = 700;
    private static final double HALF = 50;
    private static final double WHOLE = 100;

    private final List<Node> cards;
    private int columns;

    Columns(Node... cards) {
        this.cards = List.of(cards);
        setHgap(GAP);
        setVgap(GAP);
        widthProperty().addListener((observed, before, now) -> arrange(now.doubleValue() < NARROW ? 1 : 2));
        arrange(2);
    }

    private void arrange(int wanted) {
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getColumnConstraints().clear();
        for (int c = 0; c < columns; c++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(columns == 1 ? WHOLE : HALF);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        getChildren().clear();
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
            GridPane.setValignment(cards.get(i), VPos.TOP);
        }
    }
}
