package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** One utterance: what was said, and a heat strip for each modality, drawn in the background. */
final class UtterancePane {
    private final Executor background;
    private final Executor window;
    private final Label title = new Label();
    private final Label transcript = new Label();
    private final CheckBox standardised = new CheckBox(UiText.of("browse.standardised"));
    private final HeatLegend legend = new HeatLegend();
    private final VBox strips = new VBox();
    private final ScrollPane root;
    private final List<HeatStrip> byModality = new ArrayList<>();
    private Optional<Dataset> data = Optional.empty();
    private Optional<UtteranceRow> row = Optional.empty();
    private boolean dark;
    private final FeatureScales scales = new FeatureScales();
    private int latest;

    UtterancePane(Executor background, Executor window) {
        this.background = background;
        this.window = window;
        title.setId("browse-title");
        title.getStyleClass().add("data-card-title");
        transcript.setId("browse-transcript");
        transcript.getStyleClass().add("browse-transcript");
        transcript.setWrapText(true);
        transcript.managedProperty().bind(transcript.visibleProperty());
        standardised.setId("browse-standardised");
        standardised.setSelected(true);
        standardised.selectedProperty().addListener((observed, before, now) -> draw());
        strips.getStyleClass().add("heat-strips");
        var box = new VBox(title, transcript, standardised, legend, strips);
        box.getStyleClass().add("browse-detail");
        root = new ScrollPane(box);
        root.getStyleClass().add("data-scroll");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    Node node() {
        return root;
    }

    void setDark(boolean nowDark) {
        dark = nowDark;
        legend.setDark(dark);
        draw();
    }

    /** Turns to other data; nothing is shown until an utterance is chosen. */
    void turnTo(Optional<Dataset> dataset) {
        data = dataset;
        byModality.clear();
        dataset.ifPresent(opened -> IntStream.range(0, opened.modalities().size())
                .forEach(m -> byModality.add(
                        new HeatStrip(m, opened.modalities().get(m).name()))));
        strips.getChildren().setAll(byModality);
        show(Optional.empty());
    }

    void show(Optional<UtteranceRow> chosen) {
        row = chosen;
        byModality.forEach(HeatStrip::clear);
        title.setText(chosen.map(UtterancePane::heading).orElse(UiText.of("browse.choose")));
        String said = chosen.map(UtteranceRow::transcript).orElse("");
        transcript.setText(said);
        transcript.setVisible(!said.isEmpty());
        for (Node part : List.of(standardised, legend, strips)) {
            part.setVisible(chosen.isPresent());
        }
        draw();
    }

    private static String heading(UtteranceRow row) {
        return UiText.of(
                "browse.title",
                row.id(),
                row.split().map(Split::word).orElse("\u2013"),
                Sentences.withMinusSigns(row.label()));
    }

    private void draw() {
        int ticket = ++latest;
        boolean scaled = standardised.isSelected();
        boolean onDark = dark;
        data.ifPresent(dataset -> row.ifPresent(chosen -> background.execute(() -> {
            List<HeatPicture> pictures = IntStream.range(0, dataset.modalities().size())
                    .mapToObj(m -> HeatField.of(
                            dataset.features().get(m),
                            chosen.utterance(),
                            scaled ? scales.of(dataset, m) : Optional.empty()))
                    .map(field -> HeatPicture.draw(field, onDark))
                    .toList();
            window.execute(() -> {
                for (int m = 0; m < pictures.size() && ticket == latest; m++) {
                    String name = dataset.modalities().get(m).name() + " \u00b7 " + heading(chosen);
                    HeatPicture picture = pictures.get(m);
                    byModality.get(m).show(picture, new HeatFigure(name, picture.field(), onDark));
                }
            });
        })));
    }
}
