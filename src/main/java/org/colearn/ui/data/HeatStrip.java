package org.colearn.ui.data;

import java.nio.IntBuffer;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.text.UiText;

/** The features of one modality over time, with its name above and what the colours mean beside it. */
final class HeatStrip extends VBox {
    private static final double LOWEST = 40;
    private static final double HIGHEST = 150;
    private static final double PER_ROW = 6;

    private final ImageView view = new ImageView();
    private final Pane place = new Pane();
    private final Label range = new Label();
    private final ExportButton export;
    private Optional<HeatFigure> figure = Optional.empty();

    HeatStrip(int modality, String name) {
        getStyleClass().add("heat-strip");
        var title = new Label(name);
        title.getStyleClass().add("heat-name");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        range.getStyleClass().add("caption");
        export = new ExportButton("browse-" + name + "-export")
                .chart(() -> figure.orElseThrow().picture())
                .table(() -> figure.orElseThrow().table());
        var head = new HBox(8, ModalityGrid.named(modality, title), gap, range, export.node());
        head.setAlignment(Pos.CENTER_LEFT);
        view.setSmooth(false);
        view.setManaged(false);
        place.getChildren().add(view);
        place.getStyleClass().add("heat-place");
        place.setMinWidth(0);
        view.fitWidthProperty().bind(place.widthProperty());
        view.fitHeightProperty().bind(place.heightProperty());
        place.setMinHeight(LOWEST);
        place.setPrefHeight(LOWEST);
        getChildren().addAll(head, place);
    }

    /** Shows a picture drawn elsewhere, and offers the figure to be taken away; the window's thread. */
    void show(HeatPicture picture, HeatFigure taken) {
        figure = Optional.of(taken);
        export.enable(true);
        HeatField field = picture.field();
        HeatPicture.Cells cells = picture.cells();
        var buffer = new PixelBuffer<>(
                cells.width(),
                cells.height(),
                IntBuffer.wrap(cells.pixels()),
                PixelFormat.getIntArgbPreInstance()); // opaque colours are the same premultiplied
        view.setImage(new WritableImage(buffer));
        double height = Math.max(LOWEST, Math.min(HIGHEST, PER_ROW * cells.rows()));
        place.setPrefHeight(height);
        place.setMinHeight(height);
        String key = field.standardised() ? "browse.range.standardised" : "browse.range.raw";
        range.setText(UiText.of(key, field.features(), field.steps(), limit(field)));
        view.setAccessibleText(range.getText());
    }

    /** Blank until the next picture. */
    void clear() {
        view.setImage(null);
        range.setText("");
        export.enable(false);
    }

    /** The value of the strongest colours. */
    static String limit(HeatField field) {
        return String.format(Locale.ROOT, field.standardised() ? "%.0f" : "%.3g", field.limit());
    }
}
