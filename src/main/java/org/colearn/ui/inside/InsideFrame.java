package org.colearn.ui.inside;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.colearn.ui.inside.RunInspector.State;
import org.colearn.ui.shell.CopyCommand;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** A view into a run: the bar that chooses it, and under it the view itself, a sentence while there is none, or a sign of work. */
public final class InsideFrame {
    private final BorderPane root = new BorderPane();
    private final RunInspector inspector;
    private final ComboBox<RunChoice> runs = new ComboBox<>();
    private final Label sentence = new Label();
    private final VBox blank;
    private final VBox waiting = new VBox(12, new ProgressIndicator(), new Label(UiText.of("inside.loading")));
    private final Node content;
    private boolean following;

    /**
     * A frame around a view.
     *
     * @param key prefix of the ids and of the words: KEY.blank.title
     * @param ready receives each run once it is open; before that the view is hidden, as it would be stale
     */
    public InsideFrame(String key, RunInspector inspector, Node content, Consumer<State.Ready> ready) {
        this.inspector = inspector;
        this.content = content;
        var title = new Label(UiText.of(key + ".blank.title"));
        title.getStyleClass().add("empty-title");
        sentence.setWrapText(true);
        sentence.setId(key + "-blank");
        sentence.getStyleClass().add("empty-sentence");
        var picture = new FontIcon(Material2MZ.SEARCH);
        picture.getStyleClass().add("empty-picture");
        blank = new VBox(picture, title, sentence);
        blank.getStyleClass().add("empty-state");
        waiting.setAlignment(Pos.CENTER);
        root.setId(key + "-view");
        root.getStyleClass().add("inside-view");
        root.setTop(bar(key));
        root.setCenter(new StackPane(content, blank, waiting));
        inspector.state().addListener((observed, before, now) -> show(now, ready));
        show(inspector.state().get(), ready);
    }

    /** To be placed. */
    public Node node() {
        return root;
    }

    private HBox bar(String key) {
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
        var bar = new HBox(8, name, runs, copy);
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

    private void show(State state, Consumer<State.Ready> ready) {
        follow();
        blank.setVisible(state instanceof State.Blank);
        waiting.setVisible(state instanceof State.Loading);
        content.setVisible(state instanceof State.Ready);
        if (state instanceof State.Blank none) {
            sentence.setText(none.sentence());
        } else if (state instanceof State.Ready open) {
            ready.accept(open);
        }
    }
}
