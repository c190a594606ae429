package org.colearn.ui.samples;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.evaluation.Confusion;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.chart.ViewTable;
import org.colearn.ui.inside.InsideFrame;
import org.colearn.ui.inside.RunInspector;
import org.colearn.ui.inside.RunInspector.State.Ready;
import org.colearn.ui.samples.SamplesModel.Cell;
import org.colearn.ui.samples.SamplesModel.Show;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;

/** What the Samples tab shows of a run. */
public final class SamplesView implements InsideFrame.Inside {
    private static final double NARROW = 760;
    private static final double GAP = 24;

    private final RunInspector inspector;
    private final MatrixPane matrix;
    private final WhatIfPane whatIf;
    private final SampleTable table;
    private final Label count = new Label();
    private final Label flips = new Label();
    private final Button clear = new Button(UiText.of("samples.clear"));
    private final ToggleGroup show = new ToggleGroup();
    private final Node root;
    private Optional<SamplesModel> model = Optional.empty();

    /** A view of the run that an inspector opens. */
    public SamplesView(RunInspector inspector) {
        this.inspector = inspector;
        matrix = new MatrixPane(inspector, this::refresh);
        whatIf = new WhatIfPane(inspector);
        table = new SampleTable(whatIf::choose);
        root = content();
    }

    private Node content() {
        whatIf.node().getStyleClass().add("what-if");
        var upper = new BorderPane(matrix.node());
        upper.widthProperty().addListener((observed, before, now) -> arrange(upper));
        arrange(upper);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var content = new VBox(12, upper, filters(), table.node());
        content.getStyleClass().add("inside-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("inside-scroll");
        return scroll;
    }

    /** Beside the matrix where there is room, below it where there is not. */
    private void arrange(BorderPane upper) {
        boolean narrow = upper.getWidth() > 0 && upper.getWidth() < NARROW;
        upper.setRight(null); // a node stands in one place only
        upper.setBottom(null);
        if (narrow) {
            upper.setBottom(whatIf.node());
        } else {
            upper.setRight(whatIf.node());
        }
        BorderPane.setMargin(whatIf.node(), narrow ? new Insets(GAP, 0, 0, 0) : new Insets(0, 0, 0, GAP));
    }

    private HBox kinds() {
        var kinds = new HBox();
        for (Show kind : Show.values()) {
            String key = "samples.show." + kind.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(UiText.of(key));
            button.setId("samples-show-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(show);
            button.setSelected(kind == Show.ALL);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true); // pressed again, it stays
                model.ifPresent(now -> now.show(kind));
                refresh();
            });
            button.getStyleClass()
                    .addAll(
                            Styles.SMALL,
                            kind == Show.ALL
                                    ? Styles.LEFT_PILL
                                    : kind == Show.FLIPS ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            if (kind == Show.FLIPS) {
                button.setTooltip(new Tooltip(UiText.of("samples.show.flips.help")));
            }
            kinds.getChildren().add(button);
        }
        return kinds;
    }

    private FlowPane filters() {
        clear.setId("samples-clear");
        clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> {
            model.ifPresent(now -> now.filter(Optional.empty()));
            matrix.draw();
            refresh();
        });
        count.setId("samples-count");
        flips.getStyleClass().add("hint");
        var export = new ExportButton("samples-table-export")
                .table(() -> ViewTable.of(UiText.of("samples.table"), table.node()));
        var line = new FlowPane(12, 8, kinds(), count, clear, flips, export.node());
        line.setAlignment(Pos.CENTER_LEFT);
        SmallWindow.wrap(line, count, flips);
        return line;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void setDark(boolean dark) {
        matrix.setDark(dark);
        whatIf.setDark(dark);
    }

    @Override
    public void open(Ready ready) {
        var samples = new SamplesModel(
                ready.subsets(), ready.run().data(), ready.run().deployed());
        model = Optional.of(samples);
        show.getToggles().get(0).setSelected(true);
        whatIf.open(ready, samples);
        table.open(samples);
        int[] turned = samples.flips();
        flips.setText(UiText.of("samples.flips", turned[0], turned[1]));
        matrix.open(ready, samples, Optional.empty());
        refresh();
        inspector.later(
                () -> ready.run().validations(samples.confusion()),
                validations -> validated(ready, samples, validations),
                count::setText);
    }

    private void validated(Ready ready, SamplesModel samples, List<Confusion> validations) {
        if (model.filter(samples::equals).isPresent()) {
            matrix.open(ready, samples, Optional.of(validations));
        }
    }

    private void refresh() {
        model.ifPresent(now -> {
            table.show(now);
            String shown = Integer.toString(now.shown().size());
            String all = Integer.toString(now.all().size());
            List<String> names = now.confusion().classNames();
            count.setText(now.cell()
                    .map(cell ->
                            UiText.of("samples.count.cell", shown, all, label(names, cell), predicted(names, cell)))
                    .orElse(UiText.of("samples.count", shown, all)));
            clear.setVisible(now.cell().isPresent());
        });
    }

    private static String label(List<String> names, Cell cell) {
        return names.get(cell.row());
    }

    private static String predicted(List<String> names, Cell cell) {
        return names.get(cell.column());
    }
}
