package org.colearn.ui.data;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What stands where facts would: nothing is open, something is being opened, or it could not be. */
final class StatePage {
    private final SetupModel setup;
    private final VBox root = new VBox();
    private final Label sentence = new Label();
    private final ProgressIndicator ring = new ProgressIndicator();
    private final FontIcon icon = new FontIcon(Material2AL.FOLDER_OPEN);
    private final Button back = new Button();

    StatePage(SetupModel setup) {
        this.setup = setup;
        root.getStyleClass().add("empty-state");
        root.setId("data-state");
        icon.getStyleClass().add("empty-picture");
        sentence.setId("data-state-sentence");
        sentence.getStyleClass().add("empty-sentence");
        sentence.setWrapText(true);
        ring.setMaxSize(40, 40);
        back.setId("data-back");
        back.setOnAction(pressed -> setup.goBack());
        root.getChildren().addAll(icon, ring, sentence, back);
    }

    Node node() {
        return root;
    }

    void show(FactsModel facts) {
        FactsModel.State state = facts.state().get();
        boolean busy = state == FactsModel.State.OPENING || state == FactsModel.State.COUNTING;
        ring.setVisible(busy);
        ring.setManaged(busy);
        icon.setVisible(!busy);
        icon.setManaged(!busy);
        icon.setIconCode(picture(state));
        sentence.setText(
                switch (state) {
                    case NONE -> UiText.of("facts.nothing");
                    case OPENING ->
                        UiText.of("facts.opening", setup.data().source().get());
                    case COUNTING, READY -> UiText.of("facts.counting");
                    case FAILED -> facts.failure().get();
                });
        boolean away =
                setup.data().canGoBack() && (state == FactsModel.State.OPENING || state == FactsModel.State.FAILED);
        back.setVisible(away);
        back.setManaged(away);
        back.setText(UiText.of(
                state == FactsModel.State.OPENING ? "facts.cancel" : "facts.back",
                setup.data().nameOfEarlier()));
    }

    private static Ikon picture(FactsModel.State state) {
        return state == FactsModel.State.FAILED ? Material2AL.ERROR_OUTLINE : Material2AL.FOLDER_OPEN;
    }
}
