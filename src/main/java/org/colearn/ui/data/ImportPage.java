package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetFacts;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.ui.setup.DataImport;
import org.colearn.ui.setup.FindingList;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.setup.SourceList;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A file or folder before it is used: how far the reading is, then what was recognised and what would be done with it. */
final class ImportPage {
    private static final Logger LOG = Logger.getLogger(ImportPage.class.getName());

    private final SetupModel setup;
    private final DataImport imported;
    private final Executor background;
    private final Executor window;
    private final VBox root = new VBox();
    private boolean dark;

    ImportPage(SetupModel setup, Executor background, Executor window) {
        this.setup = setup;
        this.background = background;
        this.window = window;
        imported = setup.imported();
        root.setId("import");
        imported.state().addListener((observed, before, now) -> show(now));
        imported.source()
                .addListener((observed, before, now) -> show(imported.state().get()));
        show(imported.state().get());
    }

    Node node() {
        return root;
    }

    void setDark(boolean now) {
        dark = now;
    }

    private void show(DataImport.State state) {
        root.getChildren()
                .setAll(
                        switch (state) {
                            case IDLE -> List.<Node>of();
                            case READING -> List.of(reading());
                            case FAILED -> List.of(failed());
                            case READY ->
                                imported.found().map(this::preview).stream().toList();
                        });
    }

    private Node reading() {
        var sentence = sentence(
                UiText.of("import.reading", SourceList.title(imported.source().get())));
        var bar = new ProgressBar();
        bar.setId("import-progress");
        bar.getStyleClass().add("import-progress");
        bar.progressProperty().bind(imported.progress());
        var percent = new Label();
        percent.getStyleClass().add("hint");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> imported.progress().get() < 1
                                ? FactLines.percent(imported.progress().get())
                                : UiText.of("facts.counting"),
                        imported.progress()));
        return centred(sentence, bar, percent, discard("import.cancel"));
    }

    private Node failed() {
        var icon = FontIcon.of(Material2AL.ERROR_OUTLINE);
        icon.getStyleClass().add("empty-picture");
        return centred(icon, sentence(imported.failure().get()), discard("import.close"));
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setId("import-sentence");
        label.getStyleClass().add("empty-sentence");
        label.setWrapText(true);
        return label;
    }

    private static VBox centred(Node... content) {
        var box = new VBox(content);
        box.getStyleClass().add("empty-state");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button discard(String key) {
        var button = new Button(UiText.of(key));
        button.setId("import-discard");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setCancelButton(true);
        button.setOnAction(pressed -> imported.discard());
        return button;
    }

    private Node preview(OpenedData found) {
        var use = new Button(UiText.of("import.use"));
        use.setId("import-use");
        use.setMinWidth(Button.USE_PREF_SIZE);
        use.getStyleClass().add(Styles.ACCENT);
        use.setOnAction(pressed -> setup.useImport());
        var decision = new HBox(use, discard("import.discard"), Card.note(UiText.of("import.unchanged")));
        decision.getStyleClass().add("import-decision");
        var modalities = new VBox(new Card(UiText.of("facts.modalities"), ModalityGrid.brief(found.modalities())));
        var cards = new VBox(header(found), decision, modalities, new Card(UiText.of("import.plan"), plan(found)));
        if (!found.findings().isEmpty()) {
            cards.getChildren().add(new Card(UiText.of("facts.findings"), findings(found)));
        }
        count(found, facts -> {
            var counted = new FactCards(facts, dark);
            modalities.getChildren().setAll(counted.modalities());
            cards.getChildren().add(new Columns(counted.probes(), counted.labels()));
        });
        cards.getStyleClass().add("data-cards");
        var scroll = new ScrollPane(cards);
        scroll.getStyleClass().addAll("data-scroll", Styles.DENSE);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Counting takes a while for large data; who decides earlier does not wait for it. */
    private void count(OpenedData found, Consumer<DatasetFacts> then) {
        background.execute(() -> {
            try {
                DatasetFacts facts = DatasetFacts.of(found.dataset());
                window.execute(() -> {
                    if (imported.found().filter(found::equals).isPresent()) {
                        then.accept(facts);
                    }
                });
            } catch (RuntimeException | OutOfMemoryError uncounted) {
                // What was recognised stands there already; once the data are used, their tab says what is wrong.
                LOG.log(Level.FINE, "Not counted: " + found.source(), uncounted);
            }
        });
    }

    private static Node header(OpenedData found) {
        Dataset data = found.dataset();
        var name = new Label(data.name());
        name.getStyleClass().add("data-title");
        var size = new Label(FactLines.size(
                data.utterances(),
                data.steps(),
                !data.annotations().transcripts().isEmpty()));
        size.getStyleClass().add("data-size");
        var provenance = Card.note(data.provenance());
        provenance.setId("import-provenance");
        return new VBox(4, name, size, provenance);
    }

    /** What will be done to the data, with the choices there are. */
    private Node plan(OpenedData found) {
        Dataset data = found.dataset();
        var counts = new SplitCounts(split -> data.splits().of(split).length);
        var replace = new CheckBox(UiText.of("data.replaceByZero"));
        replace.setId("import-replace");
        replace.setWrapText(true);
        replace.selectedProperty().bindBidirectional(imported.replaceByZero());
        boolean damaged =
                found.findings().stream().anyMatch(finding -> finding.code().equals(DatasetInspection.NON_FINITE));
        replace.setVisible(damaged);
        replace.setManaged(damaged);
        Normalisation scaling = setup.normalisation().get();
        return new VBox(
                8,
                counts,
                Card.note(data.splits().origin()),
                Card.note(UiText.of("import.labels", data.labels().words())),
                Card.note(UiText.of("import.scaling." + scaling.name())),
                new ReadForm(
                        "import",
                        data.annotations().offers(),
                        imported.choices().get(),
                        imported::choose),
                replace);
    }

    private static Node findings(OpenedData found) {
        List<Finding> all = found.findings();
        var list = new FindingList("import-findings");
        list.show(all);
        return list;
    }
}
