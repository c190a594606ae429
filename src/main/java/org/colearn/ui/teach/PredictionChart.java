package org.colearn.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.colearn.experiment.lesson.Answer;
import org.colearn.experiment.lesson.Chart;
import org.colearn.ui.text.UiText;

/** The chart of a lesson: a curve that the student draws, or drags point by point, and the answer over it. */
final class PredictionChart extends Pane {
    private static final double LEFT = 72;
    private static final double RIGHT = 24;
    private static final double TOP = 16;
    private static final double BOTTOM = 64;
    private static final double HANDLE = 9;
    private static final double DOT = 4.5;
    private static final double NAME = 44;
    private static final double KEY_STEPS = 100;

    private final Chart chart;
    private final boolean accuracy;
    private final BiConsumer<Integer, Double> moved;
    private final List<Circle> handles = new ArrayList<>();
    private final Group marks = new Group();
    private List<Double> prediction;
    private Optional<Answer> answer = Optional.empty();
    private double[] range;
    private boolean movable;
    private Optional<MouseEvent> stroke = Optional.empty();

    /**
     * A chart without an answer.
     *
     * @param chart what is asked
     * @param prediction one value per point
     * @param moved receives a point's index and its new value
     */
    PredictionChart(Chart chart, List<Double> prediction, BiConsumer<Integer, Double> moved) {
        this.chart = chart;
        accuracy = chart.metric() == Chart.Metric.ACCURACY;
        this.prediction = List.copyOf(prediction);
        this.moved = moved;
        range = new double[] {chart.low(), chart.high()};
        setId("lesson-chart");
        getStyleClass().add("lesson-chart");
        setMinSize(280, 180);
        IntStream.range(0, chart.points().size()).forEach(this::addHandle);
        var draggable = new Group();
        draggable.getChildren().addAll(handles);
        draggable.setManaged(false);
        marks.setManaged(false);
        getChildren().setAll(marks, draggable);
        offerDrawing();
        widthProperty().addListener((observed, before, now) -> draw());
        heightProperty().addListener((observed, before, now) -> draw());
    }

    /** Shows a prediction that can be dragged or not, and the answer if it is given. */
    void show(List<Double> values, boolean draggable, Optional<Answer> found, double... lowAndHigh) {
        prediction = List.copyOf(values);
        movable = draggable;
        answer = found;
        range = lowAndHigh.clone();
        handles.forEach(handle -> handle.setFocusTraversable(draggable));
        draw();
    }

    private void draw() {
        if (getWidth() <= LEFT + RIGHT || getHeight() <= TOP + BOTTOM) {
            return; // not laid out yet
        }
        var drawn = new ArrayList<Node>();
        Scale x = x();
        Scale y = y();
        axes(drawn, x, y);
        drawn.add(baseline(y));
        drawn.add(curve("prediction", x, y, prediction));
        answer.ifPresent(found -> {
            drawn.add(curve("measured", x, y, found.line(chart.axis())));
            drawn.addAll(dots(found, x, y));
        });
        marks.getChildren().setAll(drawn);
        for (int i = 0; i < handles.size(); i++) {
            place(handles.get(i), i, x, y);
        }
    }

    private void axes(List<Node> drawn, Scale x, Scale y) {
        for (double tick : y.ticks()) {
            drawn.add(line("grid", LEFT, y.pixel(tick), getWidth() - RIGHT, y.pixel(tick)));
            drawn.add(text("tick", Scale.figure(tick, accuracy, difference()), LEFT - 10, y.pixel(tick), -1));
        }
        double free = 0;
        for (int i = 0; i < chart.points().size(); i++) {
            double at = x.pixel(chart.points().get(i));
            if (at >= free) { // close points share the room of one name
                drawn.add(text("tick", pointName(i), at, getHeight() - BOTTOM + 20, 0));
                free = at + NAME;
            }
        }
        double middle = (LEFT + getWidth() - RIGHT) / 2;
        drawn.add(text("axis-title", UiText.of("teach.axis." + chart.axis().name()), middle, getHeight() - 14, 0));
    }

    private Scale x() {
        List<Double> points = chart.points();
        double inset = (getWidth() - LEFT - RIGHT) / (2 * points.size());
        return new Scale(points.get(0), points.get(points.size() - 1), LEFT + inset, getWidth() - RIGHT - inset);
    }

    private Scale y() {
        return new Scale(range[0], range[1], getHeight() - BOTTOM, TOP);
    }

    private boolean difference() {
        return chart.quantity() == Chart.Quantity.DIFFERENCE;
    }

    /** Zero for differences; the baseline's score once it is known. */
    private Node baseline(Scale y) {
        double value = answer.map(Answer::baseline).orElse(0.0);
        Line line = line("baseline", LEFT, y.pixel(value), getWidth() - RIGHT, y.pixel(value));
        line.setVisible(Double.isFinite(value) && (difference() || answer.isPresent()));
        return line;
    }

    private List<Node> dots(Answer found, Scale x, Scale y) {
        var dots = new ArrayList<Node>();
        for (int i = 0; i < found.values().size(); i++) {
            for (double value : found.values().get(i)) {
                var dot = new Circle(x.pixel(chart.points().get(i)), y.pixel(value), DOT);
                dot.getStyleClass().add("measured-dot");
                dots.add(dot);
            }
        }
        return dots;
    }

    private Node curve(String style, Scale x, Scale y, List<Double> values) {
        var curve = new Polyline();
        curve.getStyleClass().add(style);
        for (int i = 0; i < values.size(); i++) {
            if (Double.isFinite(values.get(i))) {
                curve.getPoints().addAll(x.pixel(chart.points().get(i)), y.pixel(values.get(i)));
            }
        }
        return curve;
    }

    private void addHandle(int point) {
        var handle = new Circle(HANDLE);
        handle.setId("lesson-point-" + point);
        handle.getStyleClass().add("handle");
        handle.setOnMousePressed(press -> {
            handle.requestFocus();
            press.consume(); // a tab pane would take the focus, and the keys with it
        });
        handle.setOnMouseDragged(drag -> {
            move(
                    point,
                    y().value(sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY()));
            drag.consume(); // it is no stroke over the chart
        });
        handle.setOnKeyPressed(press -> {
            double step = (chart.high() - chart.low()) / KEY_STEPS;
            if (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN) {
                move(point, prediction.get(point) + (press.getCode() == KeyCode.UP ? step : -step));
                press.consume();
            }
        });
        handles.add(handle);
    }

    /** A stroke over the chart draws the curve: every point that the pointer passes goes where it was. */
    private void offerDrawing() {
        setOnMousePressed(press -> draw(press, press));
        setOnMouseDragged(drag -> stroke.ifPresent(before -> draw(before, drag)));
        setOnMouseReleased(release -> stroke = Optional.empty());
    }

    private void draw(MouseEvent from, MouseEvent to) {
        stroke = Optional.of(to);
        Scale x = x();
        double across = Math.abs(to.getX() - from.getX());
        boolean upright = across <= Math.abs(to.getY() - from.getY()); // then the point nearby follows
        double reach =
                upright ? (getWidth() - LEFT - RIGHT) / (2.0 * chart.points().size()) : 0;
        double left = Math.min(from.getX(), to.getX()) - reach;
        double right = Math.max(from.getX(), to.getX()) + reach;
        for (int i = 0; i < chart.points().size(); i++) {
            double at = x.pixel(chart.points().get(i));
            if (at >= left && at <= right) {
                double share = upright ? 1 : (at - from.getX()) / (to.getX() - from.getX());
                move(i, y().value(from.getY() + share * (to.getY() - from.getY())));
            }
        }
    }

    private void move(int point, double value) {
        if (movable) {
            moved.accept(point, value);
        }
    }

    private void place(Circle handle, int point, Scale x, Scale y) {
        handle.setCenterX(x.pixel(chart.points().get(point)));
        handle.setCenterY(y.pixel(prediction.get(point)));
        handle.setVisible(movable);
        handle.setAccessibleText(UiText.of(
                "teach.point", pointName(point), Scale.figure(prediction.get(point), accuracy, difference())));
    }

    private String pointName(int point) {
        double value = chart.points().get(point);
        return chart.axis() == Chart.Axis.RATE ? Scale.figure(value, true, false) : Long.toString((long) value);
    }

    private static Line line(String style, double x1, double y1, double x2, double y2) {
        var line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        return line;
    }

    /** A text at a point: -1 ends there, 0 is centred on it. */
    private static Text text(String style, String words, double x, double y, int side) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setY(y);
        text.layoutBoundsProperty().addListener((observed, before, now) -> anchor(text, x, side));
        anchor(text, x, side);
        return text;
    }

    private static void anchor(Text text, double x, int side) {
        double width = text.getLayoutBounds().getWidth();
        text.setX(side < 0 ? x - width : x - width / 2);
    }
}
