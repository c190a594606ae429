package org.colearn.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.colearn.ui.text.UiText;

/**
 * Explains the terms in whatever words the pointer rests on: labels, headings of tables, switches, fields by their names, the
 * verdict. A help text that is there already keeps its words and gets the meanings below them; the control in focus gets
 * them as what a screen reader says on request.
 */
public final class TermHelp {
    private static final int MOST_TERMS = 3;
    private static final double WIDTH = 420;

    /** A help text this long explains its terms itself. */
    private static final int LONG = 200;

    private static final String ADDED = "org.colearn.terms";

    private final Terms terms = Terms.ofTheGuide();

    private TermHelp() {}

    /** From now on, wherever the pointer or the focus goes in a scene. */
    public static void in(Scene scene) {
        var help = new TermHelp();
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, entered -> {
            if (entered.getTarget() instanceof Node node) {
                control(node).ifPresent(help::explain);
            }
        });
        scene.focusOwnerProperty().addListener((observed, before, now) -> {
            if (now instanceof Control control) {
                help.meanings(control).ifPresent(control::setAccessibleHelp);
            }
        });
    }

    /** The control that a part of a skin belongs to. */
    private static Optional<Control> control(Node node) {
        return Stream.iterate(node, up -> up != null, Node::getParent)
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .findFirst()
                .filter(control -> !(control instanceof TitledPane)); // its title is not what is under the pointer
    }

    private void explain(Control control) {
        String meanings = meanings(control).orElse("");
        Tooltip tooltip = Optional.ofNullable(control.getTooltip()).orElseGet(Tooltip::new);
        String own = own(tooltip);
        if (tooltip.textProperty().isBound() || own.length() >= LONG) {
            return;
        }
        if (own.isEmpty() && meanings.isEmpty()) {
            control.setTooltip(null); // cells of a table are used again for other words
            return;
        }
        String added = (own.isEmpty() || meanings.isEmpty() ? "" : "\n\n") + meanings;
        tooltip.getProperties().put(ADDED, added);
        tooltip.setText(own + added);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setShowDuration(Duration.INDEFINITE); // a formula takes its time
        control.setTooltip(tooltip);
    }

    /** What a tooltip says without what was added to it. */
    private static String own(Tooltip tooltip) {
        String words = Optional.ofNullable(tooltip.getText()).orElse("");
        String added = (String) tooltip.getProperties().getOrDefault(ADDED, "");
        return words.endsWith(added) ? words.substring(0, words.length() - added.length()) : words;
    }

    private Optional<String> meanings(Control control) {
        String words = Stream.of(
                        control instanceof Labeled labeled ? labeled.getText() : "", control.getAccessibleText())
                .filter(text -> text != null)
                .map(text -> text.replace('\n', ' ')) // a head may stand on two lines
                .collect(Collectors.joining(" "));
        List<String> found = terms.in(words).stream()
                .limit(MOST_TERMS)
                .map(term -> UiText.of("term.sentence", term.title(), term.meaning()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
    }
}
