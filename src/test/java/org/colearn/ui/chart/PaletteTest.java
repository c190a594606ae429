package org.colearn.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void everyColourHasEnoughContrastForLinesOnItsBackground() {
        for (boolean dark : new boolean[] {false, true}) {
            Color background = ChartTheme.of(dark, "SansSerif").background();
            assertThat(Palette.values())
                    .allSatisfy(colour -> assertThat(contrast(new Color(colour.rgb(dark)), background))
                            .as("%s, dark %s", colour, dark)
                            .isGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void theThreeSetsAndAllModalitiesDifferInColour() {
        for (boolean dark : new boolean[] {false, true}) {
            assertThat(Arrays.asList(Palette.DEPLOYED.css(dark), Palette.ALL.css(dark), Palette.BASELINE.css(dark)))
                    .doesNotHaveDuplicates();
            assertThat(IntStream.range(0, Dataset.MAX_MODALITIES)
                            .mapToObj(m -> Palette.modality(m).css(dark)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theChartHasTheColoursOfTheWindowsTheme() throws IOException {
        assertSame(new PrimerLight(), ChartTheme.of(false, "SansSerif"));
        assertSame(new PrimerDark(), ChartTheme.of(true, "SansSerif"));
    }

    private static void assertSame(Theme theme, ChartTheme chart) throws IOException {
        String css;
        try (InputStream in = Theme.class.getResourceAsStream(
                "/" + theme.getUserAgentStylesheet().replaceFirst("^/", ""))) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
        }
        assertThat(css)
                .contains("-color-bg-default:" + hex(chart.background()) + ";")
                .contains("-color-fg-default:" + hex(chart.text()) + ";")
                .contains("-color-fg-muted:" + hex(chart.muted()) + ";")
                .contains("-color-border-default:" + hex(chart.line()) + ";");
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        float[] rgb = colour.getRGBColorComponents(null);
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
