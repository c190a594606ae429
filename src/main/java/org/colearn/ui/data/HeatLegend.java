package org.colearn.ui.data;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.colearn.ui.text.UiText;

/** What the colours of the heat strips mean. */
final class HeatLegend extends FlowPane {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 12;
    private static final int PATCH = 14;

    private final ImageView scale = new ImageView();
    private final ImageView padding = new ImageView();
    private final ImageView damaged = new ImageView();

    HeatLegend() {
        getStyleClass().add("heat-legend");
        getChildren()
                .addAll(
                        new HBox(
                                6,
                                new Label(UiText.of("browse.legend.below")),
                                scale,
                                new Label(UiText.of("browse.legend.above"))),
                        new HBox(6, padding, new Label(UiText.of("browse.legend.padding"))),
                        new HBox(6, damaged, new Label(UiText.of("browse.legend.damaged"))));
    }

    void setDark(boolean dark) {
        var colours = new HeatColours(1, dark);
        int[] row = new int[WIDTH];
        for (int x = 0; x < WIDTH; x++) {
            row[x] = colours.of(2.0 * x / (WIDTH - 1) - 1);
        }
        paint(scale, row);
        paint(padding, filled(colours.padding()));
        paint(damaged, filled(colours.of(Double.NaN)));
    }

    private static int[] filled(int colour) {
        int[] row = new int[PATCH];
        Arrays.fill(row, colour);
        return row;
    }

    private static void paint(ImageView view, int[] row) {
        int[] pixels = new int[row.length * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            System.arraycopy(row, 0, pixels, y * row.length, row.length);
        }
        view.setImage(new WritableImage(
                new PixelBuffer<>(row.length, HEIGHT, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
    }
}
