package org.colearn.ui.samples;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.evaluation.diagnosis.WhatIf;
import org.colearn.evaluation.diagnosis.WhatIf.Input;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.inside.RunInspector;
import org.colearn.ui.inside.RunInspector.State.Ready;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** One utterance, and what the model says of it when modalities are switched off, on, to their mean, or to another utterance's. */
final class WhatIfPane {
    /** What can stand in a modality's place. */
    enum Kind {
        OWN,
        ABSENT,
        MEAN,
        OTHER
    }

    private final RunInspector inspector;
    private final VBox root = new VBox(8);
    private final Label of = new Label(UiText.of("samples.whatif.choose"));
    private final Label predicted = new Label();
    private final GridPane inputs = new GridPane();
    private final AnswerBars bars = new AnswerBars();
    private final List<ComboBox<Kind>> kinds = new ArrayList<>();
    private final ComboBox<Sample> other = new ComboBox<>();
    private Optional<Opened> opened = Optional.empty();
    private Optional<Sample> sample = Optional.empty();
    private boolean dark;
    private final ExportButton export = new ExportButton("samples-answer-export")
            .chart(() -> figure().picture(dark))
            .table(() -> figure().table());
    private Optional<Answered> answered = Optional.empty();
    private boolean setting;
    private int ticket;

    @SuppressWarnings("ArrayRecordComponent")
    private record Answered(Sample sample, float[] outputs) {}

    private record Opened(Ready ready, SamplesModel model, float low, float high) {}

    WhatIfPane(RunInspector inspector) {
        this.inspector = inspector;
        var title = new Label(UiText.of("samples.whatif"));
        title.getStyleClass().add("pane-title");
        of.getStyleClass().add("hint");
        of.setWrapText(true);
        of.setMinHeight(Region.USE_PREF_SIZE);
        predicted.setId("samples-predicted");
        predicted.getStyleClass().add(Styles.TEXT_BOLD);
        inputs.setHgap(8);
        inputs.setVgap(6);
        other.setId("samples-other");
        other.setMaxWidth(Double.MAX_VALUE);
        other.setAccessibleText(UiText.of("samples.whatif.another"));
        other.getStyleClass().add(Styles.SMALL);
        other.setConverter(new StringConverter<>() {
            @Override
            public String toString(Sample value) {
                return value == null ? "" : named(value);
            }

            @Override
            public Sample fromString(String typed) {
                throw new UnsupportedOperationException("The list is not typed into.");
            }
        });
        other.setOnAction(event -> ask());
        var deployed = button("samples.whatif.reset", "samples-as-deployed", false);
        var all = button("samples.whatif.all", "samples-all-on", true);
        var buttons = new HBox(8, deployed, all);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(bars.node(), Priority.ALWAYS);
        HBox.setHgrow(export.node(), Priority.ALWAYS);
        export.enable(false);
        var head = new HBox(8, title, export.node());
        head.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().setAll(head, of, inputs, buttons, predicted, bars.node());
        root.setMinWidth(0);
    }

    private Button button(String key, String id, boolean all) {
        var button = new Button(UiText.of(key));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> {
            reset(all);
            ask();
        });
        return button;
    }

    Node node() {
        return root;
    }

    void setDark(boolean now) {
        dark = now;
    }

    private AnswerFigure figure() {
        Answered now = answered.orElseThrow();
        Opened run = opened.orElseThrow();
        List<String> names = run.ready().run().data().labels() instanceof Labels.Classes classes
                ? classes.classNames()
                : List.of(UiText.of("samples.whatif.prediction"));
        float[] deployed = run.model()
                .subsets()
                .with(run.model().deployed())
                .outputs(now.sample().item());
        return new AnswerFigure(named(now.sample()), names, doubles(now.outputs()), doubles(deployed));
    }

    private static List<Double> doubles(float... values) {
        var list = new ArrayList<Double>();
        for (float value : values) {
            list.add((double) value);
        }
        return list;
    }

    /** Makes ready for a run. */
    void open(Ready ready, SamplesModel model) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        if (ready.run().data().labels() instanceof Labels.Reals reals) {
            for (float label : reals.values()) {
                low = Math.min(low, label);
                high = Math.max(high, label);
            }
        }
        opened = Optional.of(new Opened(ready, model, low, high));
        sample = Optional.empty();
        answered = Optional.empty();
        export.enable(false);
        inputs.getChildren().clear();
        kinds.clear();
        other.setItems(FXCollections.observableList(model.all()));
        setting = true;
        other.setValue(model.all().get(0));
        setting = false;
        List<Modality> modalities = ready.run().data().modalities();
        for (int m = 0; m < modalities.size(); m++) {
            inputs.addRow(
                    m,
                    new Label(modalities.get(m).name()),
                    kind(modalities.get(m).name()));
        }
        var name = new Label(UiText.of("samples.whatif.another"));
        name.setLabelFor(other);
        name.setMinWidth(Region.USE_PREF_SIZE);
        inputs.addRow(modalities.size(), name, other);
        reset(false);
    }

    private ComboBox<Kind> kind(String modality) {
        var kind = new ComboBox<Kind>(FXCollections.observableArrayList(Kind.values()));
        kind.setId("samples-input-" + modality);
        kind.getStyleClass().add(Styles.SMALL);
        kind.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(kind, Priority.ALWAYS);
        kind.setAccessibleText(UiText.of("samples.whatif.input", modality));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind value) {
                return value == null
                        ? ""
                        : UiText.of("samples.whatif." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Kind fromString(String typed) {
                throw new UnsupportedOperationException("The list is not typed into.");
            }
        });
        kind.setOnAction(event -> ask());
        kinds.add(kind);
        return kind;
    }

    /** Every modality on, or those that are deployed. */
    private void reset(boolean all) {
        setting = true;
        for (int m = 0; m < kinds.size(); m++) {
            boolean on = all || opened.orElseThrow().model().deployed().contains(m);
            kinds.get(m).setValue(on ? Kind.OWN : Kind.ABSENT);
        }
        setting = false;
    }

    /** Turns to an utterance. */
    void choose(Sample chosen) {
        if (opened.isEmpty()) {
            return;
        }
        sample = Optional.of(chosen);
        Opened now = opened.get();
        of.setText(UiText.of(
                chosen.transcript().isEmpty() ? "samples.whatif.of" : "samples.whatif.said",
                chosen.id(),
                Sentences.withMinusSigns(chosen.label()),
                chosen.transcript()));
        if (now.ready().run().data().labels() instanceof Labels.Classes classes) {
            bars.classes(classes.classNames(), chosen.row());
            bars.usual(now.model().subsets().with(now.model().deployed()).outputs(chosen.item()));
        } else {
            double label = Double.parseDouble(chosen.label());
            bars.scale(number(now.low()), number(now.high()), place(now, label));
        }
        ask();
    }

    private static String named(Sample sample) {
        return UiText.of("samples.whatif.of", sample.id(), Sentences.withMinusSigns(sample.label()));
    }

    private static double place(Opened now, double value) {
        return (value - now.low()) / Math.max(1e-9, now.high() - now.low());
    }

    private static String number(double value) {
        return Sentences.withMinusSigns(SamplesModel.number(value));
    }

    private void ask() {
        if (setting || opened.isEmpty() || sample.isEmpty()) {
            return;
        }
        int mine = ++ticket;
        Sample asked = sample.get();
        var question = new WhatIf(
                asked.utterance(),
                kinds.stream().map(kind -> input(kind.getValue())).toList());
        Opened now = opened.get();
        inspector.later(
                () -> now.ready().run().answer(question),
                answer -> {
                    if (mine == ticket) {
                        show(now, asked, answer);
                    }
                },
                predicted::setText);
    }

    private Input input(Kind kind) {
        return switch (kind) {
            case OWN -> new Input.Own();
            case ABSENT -> new Input.Absent();
            case MEAN -> new Input.Mean();
            case OTHER -> new Input.Of(other.getValue().utterance());
        };
    }

    private void show(Opened now, Sample asked, float[] answer) {
        answered = Optional.of(new Answered(asked, answer));
        export.enable(true);
        if (now.ready().run().data().labels() instanceof Labels.Classes classes) {
            int best = 0;
            for (int k = 1; k < answer.length; k++) {
                best = answer[k] > answer[best] ? k : best;
            }
            String name = classes.classNames().get(best);
            bars.classes(answer);
            bars.describe(name, answer[best]);
            long percent = Math.round(100 * (double) answer[best]);
            predicted.setText(UiText.of("samples.whatif.predicted", name, Long.toString(percent)));
        } else {
            String value = number(answer[0]);
            predicted.setText(UiText.of("samples.whatif.value", value));
            bars.needle(
                    place(now, answer[0]),
                    UiText.of(
                            "samples.whatif.needle",
                            value,
                            Sentences.withMinusSigns(asked.label()),
                            number(now.low()),
                            number(now.high())));
        }
    }
}
