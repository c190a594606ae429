package org.colearn.ui.data;

import javafx.scene.control.TableCell;
import org.colearn.ui.text.UiText;

/** How long an utterance is in one modality; one that is all zero is said so. */
final class LengthCell extends TableCell<UtteranceRow, Integer> {
    @Override
    protected void updateItem(Integer length, boolean empty) {
        super.updateItem(length, empty);
        getStyleClass().remove("data-doubt");
        if (empty || length == null) {
            setText("");
        } else if (length == 0) {
            setText(UiText.of("browse.zero"));
            getStyleClass().add("data-doubt");
        } else {
            setText(String.valueOf(length));
        }
    }
}
