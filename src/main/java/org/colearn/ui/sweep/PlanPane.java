package org.colearn.ui.sweep;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.model.Architecture;
import org.colearn.ui.setup.SeedText;
import org.colearn.ui.setup.SourceList;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/** The grid builder: data, architectures, rates, seeds, protocol, and what they come to. */
final class PlanPane {
    private static final double WIDEST_FIELD = 420;
    private static final double NAME_LEAST = 72;

    private final ScrollPane root;
    private final GridPane form = new GridPane();
    private final Map<String, CheckBox> sources = new LinkedHashMap<>();
    private final Map<String, CheckBox> architectures = new LinkedHashMap<>();
    private final Map<Protocol, CheckBox> protocols = new LinkedHashMap<>();
    private final FlowPane sourcePlace = row();
    private final RadioButton tied = new RadioButton(UiText.of("sweep.plan.tied"));
    private final RadioButton crossed = new RadioButton(UiText.of("sweep.plan.crossed"));
    private final TextField tiedRates = field("sweep-rates", "sweep.plan.rates", RateText.format(RateGrid.PUBLISHED));
    private final Map<String, TextField> rates = new LinkedHashMap<>();
    private final GridPane ratePlace = new GridPane();
    private final TextField seeds = field("sweep-seeds", "sweep.plan.seeds", "0-4");
    private final TextField epochs = field("sweep-epochs", "sweep.plan.epochsField", "");
    private final CheckBox singles = new CheckBox(UiText.of("sweep.plan.singles"));
    private final Label estimate = new Label();
    private final Label problem = new Label();
    private final Button start = new Button(UiText.of("sweep.start"));
    private final Runnable changed;
    private int rowsUsed;

    /**
     * A builder with one source and one architecture chosen.
     *
     * @param all every architecture
     * @param changed hears that something was written or chosen
     * @param begin starts what stands there
     * @param preset sets up a published experiment
     */
    PlanPane(List<Architecture> all, Runnable changed, Runnable begin, Consumer<Experiment> preset) {
        this.changed = changed;
        form.getStyleClass().add("sweep-form");
        add("sweep.plan.presets", presets(preset));
        add("sweep.plan.data", sourcePlace);
        add("sweep.plan.architectures", architectures(all));
        add("sweep.plan.rates", rates());
        add("sweep.plan.seeds", seeds);
        add("sweep.plan.protocol", protocols());
        epochs.setPromptText(UiText.of("sweep.plan.epochs.prompt"));
        add("sweep.plan.epochsField", epochs);
        singles.setId("sweep-singles");
        singles.setTooltip(new Tooltip(UiText.of("sweep.plan.singles.help")));
        singles.setWrapText(true);
        singles.selectedProperty().addListener((observed, before, now) -> changed.run());
        add("sweep.plan.baselines", singles);
        start.setId("sweep-start");
        start.getStyleClass().add(Styles.SUCCESS);
        start.setOnAction(pressed -> begin.run());
        estimate.setId("sweep-estimate");
        estimate.getStyleClass().add("sweep-estimate");
        problem.setId("sweep-plan-problem");
        problem.getStyleClass().add(Styles.DANGER);
        for (Label words : List.of(estimate, problem)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        problem.managedProperty().bind(problem.visibleProperty());
        var explain = new Label(UiText.of("sweep.plan.explain"));
        explain.setWrapText(true);
        explain.setMinHeight(Region.USE_PREF_SIZE);
        explain.getStyleClass().add("hint");
        var content = new VBox(16, explain, form, estimate, problem, start);
        content.getStyleClass().add("sweep-plan");
        root = new ScrollPane(content);
        root.setId("sweep-plan");
        root.setFitToWidth(true);
    }

    Node node() {
        return root;
    }

    /** What stands there. */
    Wish wish() {
        var texts = new HashMap<String, String>();
        texts.put(Wish.TIED, tiedRates.getText());
        rates.forEach((modality, field) -> texts.put(modality, field.getText()));
        return new Wish(
                chosen(sources),
                chosen(architectures),
                chosen(protocols),
                tied.isSelected(),
                texts,
                seeds.getText(),
                epochs.getText(),
                singles.isSelected());
    }

    /** Offers these data; the first is chosen if none was. */
    void offerSources(List<String> offered, String first) {
        if (!List.copyOf(sources.keySet()).equals(offered)) {
            List<String> before = chosen(sources);
            sources.clear();
            offered.forEach(source -> sources.put(source, box(SourceList.title(source), "sweep-source-" + source)));
            sources.forEach((source, box) ->
                    box.setSelected(before.isEmpty() ? source.equals(first) : before.contains(source)));
            sourcePlace.getChildren().setAll(sources.values());
            SmallWindow.wrap(sourcePlace, sources.values().toArray(CheckBox[]::new));
        }
    }

    /** Writes a sweep that was specified elsewhere into the fields, as far as they can hold it. */
    void fill(SweepSpec spec) {
        List<ExperimentSpec> studies = spec.studies();
        choose(sources, studies, study -> study.data().source());
        choose(architectures, studies, study -> study.model().architecture());
        choose(protocols, studies, PlanPane::protocol);
        tied.setSelected(spec.rates().tied());
        crossed.setSelected(!spec.rates().tied());
        List<String> modalities = List.copyOf(spec.rates().rates().keySet());
        offerModalities(modalities);
        modalities.forEach(modality ->
                rates.get(modality).setText(RateText.format(spec.rates().rates().get(modality))));
        tiedRates.setText(RateText.format(spec.rates().rates().get(modalities.get(0))));
        seeds.setText(SeedText.format(spec.seeds()));
        List<Integer> passes = studies.stream()
                .map(study -> study.training().epochs())
                .distinct()
                .toList();
        epochs.setText(passes.size() == 1 ? passes.get(0).toString() : "");
        singles.setSelected(spec.singleModalities());
    }

    private static <T> void choose(
            Map<T, CheckBox> boxes, List<ExperimentSpec> studies, Function<ExperimentSpec, T> part) {
        List<T> wanted = studies.stream().map(part).toList();
        boxes.forEach((value, box) -> box.setSelected(wanted.contains(value)));
    }

    /** The published protocol draws all arms from one stream; nothing else does. */
    private static Protocol protocol(ExperimentSpec study) {
        return study.pairing() == ExperimentSpec.Pairing.ONE_STREAM ? Protocol.PUBLISHED : Protocol.STRICT;
    }

    /** Offers a field of rates for each of these modalities. */
    void offerModalities(List<String> modalities) {
        if (!List.copyOf(rates.keySet()).equals(modalities)) {
            rates.clear();
            modalities.forEach(modality ->
                    rates.put(modality, field("sweep-rates-" + modality, "sweep.plan.rates", "0, 40, 80, 95")));
            showRates();
        }
    }

    void estimate(String sentence) {
        estimate.setText(sentence);
    }

    void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    void startable(boolean can) {
        start.setDisable(!can);
    }

    private void add(String key, Node content) {
        var name = SmallWindow.whole(new Label(UiText.of(key)));
        name.setMinWidth(NAME_LEAST);
        name.setLabelFor(content);
        GridPane.setHgrow(content, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        boolean tall = !(content instanceof FlowPane || content instanceof CheckBox) || key.endsWith("presets");
        GridPane.setMargin(
                name, new Insets(tall && !key.endsWith("rates") ? 7 : 0, 0, 0, 0)); // level with the words beside
        form.addRow(rowsUsed++, name, content);
    }

    private static Node presets(Consumer<Experiment> preset) {
        var buttons = new ArrayList<Button>();
        for (Experiment each : Experiment.values()) {
            var button = new Button(UiText.of("sweep.preset", each.title()));
            button.setId("sweep-preset-" + each.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip(UiText.of("sweep.preset.help")));
            button.setOnAction(pressed -> preset.accept(each));
            buttons.add(button);
        }
        var place = row();
        place.getChildren().setAll(buttons);
        SmallWindow.wrap(place, buttons.toArray(Button[]::new));
        return place;
    }

    private Node architectures(List<Architecture> all) {
        all.forEach(architecture -> {
            CheckBox box = box(architecture.title(), "sweep-architecture-" + architecture.id());
            box.setSelected(architectures.isEmpty());
            architectures.put(architecture.id(), box);
        });
        var place = row();
        place.getChildren().setAll(architectures.values());
        SmallWindow.wrap(place, architectures.values().toArray(CheckBox[]::new));
        return place;
    }

    private Node protocols() {
        for (Protocol protocol : Protocol.values()) {
            String name = protocol.name().toLowerCase(Locale.ROOT);
            CheckBox box = box(UiText.of("sweep.plan.protocol." + name), "sweep-protocol-" + name);
            box.setSelected(protocol == Protocol.STRICT);
            protocols.put(protocol, box);
        }
        var place = row();
        place.getChildren().setAll(protocols.values());
        return place;
    }

    private Node rates() {
        var kind = new ToggleGroup();
        tied.setToggleGroup(kind);
        crossed.setToggleGroup(kind);
        tied.setId("sweep-tied");
        crossed.setId("sweep-crossed");
        tied.setSelected(true);
        tied.selectedProperty().addListener((observed, before, now) -> {
            showRates();
            changed.run();
        });
        ratePlace.setHgap(8);
        ratePlace.setVgap(8);
        showRates();
        var kinds = row();
        kinds.getChildren().setAll(tied, crossed);
        SmallWindow.wrap(kinds, tied, crossed);
        return new VBox(8, kinds, ratePlace);
    }

    private void showRates() {
        ratePlace.getChildren().clear();
        if (tied.isSelected()) {
            GridPane.setHgrow(tiedRates, Priority.ALWAYS);
            ratePlace.addRow(0, tiedRates);
            return;
        }
        int row = 0;
        for (Map.Entry<String, TextField> entry : rates.entrySet()) {
            GridPane.setHgrow(entry.getValue(), Priority.ALWAYS);
            ratePlace.addRow(row++, new Label(entry.getKey()), entry.getValue());
        }
    }

    private CheckBox box(String name, String id) {
        var box = new CheckBox(name);
        box.setId(id);
        box.selectedProperty().addListener((observed, before, now) -> changed.run());
        return box;
    }

    private TextField field(String id, String key, String text) {
        var field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(UiText.of(key));
        field.setMaxWidth(WIDEST_FIELD);
        field.textProperty().addListener((observed, before, now) -> changed.run());
        return field;
    }

    private static FlowPane row() {
        return new FlowPane(16, 8);
    }

    private static <T> List<T> chosen(Map<T, CheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
