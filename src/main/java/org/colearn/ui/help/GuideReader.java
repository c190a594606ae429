package org.colearn.ui.help;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.ui.UiIds;
import org.colearn.ui.help.Chapter.Target;
import org.colearn.ui.setup.FocusFollower;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The guide to be read: its chapters on the left, the open one on the right; links lead on, and the arrows back. */
final class GuideReader {
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+Right");

    private final HBox root = new HBox();
    private final ListView<Chapter> chapters = new ListView<>();
    private final ScrollPane page = new ScrollPane();
    private final Trail trail = new Trail();
    private final Button back = button("back", Material2AL.ARROW_BACK, () -> move(-1));
    private final Button forward = button("forward", Material2AL.ARROW_FORWARD, () -> move(1));
    private final Executor background;
    private final Executor window;
    private final Consumer<String> browser;
    private final Consumer<String> said;
    private Optional<Chapter> open = Optional.empty();
    private String wanted = "";

    /**
     * Empty until {@link #open()}.
     *
     * @param background where documents are read
     * @param window runs a task on the window's thread
     * @param browser opens an address outside
     * @param said shows a sentence on what was done
     */
    GuideReader(Executor background, Executor window, Consumer<String> browser, Consumer<String> said) {
        this.background = background;
        this.window = window;
        this.browser = browser;
        this.said = said;
        chapters.setId(UiIds.HELP_CHAPTERS);
        chapters.setAccessibleText(UiText.of("help.chapters"));
        chapters.getStyleClass().addAll("help-chapters", Styles.DENSE);
        chapters.setCellFactory(list -> new Cell());
        chapters.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && !isOpen(now.path())) {
                go(new Target.Inside(now.path(), ""));
            }
        });
        page.setId(UiIds.HELP_CHAPTER);
        page.setFitToWidth(true);
        page.setAccessibleText(UiText.of("help.chapter"));
        page.getStyleClass().addAll("edge-to-edge", "help-page");
        new FocusFollower(page).follow();
        VBox.setVgrow(page, Priority.ALWAYS);
        var copy = button("copy", Material2AL.CONTENT_COPY, this::copy);
        var bar = new HBox(back, forward, copy);
        bar.getStyleClass().add("help-bar");
        var right = new VBox(bar, page);
        right.getStyleClass().add("help-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        root.getChildren().addAll(chapters, right);
        root.getStyleClass().add("help-guide");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        canMove();
    }

    Node node() {
        return root;
    }

    /** What is read, for the keyboard. */
    Node page() {
        return page;
    }

    /** Opens the first chapter, or shows where the reader was. */
    void open() {
        if (wanted.isEmpty()) {
            wanted = Chapter.GUIDE.get(0);
            background.execute(() -> {
                var read = Chapter.GUIDE.stream()
                        .map(Chapter::open)
                        .flatMap(Optional::stream)
                        .toList();
                window.execute(() -> {
                    chapters.getItems().setAll(read);
                    chapters.getSelectionModel().selectFirst();
                });
            });
        }
    }

    private static Button button(String name, Ikon icon, Runnable action) {
        var button = new Button("", FontIcon.of(icon));
        button.setId(UiIds.HELP + "-" + name);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(UiText.of("help." + name));
        button.setTooltip(new Tooltip(UiText.of("help." + name)));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        int steps = BACK.match(event) ? -1 : FORWARD.match(event) ? 1 : 0;
        if (steps != 0) {
            move(steps);
            event.consume();
        }
    }

    private boolean isOpen(String path) {
        return open.filter(chapter -> chapter.path().equals(path)).isPresent();
    }

    private void follow(Target target) {
        if (target instanceof Target.Outside outside) {
            copy(outside.address());
            browser.accept(outside.address());
            said.accept(UiText.of("help.outside", outside.address()));
        } else if (target instanceof Target.Inside inside) {
            go(inside);
            page.requestFocus(); // the link is gone
        }
    }

    private void go(Target.Inside target) {
        trail.go(target.path(), page.getVvalue());
        show(target.path(), prose -> prose.heading(target.heading()).ifPresentOrElse(this::scrollTo, () -> scroll(0)));
    }

    private void move(int steps) {
        trail.move(steps, page.getVvalue()).ifPresent(stop -> {
            show(stop.path(), prose -> scroll(stop.depth()));
            page.requestFocus();
        });
    }

    /** Chapters are there; other documents are read first, and dropped if the reader has gone on meanwhile. */
    private void show(String path, Consumer<Prose> scroller) {
        wanted = path;
        chapters.getItems().stream()
                .filter(listed -> listed.path().equals(path))
                .findFirst()
                .ifPresentOrElse(
                        chapter -> show(chapter, scroller),
                        () -> background.execute(() ->
                                Chapter.open(path).ifPresent(read -> window.execute(() -> late(read, scroller)))));
    }

    private void late(Chapter read, Consumer<Prose> scroller) {
        if (wanted.equals(read.path())) {
            show(read, scroller);
        }
    }

    private void show(Chapter chapter, Consumer<Prose> scroller) {
        said.accept("");
        open = Optional.of(chapter);
        var prose = new Prose(chapter, this::follow);
        page.setContent(prose.node());
        page.applyCss();
        page.layout(); // so that there is something to scroll
        scroller.accept(prose);
        select(chapter);
        canMove();
    }

    private void select(Chapter chapter) {
        chapters.getItems().stream()
                .filter(listed -> listed.path().equals(chapter.path()))
                .findFirst()
                .ifPresentOrElse(chapters.getSelectionModel()::select, chapters.getSelectionModel()::clearSelection);
    }

    private void canMove() {
        back.setDisable(!trail.canMove(-1));
        forward.setDisable(!trail.canMove(1));
    }

    private void scroll(double depth) {
        page.setVvalue(depth);
    }

    private void scrollTo(Node heading) {
        double hidden = page.getContent().getBoundsInLocal().getHeight()
                - page.getViewportBounds().getHeight();
        scroll(hidden <= 0 ? 0 : Math.min(1, heading.getBoundsInParent().getMinY() / hidden));
    }

    private void copy() {
        open.ifPresent(chapter -> {
            copy(chapter.markdown());
            said.accept(UiText.of("help.copied", chapter.title()));
        });
    }

    private static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    private static final class Cell extends ListCell<Chapter> {
        @Override
        protected void updateItem(Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty ? null : chapter.title());
        }
    }
}
