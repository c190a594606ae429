package org.colearn.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.store.Document;
import org.colearn.ui.view.TabView;

/**
 * A view that is built when something is first asked of it: building every view before the window is drawn takes seconds in a
 * process that has just begun.
 */
final class LateView implements TabView {
    private final String key;
    private final Supplier<TabView> maker;
    private final StackPane room = new StackPane();
    private Optional<TabView> built = Optional.empty();
    private boolean dark;

    /** A view with this key, once it is needed. */
    LateView(String key, Supplier<TabView> maker) {
        this.key = key;
        this.maker = maker;
    }

    /** Builds the view unless it is there; says whether it did. */
    boolean build() {
        if (built.isPresent()) {
            return false;
        }
        view();
        return true;
    }

    private TabView view() {
        TabView view = built.orElseGet(maker);
        if (built.isEmpty()) {
            built = Optional.of(view);
            view.setDark(dark);
            room.getChildren().setAll(view.node());
            room.applyCss(); // makes the skins, without which nothing in a scroll pane can take the keyboard
        }
        return view;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Node node() {
        return room;
    }

    @Override
    public void shown() {
        view().shown();
    }

    @Override
    public void left() {
        built.ifPresent(TabView::left);
    }

    @Override
    public void setDark(boolean now) {
        dark = now;
        built.ifPresent(view -> view.setDark(now));
    }

    @Override
    public void accept(List<ExperimentEvent> news) {
        view().accept(news);
    }

    @Override
    public boolean open(Document document) {
        return view().open(document);
    }

    @Override
    public boolean busy() {
        return built.map(TabView::busy).orElse(false);
    }

    @Override
    public void close() {
        built.ifPresent(TabView::close);
    }
}
