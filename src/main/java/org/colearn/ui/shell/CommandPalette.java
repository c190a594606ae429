package org.colearn.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.ui.text.UiText;

/** Every command by its words: type some, press Enter. Laid over the window; nothing stops meanwhile. */
public final class CommandPalette {
    /** What opens and closes it. */
    public static final String KEYS = "Shortcut+K";

    private static final double WIDTH = 520;
    private static final double ROW = 34;
    private static final int MOST_ROWS = 10;

    private final StackPane root = new StackPane();
    private final TextField words = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Supplier<List<Command>> commands;
    private Runnable after = () -> {};

    /** A palette that asks for its commands each time it opens. */
    public CommandPalette(Supplier<List<Command>> commands) {
        this.commands = commands;
        root.setId("palette");
        root.getStyleClass().add("overlay");
        root.setVisible(false);
        words.setId("palette-words");
        words.setPromptText(UiText.of("palette.prompt"));
        words.setAccessibleText(UiText.of("palette.prompt"));
        words.textProperty().addListener((observed, before, now) -> filter());
        list.setId("palette-list");
        list.setAccessibleText(UiText.of("palette.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(new Label(UiText.of("palette.nothing")));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> runSelected());
        var card = new VBox(words, list);
        card.getStyleClass().addAll("overlay-card", "palette-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        root.getChildren().add(card);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setOnMousePressed(press -> {
            if (root.equals(press.getTarget())) {
                hide();
            }
        });
    }

    /** To be laid over the window. */
    public Node node() {
        return root;
    }

    /** Opens it, or closes it if it is open; what had the focus gets it back. */
    public void toggle() {
        if (root.isVisible()) {
            hide();
            return;
        }
        Node focused = root.getScene().getFocusOwner();
        after = focused == null ? () -> {} : focused::requestFocus;
        root.setVisible(true);
        words.clear();
        filter();
        words.requestFocus();
    }

    private void hide() {
        root.setVisible(false);
        after.run();
    }

    private void filter() {
        list.getItems().setAll(matching(commands.get(), words.getText()));
        list.setPrefHeight(ROW * Math.max(1, Math.min(MOST_ROWS, list.getItems().size())) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** Commands whose title has every word, those that begin with the text first, otherwise in their order. */
    static List<Command> matching(List<Command> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String[] parts = wanted.split("\\s+", -1);
        return all.stream()
                .filter(command -> Arrays.stream(parts).allMatch(title(command)::contains))
                .sorted((a, b) -> Boolean.compare(title(b).startsWith(wanted), title(a).startsWith(wanted)))
                .toList();
    }

    private static String title(Command command) {
        return command.title().toLowerCase(Locale.ROOT);
    }

    private void pressed(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int count = list.getItems().size();
            int now = list.getSelectionModel().getSelectedIndex();
            if (count > 0) {
                list.getSelectionModel().select(Math.floorMod(now + step, count));
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            runSelected();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            hide();
            key.consume();
        }
    }

    private void runSelected() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            chosen.action().run();
        }
    }

    private static final class Row extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty ? null : row(command));
            setAccessibleText(empty ? "" : command.title() + " " + command.keyText());
        }

        private static HBox row(Command command) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var row = new HBox(8, new Label(command.title()), gap);
            row.setAlignment(Pos.CENTER_LEFT);
            command.keys().ifPresent(keys -> {
                var cap = new Label(command.keyText());
                cap.getStyleClass().add("key-cap");
                row.getChildren().add(cap);
            });
            return row;
        }
    }
}
