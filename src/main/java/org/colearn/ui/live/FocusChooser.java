package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.colearn.ui.text.UiText;

/** Lets the reader choose which seed stands out; hidden while there is only one. */
final class FocusChooser {
    private final ComboBox<Focus> box = new ComboBox<>();
    private final HBox root;

    FocusChooser(Runnable changed) {
        var label = new Label(UiText.of("live.focus.label"));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setId("live-focus");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(UiText.of("live.focus.label"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Focus focus) {
                return focus == null ? "" : name(focus);
            }

            @Override
            public Focus fromString(String text) {
                return new Focus.Follow(); // the box is not editable
            }
        });
        box.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> changed.run());
        root = new HBox(8, label, box);
        root.setAlignment(Pos.CENTER_RIGHT);
        root.managedProperty().bind(root.visibleProperty());
    }

    HBox node() {
        return root;
    }

    void begin(List<Long> seeds) {
        var choices = new ArrayList<Focus>();
        choices.add(new Focus.Follow());
        seeds.forEach(seed -> choices.add(new Focus.Seed(seed)));
        box.getItems().setAll(choices);
        box.getSelectionModel().selectFirst();
        root.setVisible(seeds.size() > 1);
    }

    /** Adds the mean to the choices once there is one. */
    void offerMean(boolean exists) {
        if (exists && !box.getItems().contains(new Focus.Mean())) {
            box.getItems().add(1, new Focus.Mean());
        }
    }

    void choose(long seed) {
        box.getSelectionModel().select(new Focus.Seed(seed));
    }

    Focus focus() {
        Focus focus = box.getSelectionModel().getSelectedItem();
        return focus == null ? new Focus.Follow() : focus;
    }

    private static String name(Focus focus) {
        if (focus instanceof Focus.Seed one) {
            return UiText.of("live.focus.seed", Long.toString(one.seed()));
        }
        return UiText.of(focus instanceof Focus.Mean ? "live.focus.mean" : "live.focus.follow");
    }
}
