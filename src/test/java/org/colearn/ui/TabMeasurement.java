package org.colearn.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.colearn.store.ResultStore;
import org.colearn.ui.compare.ResultsFolder;

/**
 * How long each tab takes to open with 500 runs in the store, at rest and while every core trains, and how many pulses a second
 * are left then.
 *
 * <p>Run by hand under a display; the argument is a folder of results, which is filled up to 500 runs with invented ones.
 * Prints for each tab the milliseconds from the choice to the first picture with it, and to its content.
 */
public final class TabMeasurement {
    private static final int RUNS = 500;
    private static final int ROUNDS = 6;
    private static final double SECONDS = 12;

    private TabMeasurement() {}

    /** Fills the folder, opens the window, measures, prints and ends. */
    public static void main(String[] args) {
        Path results = Path.of(args[0]);
        int there = runs(results);
        for (int e = 0; there + 10 * e < RUNS; e++) {
            new ResultsFolder(results).experiment("invented " + e, e % 10 / 10.0, 0.01 * (e % 5), 0L, 1L, 2L, 3L, 4L);
        }
        System.out.println(runs(results) + " runs in the store");
        Application.launch(Measured.class, args);
    }

    private static int runs(Path results) {
        return new ResultStore(results)
                .read().works().stream().mapToInt(work -> work.runs().size()).sum();
    }

    /** The window under measurement. */
    public static final class Measured extends RealWindow {
        private final List<String> keys = List.of("compare", "sweep", "samples", "why", "data", "teach");
        private Driver driver;

        @Override
        void begin(MainWindow made, Driver hands) {
            driver = hands;
            after(5, () -> open("at rest", () -> after(1, this::train)));
        }

        /** Whether a tab has what it is opened for. */
        private boolean filled(String key) {
            return switch (key) {
                case "compare" ->
                    driver.node("compare-table", TableView.class).getItems().size() >= RUNS;
                case "sweep" ->
                    !driver.node("sweep-estimate", Label.class).getText().isEmpty();
                case "samples" -> driver.shows("samples-table") || driver.shows("samples-blank");
                case "why" -> driver.shows("why-sets-bars") || driver.shows("why-blank");
                case "data" -> driver.shows("data-overview");
                default -> driver.shows("lesson-list");
            };
        }

        private void train() {
            driver.node(UiIds.SEEDS, TextField.class).setText("0-39");
            driver.press(UiIds.RUN);
            after(
                    4,
                    () -> pulses(
                            "live tab, two trainings",
                            SECONDS,
                            () -> open("two trainings", () -> {
                                turn();
                                pulses("tabs turned every two seconds, two trainings", SECONDS, Platform::exit);
                            })));
        }

        /** Turns to every tab, over and over, the whole set in each round. */
        private void open(String when, Runnable then) {
            var turns = new ArrayDeque<String>();
            for (int round = 0; round < ROUNDS; round++) {
                turns.addAll(keys);
            }
            open(when, turns, new java.util.HashMap<>(), then);
        }

        private void open(String when, Queue<String> turns, Map<String, List<double[]>> times, Runnable then) {
            String key = turns.poll();
            if (key == null) {
                keys.forEach(each -> print(when, each, times.get(each)));
                then.run();
                return;
            }
            long start = System.nanoTime();
            driver.turnTo(key);
            new AnimationTimer() {
                private double first = Double.NaN;
                private int pulses;

                @Override
                public void handle(long now) {
                    double passed = (System.nanoTime() - start) / 1e6;
                    // The pulse after the choice lays the tab out and draws it; the next one begins when it is done.
                    first = ++pulses == 2 ? passed : first;
                    if (pulses >= 2 && filled(key)) {
                        stop();
                        times.computeIfAbsent(key, each -> new ArrayList<>()).add(new double[] {first, passed});
                        after(0.7, () -> open(when, turns, times, then));
                    }
                }
            }.start();
        }

        private static void print(String when, String key, List<double[]> times) {
            double[] later =
                    times.stream().skip(1).mapToDouble(time -> time[0]).sorted().toArray();
            double[] full =
                    times.stream().skip(1).mapToDouble(time -> time[1]).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: first time %.0f ms to the picture, %.0f ms to its content; then median %.0f (longest %.0f) and %.0f"
                            + " (longest %.0f)%n",
                    when,
                    key,
                    times.get(0)[0],
                    times.get(0)[1],
                    later[later.length / 2],
                    later[later.length - 1],
                    full[full.length / 2],
                    full[full.length - 1]);
        }

        private void turn() {
            var turns = new ArrayDeque<>(keys);
            turns.forEach(key -> after(2.0 * (1 + keys.indexOf(key)) - 1.9, () -> driver.turnTo(key)));
        }
    }
}
