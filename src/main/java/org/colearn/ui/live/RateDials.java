package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.colearn.data.Modality;
import org.colearn.training.ModalityDropout;
import org.colearn.ui.text.UiText;

/** Sliders that move the dropout rates of what is being trained; folded away at first, because a move cannot be taken back. */
final class RateDials {
    /** A drag is one move, and so are a few presses of an arrow key. */
    private static final Duration SETTLED = Duration.millis(400);

    private static final double STEP = 0.05;

    private final VBox rows = new VBox(8);
    private final Label problem = new Label();
    private final TitledPane root = new TitledPane();
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final List<Slider> sliders = new ArrayList<>();
    private final Consumer<Map<String, Double>> moved;
    private Map<String, Double> asked = Map.of();

    /** Hidden dials; {@code moved} receives what was moved, by modality name, once it rests. */
    RateDials(Consumer<Map<String, Double>> moved) {
        this.moved = moved;
        var warning = new Label(UiText.of("live.dials.warning"));
        warning.getStyleClass().add("hint");
        warning.setWrapText(true);
        problem.setId("live-dials-problem");
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var content = new VBox(8, warning, rows, problem);
        content.getStyleClass().add("details");
        root.setId("live-dials");
        root.setText(UiText.of("live.dials.title"));
        root.setContent(content);
        root.setExpanded(false);
        root.setAnimated(false);
        root.getStyleClass().add("details-pane");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.managedProperty().bind(root.visibleProperty());
        settled.setOnFinished(event -> rest());
        show(false);
    }

    Node node() {
        return root;
    }

    void show(boolean shown) {
        root.setVisible(shown);
    }

    /** One dial for each modality, where the experiment begins. */
    void begin(List<Modality> modalities, ModalityDropout dropout) {
        settled.stop();
        sliders.clear();
        rows.getChildren().clear();
        problem.setText("");
        root.setExpanded(false);
        for (int m = 0; m < modalities.size(); m++) {
            String name = modalities.get(m).name();
            rows.getChildren().add(row(name, m, dropout.rate(name)));
        }
        asked = rates();
    }

    void close() {
        settled.stop();
    }

    private HBox row(String modality, int index, double rate) {
        var name = new Label(modality);
        name.getStyleClass().add("modality-name");
        var slider = new Slider(0, 1, rate);
        slider.setId("live-rate-" + modality);
        slider.setUserData(modality);
        slider.setBlockIncrement(STEP);
        slider.setMinorTickCount(0);
        slider.setMajorTickUnit(STEP);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(UiText.of("live.dials.accessible", modality));
        var value = new Label(text(rate));
        slider.valueProperty().addListener((observed, before, now) -> {
            value.setText(text(now.doubleValue()));
            settled.playFromStart();
        });
        sliders.add(slider);
        HBox.setHgrow(slider, Priority.ALWAYS);
        var row = new HBox(12, name, slider, value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("modality", "modality-" + index, "live-dial");
        return row;
    }

    private void rest() {
        if (sliders.stream().anyMatch(Slider::isValueChanging)) {
            settled.playFromStart();
            return;
        }
        Map<String, Double> rates = rates();
        boolean nothingLeft = rates.values().stream().allMatch(rate -> rate == 1);
        problem.setText(nothingLeft ? UiText.of("modalities.allDropped") : "");
        var changed = new TreeMap<>(rates);
        changed.entrySet().removeIf(rate -> rate.getValue().equals(asked.get(rate.getKey())));
        if (!nothingLeft && !changed.isEmpty()) {
            asked = rates;
            moved.accept(changed);
        }
    }

    private Map<String, Double> rates() {
        var rates = new TreeMap<String, Double>();
        sliders.forEach(slider -> rates.put((String) slider.getUserData(), hundredths(slider.getValue())));
        return rates;
    }

    /** A slider's own value has digits that nobody chose. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    static String text(double rate) {
        return String.format(Locale.ROOT, "%.2f", rate);
    }
}
