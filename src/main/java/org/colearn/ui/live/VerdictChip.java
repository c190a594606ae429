package org.colearn.ui.live;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Verdict;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict in a word with colour, symbol and figure; hover or click shows the whole sentence with its interval. */
public final class VerdictChip {
    private static final double SENTENCE_WIDTH = 400;

    private final Button root = new Button();
    private final Label sentence = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final Popover popover = new Popover();
    private boolean regression;

    /** A chip without a verdict. */
    public VerdictChip() {
        root.setId("verdict-chip");
        root.setMinWidth(Region.USE_PREF_SIZE);
        root.setTooltip(tooltip);
        root.setOnAction(event -> popover.show(root));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(SENTENCE_WIDTH);
        sentence.setWrapText(true);
        sentence.setPrefWidth(SENTENCE_WIDTH); // not its one-line width, by which the popover would be placed
        sentence.setPadding(new Insets(8));
        popover.setContentNode(sentence);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        clear();
    }

    /** The view. */
    public Node node() {
        return root;
    }

    /** Clears it for the experiment that is about to run; JavaFX thread. */
    public void begin(ExperimentSpec spec, Dataset data) {
        regression = data.labels() instanceof Labels.Reals;
        popover.hide();
        clear();
    }

    /** Takes what the experiment said since the last pulse, in order; JavaFX thread. */
    public void accept(List<ExperimentEvent> events) {
        events.stream()
                .flatMap(event -> verdict(event).stream())
                .reduce((first, last) -> last)
                .ifPresent(this::show);
    }

    private static Optional<Verdict> verdict(ExperimentEvent event) {
        if (event instanceof ExperimentEvent.VerdictReached reached) {
            return Optional.of(reached.verdict());
        }
        return event instanceof ExperimentEvent.Ended ended
                ? Optional.of(ended.result().verdict())
                : Optional.empty();
    }

    private void show(Verdict verdict) {
        VerdictLook look = VerdictLook.of(verdict.kind());
        boolean figure = !Double.isNaN(verdict.difference());
        String text = figure ? look.word() + "  " + VerdictLook.figure(verdict, regression) : look.word();
        show(look, text, Sentences.withMinusSigns(verdict.sentence()));
    }

    private void clear() {
        VerdictLook look = VerdictLook.none();
        show(look, look.word(), UiText.of("verdict.none.sentence"));
    }

    private void show(VerdictLook look, String text, String whole) {
        root.setText(text);
        root.setGraphic(new FontIcon(look.symbol()));
        root.getStyleClass().setAll("button", "verdict-chip", Styles.ROUNDED, Styles.BUTTON_OUTLINED, look.style());
        root.setAccessibleText(UiText.of("verdict.accessible", text, whole));
        tooltip.setText(whole);
        sentence.setText(whole);
    }
}
