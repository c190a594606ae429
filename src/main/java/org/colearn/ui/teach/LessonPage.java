package org.colearn.ui.teach;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.experiment.lesson.Answer;
import org.colearn.experiment.lesson.Step;
import org.colearn.ui.chart.ChartExport;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One lesson on the whole tab: the step in large type, the chart, and the way on; presenter keys work everywhere. */
final class LessonPage {
    /** The type grows with the window, as a slide does. */
    private static final double LINES_PER_HEIGHT = 38;

    private static final double SMALLEST = 15;
    private static final double LARGEST = 30;

    private final LessonModel model;
    private final Exits exits;
    private final BorderPane root = new BorderPane();
    private final Label count = new Label();
    private final Label title = words("lesson-title");
    private final Label text = words("lesson-text");
    private final Label comment = words("lesson-comment");
    private final PredictionChart chart;
    private final ChartKey key;
    private final VBox chartBox;
    private final VBox training;
    private final Region curtain = new Region();
    private final StackPane frame = new StackPane(root, curtain);
    private final ExportButton export = new ExportButton("lesson-export")
            .chart(() -> figure().picture())
            .table(() -> ChartExport.numbers(figure().data()));

    /**
     * Ways out of the page.
     *
     * @param leave back to the list of lessons
     * @param fullScreen whole screen or not
     */
    record Exits(Runnable leave, Runnable fullScreen) {}

    LessonPage(LessonModel model, Exits exits) {
        this.model = model;
        this.exits = exits;
        chart = new PredictionChart(model.lesson().chart(), model.prediction(), (point, value) -> {
            model.predict(point, value);
            draw();
        });
        key = new ChartKey(model.lesson().chart());
        Label question = words("lesson-question");
        question.setText(model.lesson().chart().question());
        VBox.setVgrow(chart, Priority.ALWAYS);
        chartBox = new VBox(question, key.node(), chart);
        chartBox.getStyleClass().add("lesson-chart-box");
        training = training();
        VBox content = new VBox(title, text, training, comment, chartBox);
        content.getStyleClass().add("lesson-content");
        VBox.setVgrow(chartBox, Priority.ALWAYS);
        root.setId("lesson-page");
        root.getStyleClass().add("lesson-page");
        root.setTop(head());
        root.setCenter(SmallWindow.scrolling(content));
        root.setBottom(foot());
        root.styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + size(root.getHeight()) + "px;", root.heightProperty()));
        curtain.setId("lesson-curtain");
        curtain.getStyleClass().add("lesson-curtain");
        curtain.setVisible(false);
        curtain.setOnMousePressed(press -> curtain.setVisible(false));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.setOnMousePressed(press -> {
            root.requestFocus(); // so that presenter keys work after a click on the page
            press.consume();
        });
        model.stepIndex().addListener((observed, before, now) -> show());
        model.answer().addListener((observed, before, now) -> show());
        show();
    }

    Node node() {
        return frame;
    }

    private LessonFigure figure() {
        return new LessonFigure(
                model.lesson().chart(), model.prediction(), model.answer().get().orElseThrow());
    }

    private static double size(double height) {
        return Math.max(SMALLEST, Math.min(LARGEST, height / LINES_PER_HEIGHT));
    }

    private HBox head() {
        var leave = button("lesson-leave", "teach.leave", Material2AL.CLOSE);
        leave.setOnAction(pressed -> exits.leave().run());
        var full = button("lesson-full", "teach.full", Material2AL.FULLSCREEN);
        full.setOnAction(pressed -> exits.fullScreen().run());
        Label name = words("lesson-name");
        name.setText(model.lesson().title());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        count.setId("lesson-count");
        count.getStyleClass().add("lesson-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(name, count, export.node(), full, leave);
        head.getStyleClass().add("lesson-head");
        return head;
    }

    private HBox foot() {
        var back = button("lesson-back", "teach.back", Material2AL.ARROW_BACK);
        back.setOnAction(pressed -> model.back());
        back.disableProperty().bind(model.stepIndex().isEqualTo(0));
        var next = button("lesson-next", "teach.next", Material2AL.ARROW_FORWARD);
        next.getStyleClass().add(Styles.ACCENT);
        next.setOnAction(pressed -> model.next());
        next.disableProperty().bind(model.canGoOn().not());
        next.disabledProperty().addListener((observed, before, now) -> {
            if (now) {
                root.requestFocus(); // or it would go to Back, and the next press of Space with it
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(back, gap, next);
        foot.getStyleClass().add("lesson-foot");
        return foot;
    }

    private VBox training() {
        var bar = new ProgressBar();
        bar.setId("lesson-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        bar.setAccessibleText(UiText.of("teach.progress"));
        Label sentence = words("lesson-waiting");
        sentence.textProperty()
                .bind(Bindings.createStringBinding(this::waiting, model.progress(), model.answer(), model.problem()));
        var box = new VBox(bar, sentence);
        box.getStyleClass().add("lesson-training");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String waiting() {
        if (!model.problem().get().isEmpty()) {
            return model.problem().get();
        }
        return model.answer().get().isPresent()
                ? UiText.of("teach.ready")
                : UiText.of("teach.training", (int)
                        Math.floor(100 * model.progress().get()));
    }

    private void show() {
        Step step = model.step();
        count.setText(UiText.of(
                "teach.count",
                model.stepIndex().get() + 1,
                model.lesson().steps().size()));
        title.setText(step.title());
        text.setText(step.text());
        present(chartBox, step.kind() == Step.Kind.PREDICT || step.kind() == Step.Kind.REVEAL);
        boolean waits = step.kind() == Step.Kind.RUN
                || (step.kind() == Step.Kind.REVEAL && model.answer().get().isEmpty());
        present(training, waits);
        comment.setText(model.comment());
        present(comment, revealed() && !comment.getText().isEmpty());
        draw();
    }

    private boolean revealed() {
        return model.step().kind() == Step.Kind.REVEAL;
    }

    private void draw() {
        Optional<Answer> shown = revealed() ? model.answer().get() : Optional.empty();
        key.show(shown.isPresent());
        export.enable(shown.isPresent());
        present(export.node(), shown.isPresent());
        chart.show(model.prediction(), model.step().kind() == Step.Kind.PREDICT, shown, model.range(shown.isPresent()));
    }

    /** Those of a presenter's remote control: pages, the whole screen (F5, as slides begin with), a black screen (B, full stop). */
    private void key(KeyEvent press) {
        if (curtain.isVisible()) {
            curtain.setVisible(false);
            press.consume();
            return;
        }
        switch (press.getCode()) {
            case PAGE_DOWN, RIGHT -> model.next();
            case PAGE_UP, LEFT -> model.back();
            case F11, F5 -> exits.fullScreen().run();
            case B, PERIOD -> curtain.setVisible(true);
            default -> {
                return;
            }
        }
        press.consume();
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static Label words(String style) {
        var label = new Label();
        label.setId(style);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, org.kordamp.ikonli.Ikon icon) {
        var button = new Button(UiText.of(text), FontIcon.of(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
