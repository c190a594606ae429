package org.colearn.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.store.Document;
import org.colearn.ui.shell.Command;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.TabView;

/** The tabs in the centre: the live one, then one for each view. */
final class CentreTabs {
    private static final String LIVE = "live";

    private final TabPane pane = new TabPane();
    private final List<TabView> views;
    private final PauseTransition building = new PauseTransition(Duration.millis(50));

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
        select(UiIds.tab(key));
    }

    /** Opens a document in the view that is made for it, and turns to that. */
    void open(Document document) {
        views.stream().filter(view -> view.open(document)).findFirst().ifPresent(view -> show(view.key()));
    }

    /** The tab that is shown. */
    ReadOnlyObjectProperty<Tab> selected() {
        return pane.getSelectionModel().selectedItemProperty();
    }

    /** Turns to a tab by its id; an unknown one changes nothing. */
    void select(String id) {
        pane.getTabs().stream()
                .filter(tab -> tab.getId().equals(id))
                .findFirst()
                .ifPresent(pane.getSelectionModel()::select);
    }

    /** One command for each tab; the first nine have a key. */
    List<Command> commands() {
        var commands = new ArrayList<Command>();
        for (Tab tab : pane.getTabs()) {
            int place = commands.size() + 1;
            Optional<KeyCombination> key =
                    place > 9 ? Optional.empty() : Optional.of(KeyCombination.valueOf("Shortcut+" + place));
            commands.add(new Command(UiText.of("command.tab", tab.getText()), key, () -> pane.getSelectionModel()
                    .select(tab)));
        }
        return commands;
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
        building.stop();
        views.forEach(TabView::close);
    }

    /** From now on builds the views that nobody has asked for yet, one after another, with pauses in which the window draws. */
    void buildByAndBy() {
        building.setOnFinished(pause -> {
            boolean more = views.stream()
                    .filter(LateView.class::isInstance)
                    .map(LateView.class::cast)
                    .anyMatch(LateView::build); // ends with the first that was not there
            if (more) {
                building.play();
            }
        });
        building.play();
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
