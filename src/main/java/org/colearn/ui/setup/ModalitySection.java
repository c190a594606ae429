package org.colearn.ui.setup;

import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One row per modality of the opened data, and the link between those absent at test. */
final class ModalitySection {
    private final ModalityRows modalities;
    private final VBox rows = new VBox();
    private final ToggleButton link = new ToggleButton("", FontIcon.of(Material2AL.LINK));
    private final InvalidationListener relabel = this::labelLink;
    private final Section root;

    ModalitySection(SetupModel setup) {
        modalities = setup.modalities();
        rows.getStyleClass().add("modalities");
        link.setId(UiIds.LINK);
        link.getStyleClass().add("link-toggle");
        link.selectedProperty().bindBidirectional(modalities.linked());
        root = new Section(
                        UiText.of("modalities.title"),
                        rows,
                        new ProblemLine(UiIds.MODALITIES_PROBLEM, setup.modalityProblem()))
                .withAction(link);
        modalities.rows().addListener((Observable changed) -> show());
        link.selectedProperty().addListener(relabel);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        rows.getChildren().clear();
        for (int i = 0; i < modalities.rows().size(); i++) {
            ModalityRow row = modalities.rows().get(i);
            rows.getChildren().add(new ModalityRowView(row, i));
            row.deployed().addListener(relabel);
        }
        boolean any = !modalities.rows().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
        labelLink(link.selectedProperty());
    }

    private void labelLink(Observable changed) {
        var tied = modalities.undeployed();
        boolean useful = tied.size() > 1;
        link.setVisible(useful);
        String names = tied.stream().map(ModalityRow::name).collect(Collectors.joining(" + "));
        link.setText(names);
        link.setGraphic(FontIcon.of(link.isSelected() ? Material2AL.LINK : Material2AL.LINK_OFF));
        link.setAccessibleText(UiText.of("modalities.link", names));
        link.setTooltip(new Tooltip(UiText.of(link.isSelected() ? "modalities.linked" : "modalities.unlinked", names)));
    }
}
