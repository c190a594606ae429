package org.colearn.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.TabView;

/** The tabs in the centre: the live one, then one for each view. */
final class CentreTabs {
    private static final String LIVE = "live";

    private final TabPane pane = new TabPane();
    private final List<TabView> views;

    CentreTabs(Node live, List<TabView> views) {
        this.views = views;
        pane.setId(UiIds.TABS);
        pane.getTabs().add(tab(LIVE, UiText.of("tab." + LIVE), live));
        views.forEach(view -> pane.getTabs().add(tab(view)));
    }

    TabPane node() {
        return pane;
    }

    /** Turns to the live view. */
    void showLive() {
        show(LIVE);
    }

    /** Turns to a view by its key; an unknown key changes nothing. */
    void show(String key) {
        pane.getTabs().stream()
                .filter(tab -> tab.getId().equals(UiIds.tab(key)))
                .findFirst()
                .ifPresent(pane.getSelectionModel()::select);
    }

    void setDark(boolean dark) {
        views.forEach(view -> view.setDark(dark));
    }

    void accept(List<ExperimentEvent> news) {
        views.forEach(view -> view.accept(news));
    }

    /** Whether a view is at work that a close would cut off. */
    boolean busy() {
        return views.stream().anyMatch(TabView::busy);
    }

    void close() {
        views.forEach(TabView::close);
    }

    private static Tab tab(TabView view) {
        Tab tab = tab(view.key(), view.title(), view.node());
        tab.selectedProperty().addListener((observed, before, now) -> {
            if (now) {
                view.shown();
            } else {
                view.left();
            }
        });
        return tab;
    }

    private static Tab tab(String key, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId(UiIds.tab(key));
        tab.setClosable(false);
        return tab;
    }
}
