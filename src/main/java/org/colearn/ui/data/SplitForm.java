package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.Grouping;
import org.colearn.data.SplitRecipe;
import org.colearn.ui.setup.ProblemLine;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/** Splits made anew, and what is done to the features: choices that go into the experiment's specification. */
final class SplitForm {
    private final SetupModel setup;
    private final SplitPlan plan;
    private final ComboBox<Grouping.Kind> together = new ComboBox<>();
    private final Button back = new Button(UiText.of("splits.back"));
    private final VBox root = new VBox();

    SplitForm(SetupModel setup) {
        this.setup = setup;
        plan = new SplitPlan(setup.data().choices().get().splits());
        root.getStyleClass().add("data-form");
        root.getChildren().addAll(normalisation(), anew());
        setup.data().choices().addListener((observed, before, now) -> show(now.splits()));
        show(setup.data().choices().get().splits());
    }

    Node node() {
        return root;
    }

    /** Offers what the data can keep together; words are those of {@link Grouping.Kind#word()}. */
    void offer(List<String> kinds) {
        List<Grouping.Kind> offered = Arrays.stream(Grouping.Kind.values())
                .filter(kind -> kind == Grouping.Kind.UTTERANCE || kinds.contains(kind.word()))
                .toList();
        if (!offered.contains(plan.together().get())) {
            plan.together().set(Grouping.Kind.UTTERANCE);
        }
        together.getItems()
                .removeIf(kind -> !offered.contains(kind)); // replacing all would choose nothing for a moment
        offered.stream().filter(kind -> !together.getItems().contains(kind)).forEach(together.getItems()::add);
    }

    private void show(SplitRecipe recipe) {
        plan.show(recipe);
        back.setDisable(!recipe.rule().anew());
    }

    private Node normalisation() {
        var choice = new ComboBox<Normalisation>();
        choice.setId("data-normalisation");
        choice.getItems().setAll(Normalisation.values());
        choice.setConverter(new Words<>(value -> UiText.of("protocol.normalisation." + value.name())));
        choice.valueProperty().bindBidirectional(setup.normalisation());
        HBox field = field("splits.normalisation", choice);
        var line = new FlowPane(8, 8, field);
        SmallWindow.wrap(line, field);
        return line;
    }

    private Node anew() {
        together.setId("split-together");
        together.setConverter(new Words<>(kind -> UiText.of("splits.together." + kind.word())));
        together.valueProperty().bindBidirectional(plan.together());
        var stratified = new CheckBox(UiText.of("splits.stratified"));
        stratified.setId("split-stratified");
        stratified.selectedProperty().bindBidirectional(plan.stratified());
        stratified.setTooltip(new Tooltip(UiText.of("splits.stratified.help")));
        var apply = new Button(UiText.of("splits.apply"));
        apply.setId("split-apply");
        apply.getStyleClass().add(Styles.SMALL);
        ObservableValue<Boolean> wrong = plan.problem().isNotEmpty();
        apply.disableProperty().bind(wrong);
        apply.setOnAction(pressed -> plan.recipe().ifPresent(setup::split));
        back.setId("split-back");
        back.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        back.setOnAction(pressed -> setup.split(SplitRecipe.DEFAULT));
        HBox test = field("splits.test", text("split-test", plan.testGroups(), 12));
        test.visibleProperty().bind(plan.together().isNotEqualTo(Grouping.Kind.UTTERANCE));
        test.managedProperty().bind(test.visibleProperty());
        Region[] parts = {
            field("splits.shares", text("split-shares", plan.shares(), 10)),
            field("splits.seed", text("split-seed", plan.seed(), 5)),
            field("splits.together", together),
            test,
            stratified
        };
        var fields = new FlowPane(16, 8, parts);
        SmallWindow.wrap(fields, parts);
        var buttons = new HBox(8, apply, back);
        var box = new VBox(8, fields, new ProblemLine("split-problem", plan.problem()), buttons);
        box.getStyleClass().add("details");
        var pane = new TitledPane(UiText.of("splits.anew"), box);
        pane.setId("split-anew");
        pane.getStyleClass().add("details-pane");
        pane.setAnimated(false);
        pane.setExpanded(setup.data().choices().get().splits().rule().anew());
        return pane;
    }

    private static TextField text(String id, StringProperty property, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static HBox field(String key, Control control) {
        var label = SmallWindow.whole(new Label(UiText.of(key)));
        label.setLabelFor(control);
        control.setAccessibleText(UiText.of(key));
        control.setTooltip(new Tooltip(UiText.of(key + ".help")));
        var line = new HBox(label, control);
        line.getStyleClass().add("field-line");
        return line;
    }
}
