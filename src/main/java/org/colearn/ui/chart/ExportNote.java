package org.colearn.ui.chart;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** How the last export went, in a few words: a success goes away by itself, a failure stays until it is tried again. */
final class ExportNote {
    private static final Duration READ = Duration.seconds(12);
    private static final double WIDEST = 260;

    private final Label root = new Label();
    private final PauseTransition read = new PauseTransition(READ);

    /** Nothing was exported yet. */
    ExportNote() {
        root.setMaxWidth(WIDEST);
        read.setOnFinished(event -> forget());
    }

    Label node() {
        return root;
    }

    /** Says it in short, and in full on hover. */
    void show(FileExport.Said said) {
        root.setText(said.sentence());
        root.setTooltip(new Tooltip(said.sentence()));
        root.getStyleClass().setAll("label", Styles.TEXT_SMALL, said.failed() ? Styles.DANGER : Styles.TEXT_MUTED);
        read.stop();
        if (!said.failed()) {
            read.play();
        }
    }

    /** What was taken away is not what stands here now. */
    void forget() {
        read.stop();
        root.setText("");
    }
}
