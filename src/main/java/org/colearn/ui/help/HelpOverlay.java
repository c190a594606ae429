package org.colearn.ui.help;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.store.StoreException;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The help, laid over the window without stopping anything: pages of text, and a button that saves the report of a fault. */
public final class HelpOverlay {
    private static final PseudoClass LISTING = PseudoClass.getPseudoClass("listing");

    private final StackPane root = new StackPane();
    private final ToggleGroup pages = new ToggleGroup();
    private final TextArea text = new TextArea();
    private final Label saved = new Label();
    private final Button save = new Button(UiText.of("help.save"));
    private final Executor background;
    private final Executor window;
    private final Supplier<Path> folder;
    private final Runnable tour;

    /**
     * Hidden until its button is pressed.
     *
     * @param background where files are read and written
     * @param window runs a task on the window's thread
     * @param folder where a report is saved
     * @param tour opens the tour of the window
     */
    public HelpOverlay(Executor background, Executor window, Supplier<Path> folder, Runnable tour) {
        this.tour = tour;
        this.background = background;
        this.window = window;
        this.folder = folder;
        root.setId(UiIds.HELP_OVERLAY);
        root.getStyleClass().add("overlay");
        root.setVisible(false);
        root.getChildren().add(card());
        root.setOnMouseClicked(clicked -> {
            if (root.equals(clicked.getTarget())) {
                close();
            }
        });
        root.setOnKeyPressed(pressed -> {
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
        button.setOnAction(pressed -> open());
        return button;
    }

    private void open() {
        root.setVisible(true);
        pages.selectToggle(pages.getToggles().get(0));
        text.requestFocus();
    }

    private void close() {
        root.setVisible(false);
    }

    private Node card() {
        var bar = new HBox();
        bar.getStyleClass().add("help-bar");
        for (HelpPage page : HelpPage.values()) {
            var tab = new ToggleButton(UiText.of("help." + page.name()));
            tab.setId(UiIds.HELP + "-" + page.name());
            tab.setToggleGroup(pages);
            tab.setUserData(page);
            bar.getChildren().add(tab);
        }
        pages.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                pages.selectToggle(before); // one page is always open
            } else if (now.getUserData() instanceof HelpPage page) {
                turnTo(page);
            }
        });
        text.setId(UiIds.HELP_TEXT);
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(UiText.of("help.title"));
        text.getStyleClass().add("help-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        var card = new VBox(bar, text, foot());
        card.getStyleClass().addAll("overlay-card", "help-card");
        card.maxWidthProperty().bind(root.widthProperty().multiply(0.8));
        card.maxHeightProperty().bind(root.heightProperty().multiply(0.88));
        return card;
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
            tour.run();
        });
        var foot = new HBox(save, saved, takeTour, close);
        foot.getStyleClass().add("help-bar");
        return foot;
    }

    private void turnTo(HelpPage page) {
        save.setVisible(page == HelpPage.REPORT);
        saved.setText("");
        text.setText("");
        text.pseudoClassStateChanged(LISTING, page != HelpPage.GUIDE);
        background.execute(() -> {
            String words = page.text();
            window.execute(() -> {
                text.setText(words);
                text.positionCaret(0);
            });
        });
    }

    private void saveReport() {
        String sentence;
        try {
            sentence = UiText.of("help.saved", BugReport.ofThisProcess().save(folder.get()));
        } catch (StoreException | IOException cause) {
            sentence = UiText.of("help.notSaved", cause.getMessage());
        }
        String said = sentence;
        window.execute(() -> saved.setText(said));
    }
}
