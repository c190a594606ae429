package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetFacts;
import org.colearn.data.format.NpzExport;
import org.colearn.data.quality.GroupLeak;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.chart.FileExport;
import org.colearn.ui.setup.DataChoice;
import org.colearn.ui.setup.FindingList;
import org.colearn.ui.setup.FocusFollower;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;

/** Everything known about the opened data before anything is trained, on one scrolling page. */
final class OverviewPage {
    private static final double HASH_LEAST = 64;

    private final SetupModel setup;
    private final DataChoice data;
    private final SplitForm form;
    private final CheckBox replace = new CheckBox(UiText.of("data.replaceByZero"));
    private final VBox cards = new VBox();
    private boolean dark;
    private final ScrollPane root = new ScrollPane(cards);

    OverviewPage(SetupModel setup) {
        this.setup = setup;
        data = setup.data();
        form = new SplitForm(setup);
        replace.setId("data-replace");
        replace.setWrapText(true);
        replace.selectedProperty().bindBidirectional(data.replaceByZero());
        cards.getStyleClass().add("data-cards");
        root.getStyleClass().addAll("data-scroll", Styles.DENSE);
        root.setFitToWidth(true);
        root.setId("data-overview");
        root.setFocusTraversable(false);
        new FocusFollower(root).follow();
    }

    Node node() {
        return root;
    }

    void setDark(boolean now) {
        dark = now;
    }

    void show(DatasetFacts facts) {
        List<String> kinds =
                facts.quality().groups().stream().map(GroupLeak::kind).toList();
        form.offer(kinds);
        var of = new FactCards(facts, dark);
        cards.getChildren()
                .setAll(
                        header(facts),
                        findings(),
                        of.modalities(),
                        new Columns(of.probes(), of.labels()),
                        splits(facts));
        root.setVvalue(0);
    }

    private Node header(DatasetFacts facts) {
        var name = new Label(facts.name());
        name.setId("data-name");
        name.getStyleClass().add("data-title");
        name.setMinWidth(0);
        var export = new ExportButton("data-export")
                .named(UiText.of("facts.export"))
                .file(UiText.of("facts.export.npz"), "npz", facts::name, this::archive);
        HBox.setHgrow(export.node(), Priority.ALWAYS);
        var title = new HBox(name, export.node());
        title.getStyleClass().add("field-line");
        var size = new Label(FactLines.size(facts.utterances(), facts.steps(), facts.transcripts()));
        size.getStyleClass().add("data-size");
        var provenance = Card.note(facts.provenance());
        provenance.setId("data-provenance");
        var hash = new TextField(facts.contentHash());
        hash.setEditable(false);
        hash.getStyleClass().add("data-hash");
        hash.setAccessibleText(UiText.of("facts.hash"));
        hash.setMinWidth(HASH_LEAST);
        HBox.setHgrow(hash, Priority.ALWAYS);
        var label = new Label(UiText.of("facts.hash"));
        label.getStyleClass().add("caption");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var hashLine = new HBox(label, hash);
        hashLine.getStyleClass().add("field-line");
        return new VBox(4, title, size, provenance, hashLine);
    }

    /** The data as they are now, whatever is opened while they are written. */
    private FileExport.Writing archive() {
        Dataset opened = setup.dataset().orElseThrow();
        return file -> NpzExport.write(opened, file);
    }

    private Node findings() {
        var list = new FindingList("data-tab-findings");
        list.show(data.findings());
        replace.setVisible(data.hasNonFinite());
        replace.setManaged(data.hasNonFinite());
        return data.findings().isEmpty()
                ? new Card(UiText.of("facts.findings"), Card.note(UiText.of("facts.findings.none")))
                : new Card(UiText.of("facts.findings"), list, replace);
    }

    private Node splits(DatasetFacts facts) {
        var counts = new SplitCounts(split -> facts.splits().get(split.key()));
        var lines = new VBox(4, Card.note(facts.splitOrigin()));
        FactLines.splits(facts.quality()).forEach(line -> lines.getChildren().add(Card.note(line)));
        var read = new ReadForm("data", facts.offers(), data.choices().get(), setup::reread);
        return new Card(UiText.of("facts.splits"), counts, lines, read, form.node());
    }
}
