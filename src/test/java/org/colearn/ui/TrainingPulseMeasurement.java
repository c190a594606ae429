package org.colearn.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.TextField;

/**
 * Counts pulses per second of the whole window while it really trains on every core.
 *
 * <p>Run by hand under a display; prints pulses per second and the longest gap between two pulses, first at rest and then
 * during training. Nothing is saved.
 */
public final class TrainingPulseMeasurement {
    private static final double SECONDS = 12;

    private TrainingPulseMeasurement() {}

    /** Opens the window, measures, prints and ends. */
    public static void main(String[] args) {
        Application.launch(Measured.class, args);
    }

    /** The window under measurement. */
    public static final class Measured extends RealWindow {
        @Override
        void begin(MainWindow made, Driver driver) {
            made.setup().output().saving().set(false);
            after(3, () -> pulses("at rest", SECONDS, () -> train(driver)));
        }

        private static void train(Driver driver) {
            driver.node(UiIds.SEEDS, TextField.class).setText("0-19");
            driver.press(UiIds.RUN);
            after(
                    4,
                    () -> pulses(
                            "while training, the first seconds",
                            SECONDS,
                            () -> after(12, () -> pulses("while training, later", SECONDS, Platform::exit))));
        }
    }
}
