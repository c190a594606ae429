package org.colearn.ui.teach;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.colearn.experiment.lesson.Chart;
import org.colearn.ui.text.UiText;

/** What the lines of a lesson's chart are. */
final class ChartKey {
    private static final double LENGTH = 28;

    private final FlowPane root = new FlowPane();
    private final Label baseline;
    private final List<Label> answer;
    private final boolean difference;

    ChartKey(Chart chart) {
        difference = chart.quantity() == Chart.Quantity.DIFFERENCE;
        baseline = entry("teach.key.baseline." + chart.quantity().name(), line("baseline"));
        var dot = new Circle(4.5);
        dot.getStyleClass().add("measured-dot");
        answer = List.of(entry("teach.key.measured", line("measured")), entry("teach.key.seed", dot));
        root.getStyleClass().add("lesson-key");
        root.getChildren().addAll(entry("teach.key.prediction", line("prediction")), baseline);
        root.getChildren().addAll(answer);
    }

    Node node() {
        return root;
    }

    /** Names the answer's marks only once they are there. */
    void show(boolean answered) {
        answer.forEach(entry -> there(entry, answered));
        there(baseline, answered || difference);
    }

    private static void there(Label entry, boolean there) {
        entry.setVisible(there);
        entry.setManaged(there);
    }

    private static Line line(String style) {
        var line = new Line(0, 0, LENGTH, 0);
        line.getStyleClass().add(style);
        return line;
    }

    private static Label entry(String text, Node mark) {
        return new Label(UiText.of(text), mark);
    }
}
