package org.colearn.ui.chart;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import javafx.stage.Window;
import org.colearn.ui.text.UiText;
import org.jfree.chart.fx.ChartViewer;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The place of the drawing itself: a hint, a growing picture, or, once nothing moves, a chart to zoom and point at. */
final class ChartArea {
    private static final double SMALLEST_HEIGHT = 160;

    private final StackPane root = new StackPane();
    private final Label hint = new Label();
    private final LivePicture picture;
    private final ChartViewer viewer = new ChartViewer(null, false);
    private Optional<Content> content = Optional.empty();

    private record Content(ChartData data, ChartTheme theme, boolean growing) {}

    ChartArea(ChartPainter painter, ExportMenu exports) {
        picture = new LivePicture(painter);
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        hint.setContentDisplay(ContentDisplay.TOP);
        hint.setGraphicTextGap(8);
        hint.setGraphic(new FontIcon(Material2MZ.SHOW_CHART));
        hint.getStyleClass().addAll("chart-hint", Styles.TEXT_MUTED);
        root.getChildren().setAll(picture.node(), viewer, hint);
        root.getStyleClass().add("chart-area");
        root.setMinSize(0, SMALLEST_HEIGHT);
        root.setPrefSize(480, 280);
        root.setFocusTraversable(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(root.widthProperty());
        clip.heightProperty().bind(root.heightProperty());
        root.setClip(clip);
        root.widthProperty().addListener((property, before, now) -> paint());
        root.heightProperty().addListener((property, before, now) -> paint());
        var menu = new ContextMenu(wholeRange(), new SeparatorMenuItem());
        menu.getItems().addAll(exports.items());
        viewer.setOnContextMenuRequested(event -> menu.show(viewer, event.getScreenX(), event.getScreenY()));
        hint("");
    }

    StackPane node() {
        return root;
    }

    /** Shows a sentence instead of a chart. */
    void hint(String sentence) {
        content = Optional.empty();
        hint.setText(sentence);
        hint.setVisible(true);
        picture.node().setVisible(false);
        viewer.setVisible(false);
    }

    void show(ChartData data, ChartTheme theme, boolean growing) {
        content = Optional.of(new Content(data, theme, growing));
        hint.setVisible(false);
        picture.node().setVisible(growing);
        viewer.setVisible(!growing);
        if (!growing) {
            viewer.setChart(ChartBuilder.onScreen(data, theme));
        }
        paint();
    }

    /** The picture is also kept for a resting chart, so that nothing jumps when it grows again. */
    private void paint() {
        boolean hasSize = root.getWidth() >= 1 && root.getHeight() >= 1;
        if (content.isPresent() && hasSize && root.getScene() != null) {
            Content now = content.get();
            Window window = root.getScene().getWindow();
            double larger = root.getLocalToSceneTransform().getMxx(); // the whole window may be scaled
            double scale = larger * (window == null ? 1 : window.getRenderScaleX());
            picture.show(new ChartPainter.Job(now.data(), now.theme(), root.getWidth(), root.getHeight(), scale));
        }
    }

    private MenuItem wholeRange() {
        var item = new MenuItem(UiText.of("chart.wholeRange"));
        item.setOnAction(
                event -> content.ifPresent(now -> viewer.setChart(ChartBuilder.onScreen(now.data(), now.theme()))));
        return item;
    }
}
