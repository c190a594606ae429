package org.colearn.ui.setup;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Where results are saved. */
final class OutputSection {
    private final Section root;

    OutputSection(OutputChoice output) {
        var field = new TextField();
        field.setId(UiIds.OUTPUT_FOLDER);
        field.textProperty().bindBidirectional(output.folder());
        field.setAccessibleText(UiText.of("output.folder"));
        field.disableProperty().bind(output.saving().not());
        var choose = new Button("", FontIcon.of(Material2AL.FOLDER_OPEN));
        choose.setId(UiIds.OUTPUT_CHOOSE);
        choose.getStyleClass().add(Styles.BUTTON_ICON);
        choose.setAccessibleText(UiText.of("output.choose"));
        choose.setTooltip(new Tooltip(UiText.of("output.choose")));
        choose.disableProperty().bind(output.saving().not());
        choose.setOnAction(pressed -> choose(output, choose));
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, choose);
        line.getStyleClass().add("field-line");
        var problem = Bindings.createStringBinding(output::problem, output.folder(), output.saving());
        problem.addListener(
                (observed, before, now) -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        root = new Section(
                        UiText.of("output.title"),
                        line,
                        new ProblemLine(UiIds.OUTPUT_PROBLEM, problem),
                        withoutSaving(output, problem))
                .withAction(saving(output));
    }

    Node node() {
        return root;
    }

    private static ToggleSwitch saving(OutputChoice output) {
        var saving = new ToggleSwitch(UiText.of("output.saving"));
        saving.setId(UiIds.SAVING);
        saving.setAccessibleText(UiText.of("output.saving.accessible"));
        saving.selectedProperty().bindBidirectional(output.saving());
        return saving;
    }

    private static Hyperlink withoutSaving(OutputChoice output, StringBinding problem) {
        var link = new Hyperlink(UiText.of("output.withoutSaving"));
        link.setId(UiIds.WITHOUT_SAVING);
        link.visibleProperty().bind(problem.isNotEmpty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(pressed -> output.saving().set(false));
        return link;
    }

    private static void choose(OutputChoice output, Node owner) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(UiText.of("output.choose"));
        var current = new File(output.folder().get());
        if (current.isDirectory()) {
            chooser.setInitialDirectory(current);
        }
        File chosen = chooser.showDialog(owner.getScene().getWindow());
        if (chosen != null) {
            output.folder().set(chosen.getPath());
        }
    }
}
