package org.colearn.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** A line under the top bar that asks, once, before a close ends a run; training goes on meanwhile. */
final class CloseStrip {
    private final HBox root = new HBox();
    private final Button keep = new Button(UiText.of("close.cancel"));

    CloseStrip(Runnable onConfirm) {
        root.setId(UiIds.CLOSE_STRIP);
        root.getStyleClass().add("close-strip");
        var question = new Label(UiText.of("close.question"), FontIcon.of(Material2MZ.WARNING));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        keep.setId(UiIds.CLOSE_CANCEL);
        keep.setOnAction(pressed -> show(false));
        var confirm = new Button(UiText.of("close.confirm"));
        confirm.setId(UiIds.CLOSE_CONFIRM);
        confirm.getStyleClass().add(Styles.DANGER);
        confirm.setOnAction(pressed -> {
            show(false);
            onConfirm.run();
        });
        keep.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(question, keep, confirm);
        show(false);
    }

    Node node() {
        return root;
    }

    void show(boolean shown) {
        root.setVisible(shown);
        root.setManaged(shown);
        if (shown) {
            keep.requestFocus();
        }
    }
}
