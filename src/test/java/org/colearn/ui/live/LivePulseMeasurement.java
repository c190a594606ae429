package org.colearn.ui.live;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.ui.fx.EventRelay;
import org.colearn.ui.fx.PulseCounter;

/**
 * Counts pulses per second of a real window while 5,000 events a second come in and two threads keep both cores busy.
 *
 * <p>Run by hand under a display; it prints pulses per second and the longest gap between two pulses. The arguments
 * "calm" (no busy threads) and "quiet" (no events) tell what costs how much on a machine that others use too.
 */
public final class LivePulseMeasurement {
    private static final int EVENTS_PER_SECOND = 5_000;
    private static final int SECONDS = 15;

    private LivePulseMeasurement() {}

    /** Opens the window, measures, prints and ends. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        private final AtomicBoolean over = new AtomicBoolean();
        private long events;

        @Override
        public void start(Stage stage) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var live = new LiveView(rates -> {});
            var strip = new StatusStrip();
            stage.setScene(new Scene(new BorderPane(live.node(), null, null, strip.node(), null), 1100, 750));
            stage.show();
            var fake = FakeExperiment.classes(200, 0L, 1L, 2L, 3L, 4L);
            live.begin(fake.spec(), fake.data());
            strip.begin(fake.spec(), fake.data());
            var relay = new EventRelay<ExperimentEvent>(batch -> {
                live.accept(batch);
                strip.accept(batch);
                events += batch.size();
            });
            List<ExperimentEvent> all = fake.events().subList(0, fake.events().size() - 1);
            List<String> args = getParameters().getRaw();
            if (!args.contains("calm")) {
                busy("busy-1");
                busy("busy-2");
            }
            after(3, () -> {
                if (!args.contains("quiet")) {
                    start("events", () -> flood(relay, all));
                }
                after(
                        2,
                        () -> measure(() -> {
                            live.close();
                            Platform.exit();
                        }));
            });
        }

        private void measure(Runnable then) {
            events = 0;
            var counter = new PulseCounter();
            counter.start();
            after(SECONDS, () -> {
                counter.stop();
                over.set(true);
                System.out.printf("%s, %.0f events/s%n", counter, events / counter.seconds());
                then.run();
            });
        }

        private void flood(EventRelay<ExperimentEvent> relay, List<ExperimentEvent> all) {
            long start = System.nanoTime();
            for (int sent = 0; !over.get(); sent++) {
                relay.offer(all.get(sent % all.size()));
                long ahead = start + sent * (1_000_000_000L / EVENTS_PER_SECOND) - System.nanoTime();
                if (ahead > 0) {
                    LockSupport.parkNanos(ahead);
                }
            }
        }

        private void busy(String name) {
            start(name, () -> {
                double sum = 0;
                while (!over.get()) {
                    sum = Math.sin(sum + 1);
                }
            });
        }

        private static void start(String name, Runnable task) {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
        }

        private static void after(double seconds, Runnable task) {
            var pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(event -> task.run());
            pause.play();
        }
    }
}
