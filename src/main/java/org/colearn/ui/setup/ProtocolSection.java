package org.colearn.ui.setup;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colearn.experiment.Protocol;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;

/** Strict or published, and each of the choices behind these two words. */
final class ProtocolSection {
    private final ProtocolChoice protocol;
    private final ToggleButton strict = toggle(UiIds.STRICT, Styles.LEFT_PILL);
    private final ToggleButton published = toggle(UiIds.PUBLISHED, Styles.RIGHT_PILL);
    private final Label description = new Label();
    private final Section root;

    ProtocolSection(ProtocolChoice protocol) {
        this.protocol = protocol;
        strict.setOnAction(pressed -> protocol.follow(Protocol.STRICT));
        published.setOnAction(pressed -> protocol.follow(Protocol.PUBLISHED));
        var pills = new HBox(strict, published);
        for (ToggleButton pill : new ToggleButton[] {strict, published}) {
            HBox.setHgrow(pill, Priority.ALWAYS);
            pill.setMaxWidth(Double.MAX_VALUE);
        }
        description.getStyleClass().add("hint");
        description.setWrapText(true);
        root = new Section(UiText.of("protocol.title"), pills, description, details());
        protocol.all().forEach(choice -> choice.addListener((observed, before, now) -> mark()));
        mark();
    }

    Node node() {
        return root;
    }

    private void mark() {
        Optional<Protocol> practice = protocol.practice();
        strict.setSelected(practice.equals(Optional.of(Protocol.STRICT)));
        published.setSelected(practice.equals(Optional.of(Protocol.PUBLISHED)));
        description.setText(UiText.of("protocol." + practice.map(Protocol::name).orElse("OWN")));
    }

    private TitledPane details() {
        var box = new VBox(
                row("draw", protocol.draw()),
                row("granularity", protocol.granularity()),
                row("normalisation", protocol.normalisation()),
                row("shuffle", protocol.shuffle()),
                row("lastBatch", protocol.lastBatch()),
                row("pairing", protocol.pairing()));
        box.getStyleClass().add("details");
        var pane = new TitledPane(UiText.of("protocol.details"), box);
        pane.setId(UiIds.PROTOCOL_DETAILS);
        pane.getStyleClass().add("details-pane");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static <E extends Enum<E>> HBox row(String key, ObjectProperty<E> property) {
        var choice = new ComboBox<E>();
        choice.setId("protocol-" + key);
        choice.getItems().setAll(property.get().getDeclaringClass().getEnumConstants());
        choice.setConverter(new Names<>(key));
        choice.valueProperty().bindBidirectional(property);
        choice.setAccessibleText(UiText.of("protocol." + key));
        choice.getStyleClass().add("choice-field");
        choice.setTooltip(new Tooltip(UiText.of("protocol." + key + ".help")));
        var label = new Label(UiText.of("protocol." + key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(choice);
        label.setTooltip(new Tooltip(UiText.of("protocol." + key + ".help")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(label, gap, choice);
        line.getStyleClass().add("field-line");
        return line;
    }

    private static ToggleButton toggle(String id, String style) {
        var button = new ToggleButton(UiText.of(id));
        button.setId(id);
        button.getStyleClass().addAll(style, "practice");
        button.setTooltip(new Tooltip(UiText.of(id + ".help")));
        return button;
    }

    private static final class Names<E extends Enum<E>> extends StringConverter<E> {
        private final String key;

        Names(String key) {
            this.key = key;
        }

        @Override
        public String toString(E value) {
            return value == null ? "" : UiText.of("protocol." + key + "." + value.name());
        }

        @Override
        public E fromString(String name) {
            throw new UnsupportedOperationException("The list of " + key + " cannot be typed into.");
        }
    }
}
