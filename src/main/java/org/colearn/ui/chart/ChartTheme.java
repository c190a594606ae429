package org.colearn.ui.chart;

import java.awt.Color;
import java.awt.Font;

/**
 * The colours and letters of a chart; background, text and border are those of AtlantaFX's Primer themes.
 *
 * @param dark whether lines take their colours for dark backgrounds
 * @param background of chart and plot
 * @param text of titles
 * @param muted text of ticks and axes
 * @param line axis lines
 * @param grid grid lines
 * @param faint opacity of lines that stand back, such as one of several seeds, in [0, 1]
 * @param font of all text, at tick size
 */
public record ChartTheme(
        boolean dark, Color background, Color text, Color muted, Color line, Color grid, double faint, Font font) {
    private static final double FAINT = 0.4;
    private static final double FAINT_ON_DARK = 0.55; // the same to the eye
    private static final double FAINT_IN_HIGH_CONTRAST = 0.8;
    private static final float TICK_SIZE = 12;
    private static final int HATCH_OPACITY = 200;

    /** High contrast is a wish of the whole window, and there is one window in a process. */
    private static volatile boolean strong;

    /** Whether themes made from now on have the strongest contrast: black or white ground, lines of full strength. */
    public static void highContrast(boolean wanted) {
        strong = wanted;
    }

    /** The theme for a dark or a light window, in the window's font. */
    public static ChartTheme of(boolean dark, String fontFamily) {
        Font font = new Font(fontFamily, Font.PLAIN, 12).deriveFont(TICK_SIZE);
        if (strong) {
            Color ground = dark ? Color.BLACK : Color.WHITE;
            Color ink = dark ? Color.WHITE : Color.BLACK;
            Color grid = new Color(dark ? 0x5a5a5a : 0xa0a0a0);
            return new ChartTheme(dark, ground, ink, ink, ink, grid, FAINT_IN_HIGH_CONTRAST, font);
        }
        return dark
                ? new ChartTheme(
                        true,
                        new Color(0x0d1117),
                        new Color(0xc9d1d9),
                        new Color(0x8b949e),
                        new Color(0x30363d),
                        new Color(0x21262d),
                        FAINT_ON_DARK,
                        font)
                : new ChartTheme(
                        false,
                        new Color(0xffffff),
                        new Color(0x24292f),
                        new Color(0x57606a),
                        new Color(0xd0d7de),
                        new Color(0xeaeef2),
                        FAINT,
                        font);
    }

    /** The AWT name of a JavaFX font family: the platform's own font is called "System" there and "SansSerif" here. */
    public static String familyFor(String family) {
        return family.equals("System") ? Font.SANS_SERIF : family;
    }

    /** Lines over coloured cells: nearly as strong as the text. */
    Color hatch() {
        return new Color(text.getRed(), text.getGreen(), text.getBlue(), HATCH_OPACITY);
    }

    /** The letters of a figure's title. */
    public Font titleFont() {
        return font.deriveFont(Font.BOLD, TICK_SIZE + 2);
    }

    /** A palette colour on this background; strength in [0, 1] is its opacity. */
    Color colour(Palette palette, double strength) {
        Color solid = new Color(palette.rgb(dark));
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * strength));
    }
}
