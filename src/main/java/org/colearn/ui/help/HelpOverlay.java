package org.colearn.ui.help;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.store.StoreException;
import org.colearn.ui.UiIds;
import org.colearn.ui.shell.Command;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The help, laid over the window without stopping anything: the guide with its links, pages of text, and a button that saves the
 * report of a fault.
 */
public final class HelpOverlay {
    private static final double SHARE = 0.8;
    private static final double MARGIN = 32;
    private static final double WIDE = 960;
    private static final double HIGH = 720;

    private final StackPane root = new StackPane();
    private final ToggleGroup pages = new ToggleGroup();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final GuideReader guide;
    private final TextArea text = new TextArea();
    private final Label saved = new Label();
    private final Button save = new Button(UiText.of("help.save"));
    private final Executor background;
    private final Executor window;
    private final Surroundings around;
    private Optional<Node> before = Optional.empty();

    /**
     * What the help asks of the rest of the program.
     *
     * @param folder where a report is saved
     * @param tour opens the tour of the window
     * @param browser opens an address outside
     */
    public record Surroundings(Supplier<Path> folder, Runnable tour, Consumer<String> browser) {}

    /**
     * Hidden until its button is pressed.
     *
     * @param background where files are read and written
     * @param window runs a task on the window's thread
     * @param around the rest of the program
     */
    public HelpOverlay(Executor background, Executor window, Surroundings around) {
        this.background = background;
        this.window = window;
        this.around = around;
        guide = new GuideReader(background, window, around.browser(), saved::setText);
        root.setId(UiIds.HELP_OVERLAY);
        root.getStyleClass().add("overlay");
        root.setVisible(false);
        root.getChildren().add(card());
        root.setOnMouseClicked(clicked -> {
            if (root.equals(clicked.getTarget())) {
                close();
            }
        });
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> { // a list in focus would keep it for itself
                    if (pressed.getCode() == KeyCode.ESCAPE) {
                        close();
                        pressed.consume();
                    }
                });
    }

    /** What lies over the window. */
    public Node node() {
        return root;
    }

    /** The button that opens it, for the bar at the top. */
    public Button button() {
        var button = new Button("", FontIcon.of(Material2AL.HELP_OUTLINE));
        button.setId(UiIds.HELP);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(UiText.of("help.title"));
        button.setTooltip(new Tooltip(UiText.of("help.help")));
        button.setOnAction(pressed -> open(0));
        return button;
    }

    /** What it can show, as commands of the window. */
    public List<Command> commands() {
        return List.of(
                Command.of("guide", "Shortcut+F1", () -> open(0)),
                Command.of("about", () -> open(1)),
                Command.of("fault", () -> open(2)));
    }

    private void open(int page) {
        if (!root.isVisible()) {
            before = Optional.ofNullable(root.getScene().getFocusOwner());
        }
        root.setVisible(true);
        pages.selectToggle(null); // a report that is open already is written anew
        tabs.get(page).setSelected(true);
        read();
    }

    /** The keyboard goes to what is to be read; also what closes the help listens there. */
    private void read() {
        (text.isVisible() ? text : guide.page()).requestFocus();
    }

    /** Shows the window again. */
    public void close() {
        if (root.isVisible()) {
            root.setVisible(false);
            before.ifPresent(Node::requestFocus);
        }
    }

    private Node card() {
        tab("GUIDE", this::readGuide);
        for (HelpPage page : HelpPage.values()) {
            tab(page.name(), () -> turnTo(page));
        }
        var bar = new HBox(tabs.toArray(ToggleButton[]::new));
        bar.getStyleClass().add("help-bar");
        text.setId(UiIds.HELP_TEXT);
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(UiText.of("help.title"));
        text.getStyleClass().add("help-text");
        var body = new StackPane(guide.node(), text);
        VBox.setVgrow(body, Priority.ALWAYS);
        var card = new VBox(bar, body, foot());
        card.getStyleClass().addAll("overlay-card", "help-card");
        card.maxWidthProperty().bind(root.widthProperty().map(width -> share(width, WIDE)));
        card.maxHeightProperty().bind(root.heightProperty().map(height -> share(height, HIGH)));
        return card;
    }

    /** Most of a large window, all but a margin of a small one. */
    private static double share(Number whole, double enough) {
        double size = whole.doubleValue();
        return Math.max(SHARE * size, Math.min(size - MARGIN, enough));
    }

    private void tab(String name, Runnable turn) {
        var tab = new ToggleButton(UiText.of("help." + name));
        tab.setId(UiIds.HELP + "-" + name);
        tab.setToggleGroup(pages);
        tab.selectedProperty().addListener((observed, was, now) -> {
            if (now) {
                turn.run(); // also where the arrow keys choose
            }
        });
        tab.setOnAction(pressed -> {
            tab.setSelected(true); // one page is always open
            read();
        });
        tabs.add(tab);
    }

    private Node foot() {
        save.setId(UiIds.HELP_SAVE);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(pressed -> background.execute(this::saveReport));
        save.managedProperty().bind(save.visibleProperty());
        saved.setId(UiIds.HELP_SAVED);
        saved.setWrapText(true);
        saved.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(saved, Priority.ALWAYS);
        var close = new Button(UiText.of("keys.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> close());
        var takeTour = new Button(UiText.of("tour.button"));
        takeTour.setId(UiIds.HELP + "-tour");
        takeTour.setMinWidth(Region.USE_PREF_SIZE);
        takeTour.setOnAction(pressed -> {
            close();
            around.tour().run();
        });
        var foot = new HBox(save, saved, takeTour, close);
        foot.getStyleClass().add("help-bar");
        return foot;
    }

    private void readGuide() {
        reading(true);
        guide.open();
    }

    private void turnTo(HelpPage page) {
        reading(false);
        save.setVisible(page == HelpPage.REPORT);
        text.setText("");
        background.execute(() -> {
            String words = page.text();
            window.execute(() -> {
                text.setText(words);
                text.positionCaret(0);
            });
        });
    }

    /** Shows the guide, or a page of text. */
    private void reading(boolean now) {
        guide.node().setVisible(now);
        text.setVisible(!now);
        save.setVisible(false);
        saved.setText("");
    }

    private void saveReport() {
        String sentence;
        try {
            sentence = UiText.of(
                    "help.saved", BugReport.ofThisProcess().save(around.folder().get()));
        } catch (StoreException | IOException cause) {
            sentence = UiText.of("help.notSaved", cause.getMessage());
        }
        String said = sentence;
        window.execute(() -> saved.setText(said));
    }
}
