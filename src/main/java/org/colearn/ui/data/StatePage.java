package org.colearn.ui.data;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;
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
    private final ProgressBar bar = new ProgressBar();
    private final Button back = new Button();

    StatePage(SetupModel setup) {
        this.setup = setup;
        root.getStyleClass().add("empty-state");
        root.setId("data-state");
        icon.getStyleClass().add("empty-picture");
        sentence.setId("data-state-sentence");
        sentence.getStyleClass().add("empty-sentence");
        SmallWindow.whole(sentence);
        ring.setMaxSize(40, 40);
        bar.setId("data-progress");
        bar.getStyleClass().add("import-progress");
        bar.progressProperty().bind(setup.data().progress());
        back.setId("data-back");
        back.setOnAction(pressed -> setup.goBack());
        root.getChildren().addAll(icon, ring, sentence, bar, back);
    }

    Node node() {
        return root;
    }

    void show(FactsModel facts) {
        FactsModel.State state = facts.state().get();
        boolean busy = state == FactsModel.State.OPENING || state == FactsModel.State.COUNTING;
        show(ring, state == FactsModel.State.COUNTING);
        show(bar, state == FactsModel.State.OPENING);
        show(icon, !busy);
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
        show(back, away);
        back.setText(UiText.of(
                state == FactsModel.State.OPENING ? "facts.cancel" : "facts.back",
                setup.data().nameOfEarlier()));
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Ikon picture(FactsModel.State state) {
        return state == FactsModel.State.FAILED ? Material2AL.ERROR_OUTLINE : Material2AL.FOLDER_OPEN;
    }
}
