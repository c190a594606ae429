package org.colearn.ui.inside;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.ui.inside.RunInspector.State;
import org.colearn.ui.shell.CopyCommand;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Apart;
import org.colearn.ui.view.SmallWindow;
import org.colearn.ui.view.TabView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** A tab that looks into a run: the bar that chooses it, and under it what is seen, a sentence while there is none, or a sign of work. */
public final class InsideFrame implements TabView {
    private static final double CHOICE_LEAST = 240;

    private final BorderPane root = new BorderPane();
    private final RunInspector inspector;
    private final ComboBox<RunChoice> runs = new ComboBox<>();
    private final Label sentence = new Label();
    private final Node blankPage;
    private final VBox waiting =
            new VBox(12, new ProgressIndicator(), SmallWindow.whole(new Label(UiText.of("inside.loading"))));
    private final String key;
    private final Inside inside;
    private Optional<State.Ready> waited = Optional.empty();
    private boolean here;
    private boolean following;

    /** What is seen of a run; every method is called on the window's thread and returns at once. */
    public interface Inside {
        /** To be placed. */
        Node node();

        /** Another run is open; until then what is seen is hidden, as it would be stale. */
        void open(State.Ready run);

        /** The window has become light or dark. */
        void setDark(boolean dark);

        /** The window closes. */
        default void close() {}
    }

    /**
     * A frame around what is seen.
     *
     * @param key the tab's; prefix of the ids and of the words: KEY.blank.title
     */
    public InsideFrame(String key, RunInspector inspector, Inside inside) {
        this.key = key;
        this.inspector = inspector;
        this.inside = inside;
        var title = new Label(UiText.of(key + ".blank.title"));
        title.getStyleClass().add("empty-title");
        SmallWindow.whole(title);
        SmallWindow.whole(sentence);
        sentence.setId(key + "-blank");
        sentence.getStyleClass().add("empty-sentence");
        var picture = new FontIcon(Material2MZ.SEARCH);
        picture.getStyleClass().add("empty-picture");
        var blank = new VBox(picture, title, sentence);
        blank.getStyleClass().add("empty-state");
        blankPage = SmallWindow.scrolling(blank);
        waiting.setAlignment(Pos.CENTER);
        root.setId(key + "-view");
        root.getStyleClass().add("inside-view");
        root.setTop(bar());
        root.setCenter(new StackPane(inside.node(), blankPage, waiting));
        inspector.state().addListener((observed, before, now) -> show(now));
        show(inspector.state().get());
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Node node() {
        return root;
    }

    /** A run that was opened while another tab was in front is shown once this one is. */
    @Override
    public void shown() {
        here = true;
        inspector.shown();
        inspector.soon(() -> waited.filter(run -> here).ifPresent(this::open));
    }

    @Override
    public void left() {
        here = false;
    }

    @Override
    public void setDark(boolean dark) {
        inside.setDark(dark);
    }

    @Override
    public void accept(List<ExperimentEvent> news) {
        if (news.stream().anyMatch(event -> event instanceof ExperimentEvent.Ended)) {
            inspector.changed();
        }
    }

    @Override
    public void close() {
        inside.close();
    }

    private Apart bar() {
        runs.setId(key + "-run");
        runs.setMaxWidth(Double.MAX_VALUE);
        runs.setPromptText(UiText.of("inside.choose"));
        runs.setAccessibleText(UiText.of("inside.choose"));
        runs.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !following) {
                inspector.choose(now.folder());
            }
        });
        inspector.choices().addListener((ListChangeListener<RunChoice>) change -> list());
        list();
        var name = new Label(UiText.of("inside.run.label"));
        name.setLabelFor(runs);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Styles.TEXT_BOLD);
        HBox.setHgrow(runs, Priority.ALWAYS);
        Button copy = CopyCommand.button(key + "-copy", this::command);
        copy.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> command().isEmpty(), inspector.state()));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        var choice = new HBox(8, name, runs);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.setMinWidth(CHOICE_LEAST);
        var bar = new Apart(choice, copy);
        bar.getStyleClass().add("inside-bar");
        return bar;
    }

    private Optional<String> command() {
        return inspector.state().get() instanceof State.Ready open
                ? Optional.of(open.run().run().command())
                : Optional.empty();
    }

    /** A new list each time: while one is refilled, the box loses its value and then shows nothing. */
    private void list() {
        following = true;
        runs.setItems(FXCollections.observableArrayList(inspector.choices()));
        following = false;
        follow();
    }

    /** Shows in the list which run is open, whoever chose it. */
    private void follow() {
        following = true;
        runs.setValue(inspector
                .chosen()
                .flatMap(folder -> inspector.choices().stream()
                        .filter(choice -> choice.folder().equals(folder))
                        .findFirst())
                .orElse(null));
        following = false;
    }

    private void show(State state) {
        follow();
        blankPage.setVisible(state instanceof State.Blank);
        waiting.setVisible(!blankPage.isVisible());
        inside.node().setVisible(false);
        waited = Optional.empty();
        if (state instanceof State.Blank none) {
            sentence.setText(none.sentence());
        } else if (state instanceof State.Ready run) {
            waited = Optional.of(run);
            if (here) {
                open(run);
            }
        }
    }

    private void open(State.Ready run) {
        waited = Optional.empty();
        waiting.setVisible(false);
        inside.node().setVisible(true);
        inside.open(run);
    }
}
