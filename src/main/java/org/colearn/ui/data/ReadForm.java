package org.colearn.ui.data;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.colearn.data.Alignment;
import org.colearn.data.Offers;
import org.colearn.data.ReadChoices;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/** What the files of a dataset leave open, to be chosen otherwise: how steps are aligned, which column holds the labels. */
final class ReadForm extends FlowPane {
    private static final double GAP = 16;

    /**
     * A form with the choices as they stand.
     *
     * @param place first part of the node ids
     * @param offers what there is to choose; without anything the form takes no room
     * @param now how it was chosen
     * @param change called with every other choice
     */
    ReadForm(String place, Offers offers, ReadChoices now, Consumer<ReadChoices> change) {
        super(GAP, GAP / 2);
        if (!offers.ownSteps().isEmpty()) {
            var alignment = new Field<>(List.of(Alignment.values()), now.alignment(), this::word);
            alignment.whenChosen(chosen -> change.accept(now.with(chosen)));
            getChildren().add(alignment.line(place + "-align", "read.align"));
        }
        if (!offers.labelColumns().isEmpty()) {
            var column = new Field<>(offers.labelColumns(), column(offers, now), name -> name);
            column.whenChosen(chosen -> change.accept(now.withLabelColumn(chosen)));
            getChildren().add(column.line(place + "-label-column", "read.labelColumn"));
        }
        getChildren().forEach(field -> SmallWindow.wrap(this, (Region) field));
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private String word(Alignment alignment) {
        return UiText.of("read.align." + alignment.name());
    }

    private static String column(Offers offers, ReadChoices now) {
        return now.labelColumn().isEmpty() ? offers.labelColumns().get(0) : now.labelColumn();
    }

    private record Field<T>(ComboBox<T> box) {
        Field(List<T> choices, T now, Function<T, String> word) {
            this(new ComboBox<>());
            box.getItems().setAll(choices);
            box.setConverter(new Words<>(word));
            box.setValue(now);
        }

        void whenChosen(Consumer<T> change) {
            box.valueProperty().addListener((observed, before, chosen) -> change.accept(chosen));
        }

        HBox line(String id, String key) {
            box.setId(id);
            box.setAccessibleText(UiText.of(key));
            box.setTooltip(new Tooltip(UiText.of(key + ".help")));
            var label = SmallWindow.whole(new Label(UiText.of(key)));
            label.setLabelFor(box);
            var line = new HBox(label, box);
            line.getStyleClass().add("field-line");
            return line;
        }
    }
}
