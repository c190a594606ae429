package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.colearn.store.Document;
import org.colearn.ui.setup.DataImport;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.Workspace;

/** The Data tab: facts of the opened data, their utterances one by one, and data made to order. */
public final class DataView implements TabView {
    private static final double SWITCH_GAP = 4;
    private static final String OVERVIEW = "overview";
    private static final String UTTERANCES = "utterances";
    private static final String MAKE = "make";

    private final FactsModel facts;
    private final StatePage state;
    private final ImportPage imports;
    private final DataImport imported;
    private final OverviewPage overview;
    private final BrowserModel browser;
    private final BrowserPage utterances;
    private final GeneratorPage generator;
    private final StackPane place = new StackPane();
    private final BorderPane root = new BorderPane(place);
    private String page = OVERVIEW;
    private final Map<String, ToggleButton> pages = new LinkedHashMap<>();

    /** Follows what is opened in the setup pane. */
    public DataView(Workspace workspace, SetupModel setup) {
        facts = new FactsModel(setup.data(), workspace.background(), workspace.window());
        state = new StatePage(setup);
        imports = new ImportPage(setup, workspace.background(), workspace.window());
        imported = setup.imported();
        overview = new OverviewPage(setup);
        browser = new BrowserModel(workspace.background(), workspace.window());
        utterances = new BrowserPage(browser, workspace.background(), workspace.window());
        generator = new GeneratorPage(
                new RecipeModel(workspace.background(), workspace.window()), new RecipeActions(workspace));
        root.getStyleClass().add("data-tab");
        root.setTop(switches(OVERVIEW, UTTERANCES, MAKE));
        workspace.dataset().addListener((observed, before, now) -> browser.show(now));
        browser.show(workspace.dataset().getValue());
        facts.facts().addListener((observed, before, now) -> now.ifPresent(overview::show));
        facts.state().addListener((observed, before, now) -> place());
        facts.failure().addListener((observed, before, now) -> place());
        setup.data().source().addListener((observed, before, now) -> place());
        imported.state().addListener((observed, before, now) -> follow(now));
        follow(imported.state().get());
    }

    @Override
    public String key() {
        return "data";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        facts.want();
    }

    @Override
    public boolean open(Document document) {
        if (document instanceof Document.Recipe recipe) {
            generator.open(recipe.recipe());
            turnTo(MAKE);
            return true;
        }
        return false;
    }

    @Override
    public void setDark(boolean dark) {
        utterances.setDark(dark);
        overview.setDark(dark);
        imports.setDark(dark);
        generator.setDark(dark);
    }

    @Override
    public void close() {
        generator.close();
    }

    private FlowPane switches(String... keys) {
        var group = new ToggleGroup();
        var line = new FlowPane(SWITCH_GAP, SWITCH_GAP);
        line.getStyleClass().add("data-switches");
        for (String key : keys) {
            var button = new ToggleButton(UiText.of("data.page." + key));
            button.setId("data-page-" + key);
            button.getStyleClass().addAll(Styles.SMALL, "practice");
            button.setToggleGroup(group);
            button.setOnAction(pressed -> turnTo(key));
            pages.put(key, button);
            line.getChildren().add(button);
        }
        pages.get(keys[0]).setSelected(true);
        return line;
    }

    private void turnTo(String key) {
        page = key;
        pages.get(key).setSelected(true); // a second press must not leave no page chosen
        if (key.equals(UTTERANCES)) {
            browser.want();
        }
        if (key.equals(MAKE)) {
            generator.want();
        }
        place();
    }

    /** Whoever opens a file sees it at once, and, once it is used, everything about it. */
    private void follow(DataImport.State now) {
        pages.values().forEach(button -> button.setDisable(now != DataImport.State.IDLE));
        if (now == DataImport.State.IDLE) {
            turnTo(OVERVIEW);
        } else {
            place();
        }
    }

    private void place() {
        if (imported.state().get() != DataImport.State.IDLE) {
            place.getChildren().setAll(imports.node());
            return;
        }
        if (page.equals(MAKE)) {
            place.getChildren().setAll(generator.node());
            return;
        }
        boolean open = page.equals(UTTERANCES)
                ? browser.data().get().isPresent()
                : facts.state().get() == FactsModel.State.READY;
        if (!open) {
            state.show(facts);
        }
        Node content = page.equals(UTTERANCES) ? utterances.node() : overview.node();
        place.getChildren().setAll(open ? content : state.node());
    }
}
