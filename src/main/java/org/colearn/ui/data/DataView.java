package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.Workspace;

/** The Data tab: facts of the opened data. */
public final class DataView implements TabView {
    private static final String OVERVIEW = "overview";

    private final FactsModel facts;
    private final StatePage state;
    private final OverviewPage overview;
    private final StackPane place = new StackPane();
    private final BorderPane root = new BorderPane(place);
    private final Map<String, ToggleButton> pages = new LinkedHashMap<>();

    /** Follows what is opened in the setup pane. */
    public DataView(Workspace workspace, SetupModel setup) {
        facts = new FactsModel(setup.data(), workspace.background(), workspace.window());
        state = new StatePage(setup);
        overview = new OverviewPage(setup);
        root.getStyleClass().add("data-tab");
        root.setTop(switches(OVERVIEW));
        facts.facts().addListener((observed, before, now) -> now.ifPresent(overview::show));
        facts.state().addListener((observed, before, now) -> place());
        facts.failure().addListener((observed, before, now) -> place());
        setup.data().source().addListener((observed, before, now) -> place());
        place();
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

    private HBox switches(String... keys) {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("data-switches");
        for (String key : keys) {
            var page = new ToggleButton(UiText.of("data.page." + key));
            page.setId("data-page-" + key);
            page.getStyleClass().addAll(Styles.SMALL, "practice");
            page.setToggleGroup(group);
            page.setOnAction(pressed -> turnTo(key));
            pages.put(key, page);
            line.getChildren().add(page);
        }
        pages.get(keys[0]).setSelected(true);
        return line;
    }

    private void turnTo(String key) {
        pages.get(key).setSelected(true); // a second press must not leave no page chosen
        place();
    }

    private void place() {
        boolean ready = facts.state().get() == FactsModel.State.READY;
        if (!ready) {
            state.show(facts);
        }
        place.getChildren().setAll(ready ? overview.node() : state.node());
    }
}
