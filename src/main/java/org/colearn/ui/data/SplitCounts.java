package org.colearn.ui.data;

import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.colearn.data.Split;

/** How many utterances each split has, on as many lines as a narrow window needs. */
final class SplitCounts extends FlowPane {
    private static final double GAP = 24;
    private static final double LINE_GAP = 4;

    SplitCounts(ToIntFunction<Split> utterances) {
        super(GAP, LINE_GAP);
        for (Split split : Split.values()) {
            getChildren().add(new Label(FactLines.count(split, utterances.applyAsInt(split))));
        }
    }
}
