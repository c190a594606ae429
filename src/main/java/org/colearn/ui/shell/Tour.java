package org.colearn.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.text.UiText;

/**
 * A few steps through the window, each beside what it speaks of. It opens by itself once; nothing waits for it, everything can
 * be used meanwhile, and when it is left it goes on later where it was.
 */
public final class Tour {
    private static final String STEP = "tour.step";
    private static final int OVER = -1;

    private final List<Step> steps;
    private final Preferences memory;
    private final Consumer<String> say;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label count = new Label();
    private final Button back = button("back");
    private final Button next = button("next");
    private final TourPlace place;
    private int now;

    /**
     * One step.
     *
     * @param name its words are the texts "tour.NAME.title" and "tour.NAME.text"
     * @param target what it stands beside, as a style sheet finds it, such as "#run"
     */
    public record Step(String name, String target) {}

    /**
     * A closed tour.
     *
     * @param memory where it remembers how far it came
     * @param say takes a sentence for the status strip
     */
    public Tour(List<Step> steps, Preferences memory, Consumer<String> say) {
        this.steps = List.copyOf(steps);
        this.memory = memory;
        this.say = say;
        place = new TourPlace(card());
    }

    /** To be laid over the window. */
    public Node node() {
        return place;
    }

    /** Opens it in a window that has never shown it. */
    public void firstTime() {
        if (memory.getInt(STEP, Integer.MIN_VALUE) == Integer.MIN_VALUE) {
            show(0);
        }
    }

    /** Makes a window believe that it has been shown. */
    public static void decline(Preferences memory) {
        memory.putInt(STEP, OVER);
    }

    /** Opens it where it was left, from the beginning once it is over; the keyboard is in it then. */
    public void open() {
        show(Math.max(0, Math.min(steps.size() - 1, memory.getInt(STEP, 0))));
    }

    private void show(int step) {
        now = step;
        memory.putInt(STEP, step);
        Step shown = steps.get(step);
        title.setText(UiText.of("tour." + shown.name() + ".title"));
        words.setText(UiText.of("tour." + shown.name() + ".text"));
        count.setText(UiText.of("tour.count", step + 1, steps.size()));
        back.setVisible(step > 0);
        boolean last = step == steps.size() - 1;
        next.setText(UiText.of(last ? "tour.done" : "tour.next"));
        next.setAccessibleText(UiText.of("tour.accessible", next.getText(), title.getText(), words.getText()));
        place.show(Optional.ofNullable(place.getScene().lookup(shown.target())));
        next.requestFocus();
    }

    private void forward() {
        if (now < steps.size() - 1) {
            show(now + 1);
        } else {
            memory.putInt(STEP, OVER);
            place.hide();
        }
    }

    private void later() {
        place.hide();
        say.accept(UiText.of("tour.left"));
    }

    private VBox card() {
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        words.setWrapText(true);
        words.setId("tour-words");
        count.getStyleClass().add("hint");
        Button later = button("later");
        later.getStyleClass().add(Styles.FLAT);
        later.setOnAction(pressed -> later());
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(pressed -> show(now - 1));
        next.setOnAction(pressed -> forward());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, count, gap, later, back, next);
        foot.getStyleClass().add("tour-foot");
        var card = new VBox(title, words, foot);
        card.setId("tour");
        card.getStyleClass().addAll("overlay-card", "tour-card");
        card.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                later();
                pressed.consume();
            }
        });
        return card;
    }

    private static Button button(String name) {
        var button = new Button(UiText.of("tour." + name));
        button.setId("tour-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
