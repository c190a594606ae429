package org.colearn.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Apart;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Run, pause, stop and keep best; why Run cannot be pressed; the verdict; light or dark; the list of keys; help. */
final class TopBar {
    private static final double GAP = 8;
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Apart root;
    private final WindowActions actions;

    TopBar(WindowActions actions, Node verdict, WindowTheme theme, Node help) {
        this.actions = actions;
        var left = new HBox(GAP, run(), pause(), stop(), reason());
        var right = new HBox(GAP, verdict, themeToggle(theme), keys(), help);
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_LEFT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        root = new Apart(left, right);
        root.getStyleClass().add("top-bar");
    }

    Node node() {
        return root;
    }

    private Button run() {
        Button run = button(UiIds.RUN, Material2MZ.PLAY_ARROW);
        run.getStyleClass().add(Styles.ACCENT);
        run.setDefaultButton(false);
        run.disableProperty().bind(actions.canRun().not());
        run.setOnAction(pressed -> actions.run());
        return run;
    }

    private Button pause() {
        Button pause = button(UiIds.PAUSE, Material2MZ.PAUSE);
        pause.disableProperty().bind(actions.canPause().not());
        pause.setOnAction(pressed -> actions.pauseOrResume());
        actions.state().addListener((observed, before, now) -> {
            boolean paused = now == RunState.PAUSED;
            pause.setText(UiText.of(paused ? "action.resume" : "action.pause"));
            pause.setGraphic(FontIcon.of(paused ? Material2MZ.PLAY_ARROW : Material2MZ.PAUSE));
        });
        return pause;
    }

    private Button stop() {
        Button stop = button(UiIds.STOP, Material2MZ.STOP);
        stop.disableProperty().bind(actions.canStop().not());
        stop.setOnAction(pressed -> actions.stop());
        return stop;
    }

    private Label reason() {
        var reason = new Label();
        reason.setId(UiIds.REASON);
        reason.getStyleClass().add("reason");
        look(reason, actions.waiting().get());
        actions.waiting().addListener((observed, before, now) -> look(reason, now));
        StringBinding sentence = actions.reason();
        reason.textProperty().bind(sentence);
        reason.visibleProperty().bind(sentence.isNotEmpty());
        reason.managedProperty().bind(reason.visibleProperty());
        var whole = new Tooltip();
        whole.textProperty().bind(sentence);
        whole.setWrapText(true);
        whole.setMaxWidth(420);
        reason.setTooltip(whole);
        reason.setMinWidth(0);
        HBox.setHgrow(reason, Priority.ALWAYS);
        return reason;
    }

    /** Nothing is wrong while data are being opened, so nothing is red. */
    private static void look(Label reason, boolean waiting) {
        reason.setGraphic(FontIcon.of(waiting ? Material2AL.HOURGLASS_EMPTY : Material2AL.ERROR_OUTLINE));
        reason.pseudoClassStateChanged(WAITING, waiting);
    }

    private static Button themeToggle(WindowTheme theme) {
        var toggle = new Button();
        toggle.setId(UiIds.THEME);
        toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        toggle.setOnAction(pressed -> theme.toggle());
        toggle.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> FontIcon.of(theme.dark().get() ? Material2MZ.WB_SUNNY : Material2MZ.NIGHTS_STAY),
                        theme.dark()));
        toggle.setAccessibleText(UiText.of("action.theme"));
        toggle.setTooltip(new Tooltip(UiText.of("action.theme.help")));
        return toggle;
    }

    private Button keys() {
        var keys = new Button("", FontIcon.of(Material2AL.KEYBOARD));
        keys.setId(UiIds.KEYS);
        keys.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        keys.setAccessibleText(UiText.of("action.keys"));
        keys.setTooltip(new Tooltip(UiText.of("action.keys.help")));
        keys.setOnAction(pressed -> actions.showKeys());
        return keys;
    }

    private static Button button(String id, Ikon icon) {
        var button = new Button(UiText.of("action." + id), FontIcon.of(icon));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setTooltip(new Tooltip(UiText.of("action." + id + ".help")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
