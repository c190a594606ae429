package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.colearn.data.synthetic.BestScores;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.ui.chart.ChartPainter;
import org.colearn.ui.chart.ChartPane;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.fx.Pacer;
import org.colearn.ui.setup.FocusFollower;
import org.colearn.ui.setup.NumberRow;
import org.colearn.ui.setup.NumberSetting;
import org.colearn.ui.setup.ProblemLine;
import org.colearn.ui.text.UiText;

/** Data made to order: every knob of a recipe, and at once what it does to the best attainable scores. */
final class GeneratorPage {
    private static final Duration PATIENCE = Duration.millis(250);
    private static final double LEFT = 0.46;
    private static final double ABOVE = 0.6;
    private static final double NARROW = 720;

    private final RecipeModel model;
    private final RecipeActions actions;
    private final Pacer pacer;
    private final ComboBox<SyntheticRecipe> presets = new ComboBox<>();
    private final VBox knobs = new VBox();
    private final VBox preview = new VBox();
    private final CheckBox placebo = new CheckBox(UiText.of("make.placebo"));
    private final SplitPane root = new SplitPane();
    private final ChartPainter painter = new ChartPainter();
    private final ChartPane theory = new ChartPane("make-theory", painter);
    private boolean wanted;

    GeneratorPage(RecipeModel model, RecipeActions actions) {
        this.model = model;
        this.actions = actions;
        pacer = new Pacer(PATIENCE, model::foretell);
        root.setId("data-make");
        knobs.getStyleClass().add("make-knobs");
        preview.getStyleClass().add("data-cards");
        preview.setId("make-preview");
        placebo.setId("make-placebo");
        placebo.setTooltip(new Tooltip(UiText.of("make.placebo.help")));
        placebo.selectedProperty().bindBidirectional(model.placebo());
        var left = scroll(knobs);
        new FocusFollower(left).follow();
        root.getItems().addAll(left, scroll(preview));
        root.setDividerPositions(LEFT);
        root.widthProperty().addListener((observed, before, now) -> arrange(now.doubleValue() < NARROW));
        model.recipe().addListener((observed, before, now) -> {
            if (wanted) {
                pacer.request();
            }
        });
        model.foretold().addListener((observed, before, now) -> now.ifPresent(this::show));
        buildPresets();
        fill();
        preview.getChildren().setAll(Card.note(UiText.of("make.working")));
        theory.reset("", UiText.of("make.expect.hint"), List.of(TheoryChart.EXCESS));
    }

    Node node() {
        return root;
    }

    /** Somebody looks: the preview follows the knobs from now on. */
    void want() {
        if (!wanted) {
            wanted = true;
            model.foretell();
        }
    }

    /** Puts in a recipe, which from now on is offered beside the presets. */
    void open(SyntheticRecipe recipe) {
        if (!presets.getItems().contains(recipe)) {
            presets.getItems().add(0, recipe);
        }
        if (recipe.equals(presets.getValue())) {
            take(recipe); // its knobs may have been turned
        } else {
            presets.setValue(recipe);
        }
    }

    void setDark(boolean dark) {
        theory.setTheme(
                ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily())));
    }

    void close() {
        painter.close();
    }

    /** Side by side, or in a narrow place one above the other, with room for two knobs and the best scores. */
    private void arrange(boolean narrow) {
        Orientation wanted = narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (root.getOrientation() != wanted) {
            root.setOrientation(wanted);
            root.setDividerPositions(narrow ? ABOVE : LEFT);
        }
    }

    private static ScrollPane scroll(VBox content) {
        var pane = new ScrollPane(content);
        pane.getStyleClass().addAll("data-scroll", Styles.DENSE);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setMinWidth(0);
        return pane;
    }

    private void fill() {
        knobs.getChildren().setAll(head(), new ProblemLine("make-problem", model.problem()));
        List<NumberSetting> settings = List.copyOf(model.settings());
        settings.forEach(setting -> knobs.getChildren().add(knob(setting)));
        knobs.getChildren().add(placebo);
    }

    private void take(SyntheticRecipe recipe) {
        model.take(recipe);
        fill();
    }

    private void buildPresets() {
        presets.setId("make-preset");
        presets.getItems().setAll(RecipeModel.presets());
        presets.setConverter(new Words<>(GeneratorPage::title));
        presets.setAccessibleText(UiText.of("make.preset"));
        presets.setTooltip(new Tooltip(UiText.of("make.preset")));
        presets.setValue(model.base());
        presets.valueProperty().addListener((observed, before, now) -> take(now));
    }

    private Node head() {
        var reset = new Button(UiText.of("make.reset"));
        reset.setId("make-reset");
        reset.getStyleClass().add(Styles.FLAT);
        reset.setTooltip(new Tooltip(UiText.of("make.reset.help")));
        reset.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.changed(), model.recipe()));
        reset.setOnAction(pressed -> take(model.base()));
        var use = new Button(UiText.of("make.use"));
        use.setId("make-use");
        use.getStyleClass().add(Styles.ACCENT);
        use.disableProperty().bind(model.problem().isNotEmpty());
        use.setOnAction(pressed -> actions.use(model.recipe().get()));
        var recipe = new Button(UiText.of("make.save.recipe"));
        recipe.setId("make-save-recipe");
        recipe.setOnAction(pressed ->
                actions.saveRecipe(model.recipe().get(), root.getScene().getWindow()));
        var npz = new Button(UiText.of("make.save.npz"));
        npz.setId("make-save-npz");
        npz.setOnAction(pressed ->
                actions.saveData(model.recipe().get(), root.getScene().getWindow()));
        var line = new FlowPane(8, 8, presets, reset, use, recipe, npz);
        line.getStyleClass().add("browse-filters");
        return line;
    }

    private static String title(SyntheticRecipe recipe) {
        return RecipeModel.presets().contains(recipe) ? UiText.of("sample." + recipe.name()) : recipe.name();
    }

    private static Node knob(NumberSetting setting) {
        NumberSetting.Rule rule = setting.rule();
        var slider = new Slider(rule.min(), rule.max(), setting.number().get());
        slider.setId("slider-" + rule.id());
        slider.setAccessibleText(rule.label());
        slider.valueProperty().addListener((observed, before, now) -> {
            if (slider.isValueChanging() || slider.isFocused()) {
                setting.set(rounded(rule, now.doubleValue()));
            }
        });
        setting.number().addListener((observed, before, now) -> {
            if (!slider.isValueChanging()) {
                slider.setValue(now.doubleValue());
            }
        });
        return new VBox(2, new NumberRow(setting), slider, Card.note(rule.help()));
    }

    private static double rounded(NumberSetting.Rule rule, double value) {
        double step = rule.whole() ? 1 : (rule.max() - rule.min()) / 80;
        return Math.round(Math.rint(value / step) * step * 1000) / 1000.0;
    }

    private void show(Foretold foretold) {
        BestScores best = foretold.best();
        boolean accuracy = best.measure().equals("accuracy");
        double most = accuracy ? 1 : Math.max(best.guess(), Math.max(best.language(), best.all()));
        var grid = new GridPane();
        grid.getStyleClass().add("data-bars");
        grid.getColumnConstraints().addAll(LabelBars.column(false), LabelBars.column(true), LabelBars.column(false));
        score(grid, "make.best.language", best.language() / most, text(best.language(), accuracy), "modality-0");
        score(grid, "make.best.all", best.all() / most, text(best.all(), accuracy), "modality-3");
        score(grid, "make.best.guess", best.guess() / most, text(best.guess(), accuracy), "data-faint");
        String key = accuracy ? "make.best.note.accuracy" : "make.best.note.mae";
        preview.getChildren()
                .setAll(
                        new Card(
                                UiText.of("make.best"),
                                grid,
                                Card.note(UiText.of(key, text(best.standardError(), accuracy)))),
                        expected(foretold),
                        new Card(
                                UiText.of("make.labels"),
                                LabelBars.of(
                                        foretold.labels(),
                                        Map.of(
                                                "train",
                                                foretold.drawn(),
                                                "valid",
                                                foretold.drawn(),
                                                "test",
                                                foretold.drawn()))));
    }

    private Card expected(Foretold foretold) {
        var direction = Card.note(foretold.direction());
        direction.setId("make-direction");
        theory.show(TheoryChart.of(foretold.expectation()), false);
        theory.describe(foretold.direction());
        return new Card(
                UiText.of("make.expect"),
                direction,
                theory.node(),
                Card.note(UiText.of(
                        "make.expect.formula",
                        Foretold.number(foretold.expectation().redundancy()),
                        Foretold.number(foretold.expectation().variance()))));
    }

    private static void score(GridPane grid, String key, double share, String text, String style) {
        var bar = new Bar(share, style);
        bar.getStyleClass().add("data-wide-bar");
        var name = new Label(UiText.of(key));
        name.setMinWidth(Label.USE_PREF_SIZE);
        var words = new Label(text);
        words.setId(key.replace('.', '-'));
        words.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name, bar, words);
    }

    private static String text(double score, boolean accuracy) {
        return accuracy
                ? String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * score)
                : String.format(Locale.ROOT, "%.3f", score);
    }
}
