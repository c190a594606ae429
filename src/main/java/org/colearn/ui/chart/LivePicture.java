package org.colearn.ui.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A chart as a picture that a {@link ChartPainter} renews; one drawing at a time is under way, and of several wishes that
 * come meanwhile only the latest is drawn.
 */
final class LivePicture {
    private final ChartPainter painter;
    private final ImageView view = new ImageView();
    private BufferedImage canvas = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    private PixelBuffer<IntBuffer> pixels = buffer(1, 1);
    private Optional<ChartPainter.Job> waiting = Optional.empty();
    private boolean painting;

    LivePicture(ChartPainter painter) {
        this.painter = painter;
        view.setManaged(false);
        view.setMouseTransparent(true);
    }

    ImageView node() {
        return view;
    }

    /** Asks for a picture; JavaFX thread. */
    void show(ChartPainter.Job job) {
        if (painting) {
            waiting = Optional.of(job);
            return;
        }
        painting = true;
        int width = (int) Math.ceil(job.width() * job.scale());
        int height = (int) Math.ceil(job.height() * job.scale());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        }
        painter.paint(job, canvas, () -> painted(job));
    }

    private void painted(ChartPainter.Job job) {
        painting = false;
        if (pixels.getWidth() != canvas.getWidth() || pixels.getHeight() != canvas.getHeight()) {
            pixels = buffer(canvas.getWidth(), canvas.getHeight());
            view.setImage(new WritableImage(pixels));
        }
        int[] drawn = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        pixels.updateBuffer(target -> {
            target.getBuffer().put(0, drawn, 0, drawn.length);
            return new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight());
        });
        view.setFitWidth(canvas.getWidth() / job.scale());
        view.setFitHeight(canvas.getHeight() / job.scale());
        waiting.ifPresent(next -> {
            waiting = Optional.empty();
            show(next);
        });
    }

    private static PixelBuffer<IntBuffer> buffer(int width, int height) {
        return new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
    }
}
