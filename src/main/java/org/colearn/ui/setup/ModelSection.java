package org.colearn.ui.setup;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colearn.model.Architecture;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;

/** The architecture and its hyper-parameters. */
final class ModelSection {
    private final SetupModel setup;
    private final ModelChoice model;
    private final ComboBox<Architecture> choice = new ComboBox<>();
    private final Label description = new Label();
    private final VBox settings = new VBox();
    private final TitledPane details = new TitledPane("", settings);
    private final Section root;

    ModelSection(SetupModel setup) {
        this.setup = setup;
        model = setup.model();
        choice.setId(UiIds.ARCHITECTURE);
        choice.getItems().setAll(setup.architectures());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(UiText.of("architecture.title"));
        choice.setConverter(new Titles());
        choice.setValue(model.architecture().get());
        choice.valueProperty().addListener((observed, before, now) -> {
            if (!now.id().equals(model.architecture().get().id())) {
                setup.choose(now);
            }
        });
        model.architecture().addListener((observed, before, now) -> choice.setValue(now));
        description.getStyleClass().add("hint");
        description.setWrapText(true);
        settings.getStyleClass().add("details");
        details.setId(UiIds.HYPER_PARAMETERS);
        details.getStyleClass().add("details-pane");
        details.setExpanded(false);
        details.setAnimated(false);
        root = new Section(UiText.of("architecture.title"), choice, description, details);
        model.settings().addListener((Observable changed) -> show());
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        description.setText(model.architecture().get().description());
        settings.getChildren()
                .setAll(model.settings().stream().map(NumberRow::new).toList());
        for (NumberSetting setting : model.settings()) {
            setting.changed().addListener((observed, before, now) -> head());
            setting.problem().addListener((observed, before, now) -> {
                if (!now.isEmpty()) {
                    details.setExpanded(true); // what is wrong must be seen
                }
            });
        }
        head();
    }

    private void head() {
        long changed = model.settings().stream()
                .filter(setting -> setting.changed().get())
                .count();
        details.setText(changed == 0 ? UiText.of("hyper.title") : UiText.of("hyper.changed", changed));
    }

    private final class Titles extends StringConverter<Architecture> {
        @Override
        public String toString(Architecture architecture) {
            return architecture == null ? "" : architecture.title();
        }

        @Override
        public Architecture fromString(String title) {
            return setup.architectures().stream()
                    .filter(architecture -> architecture.title().equals(title))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
