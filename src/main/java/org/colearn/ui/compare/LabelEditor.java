package org.colearn.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colearn.store.RunLabel;
import org.colearn.ui.text.UiText;

/** Tags and note of the selected run; kept when the Enter key is pressed or the field is left. */
final class LabelEditor {
    private static final double TAGS_WIDTH = 160;
    private static final double FIELD_LEAST = 72;

    private final HBox root = new HBox(8);
    private final TextField tags = field("compare-tags", "compare.tags");
    private final TextField note = field("compare-note", "compare.note");
    private final BiConsumer<RunRow, RunLabel> keep;
    private Optional<RunRow> row = Optional.empty();

    LabelEditor(BiConsumer<RunRow, RunLabel> keep) {
        this.keep = keep;
        root.getStyleClass().add("compare-label");
        tags.setPrefWidth(TAGS_WIDTH);
        tags.setMinWidth(FIELD_LEAST);
        note.setMinWidth(FIELD_LEAST);
        HBox.setHgrow(note, Priority.ALWAYS);
        root.getChildren().addAll(caption("compare.tags", tags), tags, caption("compare.note", note), note);
        show(List.of());
    }

    Node node() {
        return root;
    }

    /** Edits the one selected run; nothing can be written on none or on many. */
    void show(List<RunRow> selected) {
        commit();
        row = selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
        root.setDisable(row.isEmpty());
        RunLabel label = row.map(RunRow::label).orElse(RunLabel.NONE);
        tags.setText(String.join(", ", label.tags()));
        note.setText(label.note());
    }

    private void commit() {
        row.ifPresent(edited -> {
            var label = new RunLabel(List.of(tags.getText().split(",", -1)), note.getText());
            if (!label.equals(edited.label())) {
                row = Optional.of(edited.with(label));
                keep.accept(edited, label);
            }
        });
    }

    private TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(UiText.of(key + ".prompt"));
        field.setAccessibleText(UiText.of(key));
        field.setOnAction(entered -> commit());
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                commit();
            }
        });
        return field;
    }

    private static Label caption(String key, TextField field) {
        var caption = new Label(UiText.of(key));
        caption.setLabelFor(field);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }
}
