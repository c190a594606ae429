package org.colearn.ui.samples;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colearn.data.ModalitySet;
import org.colearn.evaluation.Confusion;
import org.colearn.evaluation.Evaluation;
import org.colearn.store.StoredRun;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.inside.RunChoice;
import org.colearn.ui.inside.RunInspector;
import org.colearn.ui.inside.RunInspector.State.Ready;
import org.colearn.ui.inside.SetWords;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/** The confusion matrix with its choices: which modalities, counts or rates, minus another run, test or validation epoch by epoch. */
final class MatrixPane {
    private static final double WIDEST_LIST = 190;

    private final RunInspector inspector;
    private final Runnable changed;
    private final ComboBox<ModalitySet> sets = new ComboBox<>();
    private final ComboBox<Optional<StoredRun>> minus = new ComboBox<>();
    private final CheckBox rates = new CheckBox(UiText.of("samples.rates"));
    private final Slider epochs = new Slider();
    private final Label when = new Label();
    private final Label note = new Label();
    private final ConfusionGrid grid = new ConfusionGrid(this::pressed);
    private final QualityLine quality = new QualityLine();
    private final ExportButton export = new ExportButton("samples-matrix-export")
            .chart(() -> figure().picture(grid.isDark()))
            .table(() -> figure().table());
    private final VBox root = new VBox(8);
    private Optional<Opened> opened = Optional.empty();
    private Optional<Confusion> other = Optional.empty();
    private int ticket;

    private record Opened(Ready ready, SamplesModel model, Optional<List<Confusion>> kept) {
        List<Confusion> validations() {
            return kept.orElse(List.of());
        }
    }

    /** A pane that reports when the choice of utterances has changed. */
    MatrixPane(RunInspector inspector, Runnable changed) {
        this.inspector = inspector;
        this.changed = changed;
        var title = new Label(UiText.of("samples.matrix"));
        title.getStyleClass().add("pane-title");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        rates.setId("samples-rates");
        rates.setSelected(true);
        rates.setOnAction(event -> draw());
        prepareChoices();
        prepareEpochs();
        var choices = new FlowPane(12, 6, labelled("samples.set", sets), labelled("samples.minus", minus), rates);
        choices.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(epochs, Priority.ALWAYS);
        var scrub = new HBox(8, when, epochs);
        scrub.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(export.node(), Priority.ALWAYS);
        var head = new HBox(8, title, export.node());
        head.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().setAll(head, choices, scrub, SmallWindow.sideways(grid.node()), note, quality);
        root.setMinWidth(0);
    }

    private void prepareChoices() {
        sets.setId("samples-set");
        sets.setConverter(words(set -> opened.map(
                        now -> SetWords.of(set, now.ready().run().data().modalities()))
                .orElse("")));
        sets.setOnAction(event -> opened.ifPresent(now -> {
            if (sets.getValue() != null) {
                now.model().choose(sets.getValue());
                draw();
                changed.run();
            }
        }));
        minus.setId("samples-minus");
        minus.setConverter(words(run -> run.map(RunChoice::words).orElse(UiText.of("samples.minus.none"))));
        minus.setOnAction(event -> difference());
        minus.setTooltip(new Tooltip(UiText.of("samples.minus.help")));
    }

    private void prepareEpochs() {
        epochs.setId("samples-epoch");
        epochs.setMin(0);
        epochs.setBlockIncrement(1);
        epochs.setMajorTickUnit(1);
        epochs.setMinorTickCount(0);
        epochs.setSnapToTicks(true);
        epochs.setAccessibleText(UiText.of("samples.epoch.help"));
        epochs.setTooltip(new Tooltip(UiText.of("samples.epoch.help")));
        epochs.valueProperty().addListener((observed, before, now) -> {
            if (Math.round(before.doubleValue()) != Math.round(now.doubleValue())) {
                draw();
            }
        });
        when.setId("samples-epoch-words");
        when.setMinWidth(170);
    }

    private static HBox labelled(String key, ComboBox<?> box) {
        var name = new Label(UiText.of(key));
        name.setLabelFor(box);
        box.setAccessibleText(UiText.of(key));
        box.setMaxWidth(WIDEST_LIST);
        box.getStyleClass().add(Styles.SMALL);
        var pair = new HBox(6, name, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static <T> StringConverter<T> words(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("The list is not typed into.");
            }
        };
    }

    Node node() {
        return root;
    }

    void setDark(boolean dark) {
        grid.setDark(dark);
        draw();
    }

    /** Shows a run; what it kept of its epochs is empty until it is read. */
    void open(Ready ready, SamplesModel model, Optional<List<Confusion>> kept) {
        var now = new Opened(ready, model, kept);
        opened = Optional.of(now);
        other = Optional.empty();
        export.forget();
        epochs.setMax(now.validations().size());
        epochs.setValue(0);
        epochs.setDisable(now.validations().isEmpty());
        sets.getItems()
                .setAll(model.subsets().results().stream()
                        .map(result -> result.present())
                        .toList());
        sets.setValue(model.set());
        minus.getItems().setAll(List.of(Optional.empty()));
        ready.run().comparable().forEach(run -> minus.getItems().add(Optional.of(run)));
        minus.setValue(Optional.empty());
        draw();
    }

    private void difference() {
        int mine = ++ticket;
        other = Optional.empty();
        Optional<StoredRun> run = Optional.ofNullable(minus.getValue()).flatMap(chosen -> chosen);
        if (run.isEmpty() || opened.isEmpty()) {
            draw();
            return;
        }
        var inspection = opened.get().ready().run();
        Consumer<Optional<Evaluation>> done = test -> {
            if (mine == ticket) {
                other = test.map(Confusion::of);
                draw();
            }
        };
        inspector.later(() -> inspection.testOf(run.get()), done, note::setText);
    }

    private ConfusionFigure figure() {
        Optional<String> other =
                Optional.ofNullable(minus.getValue()).flatMap(chosen -> chosen).map(RunChoice::words);
        return new ConfusionFigure(shown(opened.orElseThrow()), ConfusionFigure.title(other));
    }

    private ConfusionGrid.Shown shown(Opened now) {
        boolean validation = validation(now);
        Confusion matrix =
                validation ? now.validations().get(epoch() - 1) : now.model().confusion();
        return new ConfusionGrid.Shown(
                matrix,
                rates.isSelected(),
                validation ? Optional.empty() : other,
                now.model().cell(),
                !validation);
    }

    private int epoch() {
        return (int) Math.round(epochs.getValue());
    }

    private boolean validation(Opened now) {
        return epoch() > 0 && epoch() <= now.validations().size();
    }

    private void pressed(SamplesModel.Cell cell) {
        opened.ifPresent(now -> {
            now.model().filter(Optional.of(cell));
            draw();
            changed.run();
        });
    }

    /** Draws again, when the filter was let go elsewhere. */
    void draw() {
        if (opened.isEmpty()) {
            return;
        }
        Opened now = opened.get();
        ConfusionGrid.Shown shown = shown(now);
        boolean validation = validation(now);
        boolean difference = shown.minus().isPresent();
        grid.show(shown);
        int best = now.ready().run().run().summary().orElseThrow().bestEpoch();
        when.setText(
                validation
                        ? UiText.of("samples.epoch." + (epoch() == best ? "best" : "other"), Integer.toString(epoch()))
                        : UiText.of("samples.epoch.test", Integer.toString(best)));
        rates.setDisable(difference);
        sets.setDisable(validation);
        minus.setDisable(validation);
        note.setText(note(now, shown.matrix(), validation, difference));
        quality.show(now.model().chosen().evaluation(), validation);
    }

    private static String note(Opened now, Confusion matrix, boolean validation, boolean difference) {
        if (difference) {
            return UiText.of("samples.note.difference");
        }
        if (now.kept().filter(List::isEmpty).isPresent()) {
            return UiText.of("samples.note.noEpochs");
        }
        String share = Long.toString(Math.round(100 * matrix.largestPredictedShare()));
        return UiText.of(validation ? "samples.note.validation" : "samples.note.test", share);
    }
}
