package org.colearn.ui.setup;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** A number with its label, a mark that resets it once it is changed, and what is wrong with it. */
public final class NumberRow extends VBox {
    /** Shows a number. */
    public NumberRow(NumberSetting setting) {
        getStyleClass().add("field");
        var field = field(setting);
        var label = new Label(setting.rule().label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        label.setTooltip(help(setting));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(label, gap, resetMark(setting), field);
        line.getStyleClass().add("field-line");
        getChildren().addAll(line, problem(setting));
    }

    /** The text field of a number, in step with its model. */
    static TextField field(NumberSetting setting) {
        var field = new TextField();
        field.setId(UiIds.number(setting.rule().id()));
        field.getStyleClass().add("number-field");
        field.textProperty().bindBidirectional(setting.text());
        field.setAccessibleText(setting.rule().label());
        field.setTooltip(help(setting));
        PseudoClass danger = Styles.STATE_DANGER;
        setting.problem().addListener((observed, before, now) -> field.pseudoClassStateChanged(danger, !now.isEmpty()));
        return field;
    }

    /** The mark that shows a change and takes it back. */
    static Button resetMark(NumberSetting setting) {
        var reset = new Button("", FontIcon.of(Material2MZ.REPLAY));
        reset.setId(UiIds.reset(setting.rule().id()));
        reset.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "reset-mark");
        reset.visibleProperty().bind(setting.changed());
        reset.setOnAction(pressed -> setting.reset());
        String words = UiText.of("number.reset", setting.rule().label(), Numbers.format(setting.recommended()));
        reset.setAccessibleText(words);
        var tooltip = new Tooltip(words);
        tooltip.setOnShowing(shown -> tooltip.setText(
                UiText.of("number.reset", setting.rule().label(), Numbers.format(setting.recommended()))));
        reset.setTooltip(tooltip);
        return reset;
    }

    static ProblemLine problem(NumberSetting setting) {
        return new ProblemLine(UiIds.problem(setting.rule().id()), setting.problem());
    }

    private static Tooltip help(NumberSetting setting) {
        var tooltip = new Tooltip(UiText.of(
                "number.help",
                setting.rule().help(),
                Numbers.format(setting.rule().min()),
                Numbers.format(setting.rule().max())));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        return tooltip;
    }
}
