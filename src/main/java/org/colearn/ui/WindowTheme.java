package org.colearn.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.colearn.data.Dataset;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.Palette;

/** Light or dark, switched live and remembered, with the colours of the modalities as CSS names. */
final class WindowTheme {
    /** Clear screen typefaces, best first; the first one the machine has is used. */
    private static final List<String> FONTS =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "DejaVu Sans");

    private static final List<String> SHEETS = List.of(
            "base.css",
            "setup.css",
            "window.css",
            "live.css",
            "data.css",
            "compare.css",
            "sweep.css",
            "samples.css",
            "why.css",
            "teach.css",
            "shell.css");
    private static final String KEY = "dark";
    private static final String CONTRAST = "contrast";
    private static final String CONTRAST_LIGHT = sheet("contrast.css");
    private static final String CONTRAST_DARK = sheet("contrast-dark.css");

    private final BooleanProperty dark;
    private final BooleanProperty contrast;
    private final Scene scene;

    WindowTheme(Scene scene, Preferences memory) {
        this.scene = scene;
        dark = new SimpleBooleanProperty(memory.getBoolean(KEY, false));
        contrast = new SimpleBooleanProperty(memory.getBoolean(CONTRAST, false));
        for (String sheet : SHEETS) {
            scene.getStylesheets().add(sheet(sheet));
        }
        dark.addListener((observed, before, now) -> {
            memory.putBoolean(KEY, now);
            apply();
        });
        contrast.addListener((observed, before, now) -> {
            memory.putBoolean(CONTRAST, now);
            apply();
        });
        apply();
    }

    /** Whether the window is dark. */
    ReadOnlyBooleanProperty dark() {
        return dark;
    }

    /** Whether everything has the strongest contrast, in a light or dark window. */
    ReadOnlyBooleanProperty contrast() {
        return contrast;
    }

    void toggleContrast() {
        contrast.set(!contrast.get());
    }

    void toggle() {
        dark.set(!dark.get());
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        ChartTheme.highContrast(contrast.get());
        scene.getStylesheets().removeAll(CONTRAST_LIGHT, CONTRAST_DARK);
        if (contrast.get()) {
            scene.getStylesheets().add(dark.get() ? CONTRAST_DARK : CONTRAST_LIGHT);
        }
        var style = new StringBuilder();
        installedFont(style);
        for (int m = 0; m < Dataset.MAX_MODALITIES; m++) {
            String colour = Palette.modality(m).css(dark.get());
            style.append(String.format(Locale.ROOT, "-colearn-modality-%d: %s; ", m, colour));
        }
        scene.getRoot().setStyle(style.toString());
    }

    private static String sheet(String name) {
        return WindowTheme.class.getResource(name).toExternalForm();
    }

    private static void installedFont(StringBuilder style) {
        List<String> installed = Font.getFamilies();
        FONTS.stream().filter(installed::contains).findFirst().ifPresent(family -> style.append("-fx-font-family: \"")
                .append(family)
                .append("\"; "));
    }
}
