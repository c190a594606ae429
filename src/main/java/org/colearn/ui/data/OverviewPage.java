package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.data.DatasetFacts;
import org.colearn.data.Split;
import org.colearn.data.quality.GroupLeak;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.setup.DataChoice;
import org.colearn.ui.setup.FindingList;
import org.colearn.ui.setup.FocusFollower;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.text.UiText;

/** Everything known about the opened data before anything is trained, on one scrolling page. */
final class OverviewPage {
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
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
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
        cards.getChildren()
                .setAll(
                        header(facts),
                        findings(),
                        modalities(facts),
                        new Columns(probes(facts), labels(facts)),
                        splits(facts));
        root.setVvalue(0);
    }

    private static Node header(DatasetFacts facts) {
        var name = new Label(facts.name());
        name.setId("data-name");
        name.getStyleClass().add("data-title");
        var size = new Label(FactLines.size(facts.utterances(), facts.steps(), facts.transcripts()));
        size.getStyleClass().add("data-size");
        var provenance = Card.note(facts.provenance());
        provenance.setId("data-provenance");
        var hash = new TextField(facts.contentHash());
        hash.setEditable(false);
        hash.getStyleClass().add("data-hash");
        hash.setAccessibleText(UiText.of("facts.hash"));
        HBox.setHgrow(hash, Priority.ALWAYS);
        var label = new Label(UiText.of("facts.hash"));
        label.getStyleClass().add("caption");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var hashLine = new HBox(label, hash);
        hashLine.getStyleClass().add("field-line");
        return new VBox(4, name, size, provenance, hashLine);
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

    private static Node modalities(DatasetFacts facts) {
        GridPane grid = ModalityGrid.of(facts);
        var scroll = new ScrollPane(grid); // in a narrow window the table scrolls instead of cutting numbers
        scroll.getStyleClass().add("data-wide");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return new Card(UiText.of("facts.modalities"), scroll)
                .offering(new ExportButton("data-modalities-export").table(() -> FactTables.modalities(facts)));
    }

    private Node labels(DatasetFacts facts) {
        return new Card(UiText.of("facts.labels"), LabelBars.of(facts.quality().histogram(), facts.splits()))
                .offering(new ExportButton("data-labels-export")
                        .chart(() -> new FactFigures(dark).labels(facts))
                        .table(() -> FactTables.labels(facts)));
    }

    private Node probes(DatasetFacts facts) {
        return new Card(UiText.of("facts.probe"), ProbeBars.of(facts.quality().probes()))
                .offering(new ExportButton("data-probe-export")
                        .chart(() -> new FactFigures(dark).probes(facts))
                        .table(() -> FactTables.probes(facts)));
    }

    private Node splits(DatasetFacts facts) {
        var counts = new HBox();
        counts.getStyleClass().add("data-counts");
        for (Split split : Split.values()) {
            counts.getChildren()
                    .add(new Label(FactLines.count(split, facts.splits().get(split.key()))));
        }
        var lines = new VBox(4, Card.note(facts.splitOrigin()));
        FactLines.splits(facts.quality()).forEach(line -> lines.getChildren().add(Card.note(line)));
        var read = new ReadForm("data", facts.offers(), data.choices().get(), setup::reread);
        return new Card(UiText.of("facts.splits"), counts, lines, read, form.node());
    }
}
