package org.colearn.ui.teach;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.DoubleStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.experiment.lesson.Answer;
import org.colearn.experiment.lesson.Chart;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.experiment.lesson.Step;
import org.colearn.training.RunControl;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/**
 * A lesson being shown: the step, the prediction, and the answer once it is trained.
 *
 * <p>Its methods are called and its properties change on the window's thread.
 */
final class LessonModel {
    private final LessonRun run;
    private final Executor background;
    private final Executor window;
    private final RunControl control = new RunControl();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Double> prediction;
    private boolean started;

    /** At the first step, with a flat prediction in the middle of the chart. */
    LessonModel(LessonRun run, Executor background, Executor window) {
        this.run = run;
        this.background = background;
        this.window = window;
        Chart chart = lesson().chart();
        double middle = chart.low() < 0 && chart.high() > 0 ? 0 : (chart.low() + chart.high()) / 2;
        prediction = FXCollections.observableArrayList(
                Collections.nCopies(chart.points().size(), middle));
    }

    Lesson lesson() {
        return run.lesson();
    }

    /** Number of the step, from 0. */
    ReadOnlyIntegerProperty stepIndex() {
        return step.getReadOnlyProperty();
    }

    Step step() {
        return lesson().steps().get(step.get());
    }

    /** Share of the training that is done, in [0, 1]. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What was measured, once all of it is. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Why the lesson's experiment could not be run, empty if nothing is wrong. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** One value per point of the chart. */
    List<Double> prediction() {
        return Collections.unmodifiableList(prediction);
    }

    /** Moves a point of the prediction, within the chart. */
    void predict(int point, double value) {
        Chart chart = lesson().chart();
        prediction.set(point, Math.max(chart.low(), Math.min(chart.high(), value)));
    }

    /** Whether there is a next step to go to: not past the end, nor from a run that has not ended. */
    BooleanBinding canGoOn() {
        return Bindings.createBooleanBinding(
                () -> step.get() < lesson().steps().size() - 1
                        && (step().kind() != Step.Kind.RUN || answer.get().isPresent()),
                step,
                answer);
    }

    void next() {
        if (canGoOn().get()) {
            step.set(step.get() + 1);
            if (needsAnswer()) {
                start();
            }
        }
    }

    void back() {
        step.set(Math.max(0, step.get() - 1));
    }

    /** Ends a training under way. */
    void close() {
        control.stop();
    }

    /** How near the prediction came, as a sentence; empty before there is an answer. */
    String comment() {
        return answer.get().map(this::comment).orElse("");
    }

    /** The range of the chart: what can be drawn, and with the answer in sight, that too. */
    double[] range(boolean revealed) {
        Chart chart = lesson().chart();
        DoubleStream measured = revealed
                ? answer.get().stream()
                        .flatMap(found -> found.values().stream())
                        .flatMap(List::stream)
                        .mapToDouble(Double::doubleValue)
                        .filter(Double::isFinite)
                : DoubleStream.empty();
        double[] values = measured.toArray();
        double low = Math.min(chart.low(), DoubleStream.of(values).min().orElse(chart.low()));
        double high = Math.max(chart.high(), DoubleStream.of(values).max().orElse(chart.high()));
        return new double[] {low, high};
    }

    private String comment(Answer found) {
        double distance = found.distance(prediction);
        if (Double.isNaN(distance)) {
            return UiText.of("teach.comment.none");
        }
        return lesson().chart().metric() == Chart.Metric.ACCURACY
                ? UiText.of("teach.comment.accuracy", String.format(Locale.ROOT, "%.1f", 100 * distance))
                : UiText.of("teach.comment.mae", String.format(Locale.ROOT, "%.3f", distance));
    }

    private boolean needsAnswer() {
        return step().kind() == Step.Kind.RUN || step().kind() == Step.Kind.REVEAL;
    }

    private void start() {
        if (started) {
            return;
        }
        started = true;
        try {
            background.execute(this::train);
        } catch (RejectedExecutionException closing) {
            problem.set(UiText.of("teach.closing"));
        }
    }

    private void train() {
        try {
            Answer found = run.answer(control, share -> window.execute(() -> progress.set(share)));
            if (!control.isStopped()) {
                window.execute(() -> answer.set(Optional.of(found)));
            }
        } catch (OutOfMemoryError full) {
            window.execute(() -> problem.set(UiText.of("run.outOfMemory")));
        } catch (RuntimeException | LinkageError refused) {
            window.execute(() -> problem.set(Sentences.of(refused)));
        }
    }
}
