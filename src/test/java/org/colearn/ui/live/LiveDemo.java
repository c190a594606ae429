package org.colearn.ui.live;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;

/**
 * A window with the Live tab and invented events, to look at.
 *
 * <p>Arguments: light or dark; width; height; what (empty, running, paused, ended, mae, failed, one); milliseconds per event.
 */
public final class LiveDemo {
    private LiveDemo() {}

    /** Opens the window. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            boolean dark = args.get(0).equals("dark");
            setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            var live = new LiveView(rates -> {});
            var strip = new StatusStrip();
            var chip = new VerdictChip();
            var top = new HBox(chip.node());
            top.setAlignment(Pos.CENTER_RIGHT);
            top.setPadding(new Insets(8, 16, 8, 16));
            var root = new BorderPane(live.node(), top, null, strip.node(), null);
            var scene = new Scene(root, Double.parseDouble(args.get(1)), Double.parseDouble(args.get(2)));
            root.setStyle("-fx-font-size: 13px;");
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            var settled = new javafx.animation.PauseTransition(Duration.seconds(1.5));
            settled.setOnFinished(event -> System.out.println("READY"));
            settled.play();
            live.setDark(dark);
            String what = args.get(3);
            if (what.equals("empty")) {
                return;
            }
            FakeExperiment fake = fake(what);
            live.begin(fake.spec(), fake.data());
            strip.begin(fake.spec(), fake.data());
            chip.begin(fake.spec(), fake.data());
            feed(events(fake, what), Double.parseDouble(args.get(4)), events -> {
                live.accept(events);
                strip.accept(events);
                chip.accept(events);
            });
        }
    }

    private static void feed(
            List<ExperimentEvent> events, double millis, java.util.function.Consumer<List<ExperimentEvent>> to) {
        if (millis == 0) {
            to.accept(events);
            return;
        }
        var next = events.iterator();
        var timeline = new Timeline();
        timeline.getKeyFrames().add(new KeyFrame(Duration.millis(millis), event -> to.accept(List.of(next.next()))));
        timeline.setCycleCount(events.size());
        timeline.play();
    }

    private static FakeExperiment fake(String what) {
        return switch (what) {
            case "mae" -> FakeExperiment.reals(30, 0L, 1L, 2L);
            case "one" -> FakeExperiment.classes(30, 0L);
            case "many" -> FakeExperiment.classes(100, 0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
            default -> FakeExperiment.classes(30, 0L, 1L, 2L);
        };
    }

    private static List<ExperimentEvent> events(FakeExperiment fake, String what) {
        List<ExperimentEvent> all = fake.events();
        var third = new RunKey(Arm.MULTIMODAL, 2);
        int started = all.indexOf(new ExperimentEvent.RunStarted(third));
        return switch (what) {
            case "running" -> all.subList(0, started + 193);
            case "begun" -> all.subList(0, 14);
            case "paused" -> {
                var events = new ArrayList<>(all.subList(0, started + 193));
                events.add(new ExperimentEvent.RunProgress(third, new TrainingEvent.Paused()));
                yield events;
            }
            case "failed" -> {
                var events = new ArrayList<>(all.subList(0, started));
                events.addAll(fake.run(
                        third,
                        7,
                        new Outcome.Failed(
                                "The training loss became NaN in epoch 8; lower the learning rate (now 0.001) "
                                        + "or standardise the features.")));
                events.add(fake.end());
                yield events;
            }
            default -> all;
        };
    }
}
