package org.colearn.ui.why;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One question with its answer; what the numbers mean, with formula and source, is said on hover and to screen readers. */
final class Card {
    private static final double HELP_WIDTH = 460;

    private final VBox root = new VBox(8);
    private final HBox head = new HBox(6);
    private final Label sentence = new Label();

    /** The words are KEY.title and KEY.help. */
    Card(String key, Node... content) {
        var title = new Label(UiText.of(key + ".title"));
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var help = new Label();
        help.setGraphic(new FontIcon(Material2AL.HELP_OUTLINE));
        help.setFocusTraversable(true);
        help.setAccessibleText(UiText.of(key + ".help"));
        var words = new Tooltip(UiText.of(key + ".help"));
        words.setMaxWidth(HELP_WIDTH);
        words.setWrapText(true);
        words.setShowDuration(Duration.INDEFINITE);
        help.setTooltip(words);
        title.setTooltip(words);
        help.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setId(key.replace('.', '-') + "-sentence");
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        head.getChildren().addAll(title, help);
        head.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().add(head);
        root.getChildren().add(sentence);
        root.getChildren().addAll(content);
        root.getStyleClass().add("why-card");
    }

    Node node() {
        return root;
    }

    /** Puts a way out for what it shows at the end of its title. */
    Card offering(ExportButton export) {
        HBox.setHgrow(export.node(), Priority.ALWAYS);
        head.getChildren().add(export.node());
        return this;
    }

    /** Puts the answer in words. */
    void say(String words) {
        sentence.setText(words);
    }
}
