package org.colearn.ui.data;

import javafx.scene.control.TableCell;
import org.colearn.ui.text.Sentences;

/** A label in the browser's table: sorted by class or number, shown as its name. */
final class LabelCell extends TableCell<UtteranceRow, UtteranceRow> {
    @Override
    protected void updateItem(UtteranceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : Sentences.withMinusSigns(row.label()));
    }
}
