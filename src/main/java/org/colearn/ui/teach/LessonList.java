package org.colearn.ui.teach;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.store.LessonJson;
import org.colearn.store.StoreException;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Apart;
import org.colearn.ui.view.SmallWindow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The lessons to choose from, and the way to one's own. */
final class LessonList {
    private static final double WORDS_LEAST = 200;
    private static final double BUTTON_GAP = 16;

    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private final Label said = new Label();
    private final Consumer<Lesson> begin;
    private final List<Button> begins = new ArrayList<>();

    LessonList(List<Lesson> shipped, Consumer<Lesson> begin) {
        this.begin = begin;
        var title = new Label(UiText.of("teach.title"));
        title.getStyleClass().add("teach-title");
        content.getStyleClass().add("lesson-list");
        content.getChildren().addAll(title, wrapped("teach.sentence", "teach-sentence"));
        for (int i = 0; i < shipped.size(); i++) {
            content.getChildren().add(card(shipped.get(i), i));
        }
        content.getChildren().addAll(wrapped("teach.own", "teach-sentence"), own(), said);
        said.setId("lesson-said");
        said.setWrapText(true);
        root.setId("lesson-list");
        root.setFitToWidth(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return root;
    }

    /** Gives the keyboard to the first lesson. */
    void focus() {
        begins.get(0).requestFocus();
    }

    /** What begins the slides begins the lesson that has the keyboard, or the first one. */
    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.PAGE_DOWN || press.getCode() == KeyCode.F5) {
            begins.stream()
                    .filter(Button::isFocused)
                    .findFirst()
                    .orElse(begins.get(0))
                    .fire();
            press.consume();
        }
    }

    /** Opens a teacher's lesson; what is wrong with it is said in place. */
    void open(File file) {
        try {
            begin.accept(LessonJson.read(file.toPath()));
            say("", false);
        } catch (StoreException wrong) {
            say(wrong.getMessage(), true);
        }
    }

    private Node card(Lesson lesson, int number) {
        var name = SmallWindow.whole(new Label(lesson.title()));
        name.getStyleClass().add("card-title");
        var summary = SmallWindow.whole(new Label(lesson.summary()));
        var words = new VBox(name, summary);
        words.setMinWidth(WORDS_LEAST);
        var start = new Button(UiText.of("teach.begin"), FontIcon.of(Material2MZ.PLAY_ARROW));
        start.setId("lesson-begin-" + number);
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setAccessibleText(UiText.of("teach.begin.accessible", lesson.title()));
        start.setOnAction(pressed -> begin.accept(lesson));
        begins.add(start);
        var copy = new Button("", FontIcon.of(Material2AL.FILE_COPY));
        copy.setId("lesson-copy-" + number);
        copy.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        copy.setAccessibleText(UiText.of("teach.copy.accessible", lesson.title()));
        copy.setTooltip(new javafx.scene.control.Tooltip(UiText.of("teach.copy")));
        copy.setOnAction(pressed -> copy(lesson));
        var buttons = new HBox(BUTTON_GAP, copy, start);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var card = new Apart(words, buttons);
        card.getStyleClass().add("lesson-card");
        return card;
    }

    private HBox own() {
        var open = new Button(UiText.of("teach.open"), FontIcon.of(Material2AL.FOLDER_OPEN));
        open.setId("lesson-open");
        open.setOnAction(pressed -> {
            File file = chooser().showOpenDialog(root.getScene().getWindow());
            if (file != null) {
                open(file);
            }
        });
        return new HBox(open);
    }

    private void copy(Lesson lesson) {
        FileChooser chooser = chooser();
        chooser.setInitialFileName("lesson.json");
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            try {
                LessonJson.write(lesson, file.toPath());
                say(UiText.of("teach.copied", file), false);
            } catch (StoreException unwritable) {
                say(unwritable.getMessage(), true);
            }
        }
    }

    private void say(String sentence, boolean failed) {
        said.setText(sentence);
        said.getStyleClass().setAll("label", failed ? Styles.DANGER : Styles.TEXT_MUTED);
    }

    private static FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(UiText.of("teach.files"), "*.json"));
        return chooser;
    }

    private static Label wrapped(String key, String style) {
        var label = new Label(UiText.of(key));
        label.getStyleClass().add(style);
        return SmallWindow.whole(label);
    }
}
