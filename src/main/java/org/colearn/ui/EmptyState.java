package org.colearn.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What stands in the centre before the first run: what to do, in three steps. */
final class EmptyState {
    private final VBox root = new VBox();
    private final Node page = SmallWindow.scrolling(root);

    EmptyState() {
        root.setId(UiIds.EMPTY_STATE);
        root.getStyleClass().add("empty-state");
        var picture = FontIcon.of(Material2AL.INSIGHTS);
        picture.getStyleClass().add("empty-picture");
        var title = wrapped("empty.title", "empty-title");
        var sentence = wrapped("empty.sentence", "empty-sentence");
        var steps = new VBox(
                wrapped("empty.step1", "step"), wrapped("empty.step2", "step"), wrapped("empty.step3", "step"));
        steps.getStyleClass().add("steps");
        steps.setMaxWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(picture, title, sentence, steps);
    }

    Node node() {
        return page;
    }

    private static Label wrapped(String key, String style) {
        var label = new Label(UiText.of(key));
        label.getStyleClass().add(style);
        return SmallWindow.whole(label);
    }
}
