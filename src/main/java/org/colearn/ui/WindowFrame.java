package org.colearn.ui;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.colearn.experiment.lesson.Lesson.Part;
import org.colearn.ui.setup.SetupPane;
import org.colearn.ui.shell.Command;

/** Where the parts of the window stand, and which of them are put away. */
final class WindowFrame {
    private final BorderPane root = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final Node setup;
    private final Node centre;
    private final Node bar;
    private final Node status;
    private Set<Part> hidden = Set.of();
    private boolean folded;

    /** Setup on the left of the centre, the bar above, the status strip below. */
    WindowFrame(Region setup, Node centre, Node bar, Node status) {
        this.setup = setup;
        this.centre = centre;
        this.bar = bar;
        this.status = status;
        split.setId(UiIds.SPLIT);
        SplitPane.setResizableWithParent(setup, false);
        split.getItems().addAll(setup, centre);
        SideDivider.keep(split, setup, SetupPane.WIDTH);
        root.setCenter(split);
        root.setTop(bar);
        root.setBottom(status);
    }

    BorderPane node() {
        return root;
    }

    /** What a person can do about the parts. */
    List<Command> commands() {
        return List.of(
                Command.of("open", "Shortcut+O", this::openMenu),
                Command.of("setup", "Shortcut+B", () -> fold(!folded)));
    }

    /** Brings the setup back for what is about to happen in it. */
    void unfold() {
        fold(false);
    }

    /** A lesson that puts the setup away is not overruled. */
    private void fold(boolean away) {
        if (hidden.contains(Part.SETUP)) {
            return;
        }
        folded = away;
        boolean typing = away && setup.isFocusWithin();
        arrange();
        if (typing) {
            centre.requestFocus(); // or the keyboard would be in a pane that is gone
        }
    }

    /** Puts these parts away and brings back all others, but for the setup where a person folded it. */
    void putAway(Set<Part> parts) {
        hidden = Set.copyOf(parts);
        arrange();
    }

    private void openMenu() {
        unfold();
        if (split.getItems().contains(setup) && setup.lookup("#" + UiIds.DATA_OPEN) instanceof MenuButton open) {
            open.requestFocus();
            open.show();
        }
    }

    private void arrange() {
        root.setTop(hidden.contains(Part.BAR) ? null : bar);
        root.setBottom(hidden.contains(Part.STATUS) ? null : status);
        boolean away = folded || hidden.contains(Part.SETUP);
        if (away && split.getItems().contains(setup)) {
            split.getItems().remove(setup);
        } else if (!away && !split.getItems().contains(setup)) {
            split.getItems().add(0, setup);
        }
    }
}
