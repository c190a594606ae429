package org.colearn.ui.why;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.colearn.data.Modality;
import org.colearn.evaluation.Confusion;
import org.colearn.evaluation.diagnosis.Calibration;
import org.colearn.evaluation.diagnosis.Decomposition;
import org.colearn.evaluation.diagnosis.SubsetResult;
import org.colearn.experiment.statistics.TTest;
import org.colearn.training.EpochRecord;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartPainter;
import org.colearn.ui.chart.ChartPane;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.inside.InsideFrame;
import org.colearn.ui.inside.RunInspector;
import org.colearn.ui.inside.RunInspector.State.Ready;
import org.colearn.ui.inside.SetWords;
import org.colearn.ui.text.UiText;

/** What the Why tab shows of a run; each answer is computed in the background when a run is opened, the cheap ones first. */
public final class WhyView implements InsideFrame.Inside {
    private static final double WHOLE = 100;
    private static final double GAP = 16;
    private static final double NARROW = 760;

    private final RunInspector inspector;
    private final Bars fall = new Bars("why-fall-bars");
    private final Bars sets = new Bars("why-sets-bars");
    private final Bars contributions = new Bars("why-shapley-bars");
    private final Bars interactions = new Bars("why-interactions-bars");
    private final Bars reliance = new Bars("why-reliance-bars");
    private final ChartPainter painter = new ChartPainter();
    private final ChartPane gradients = new ChartPane("why-gradients", painter);
    private final Card fallCard = card("why.fall", fall);
    private final Card collapse = new Card("why.collapse");
    private final Card relianceCard = card("why.reliance", reliance);
    private final Node root;
    private Optional<Ready> latest = Optional.empty();

    /** A view of the run that an inspector opens. */
    public WhyView(RunInspector inspector) {
        this.inspector = inspector;
        root = content();
    }

    private Node content() {
        var left = new VBox(16, fallCard.node(), card("why.sets", sets).node(), relianceCard.node());
        var right = new VBox(
                16,
                card("why.shapley", contributions).node(),
                card("why.interactions", interactions).node(),
                collapse.node(),
                new Card("why.gradients", gradients.node()).node());
        var columns = new GridPane();
        columns.setHgap(GAP);
        columns.setVgap(GAP);
        columns.widthProperty()
                .addListener((observed, before, now) -> arrange(columns, left, right, now.doubleValue() < NARROW));
        arrange(columns, left, right, false);
        columns.getStyleClass().add("inside-content");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("inside-scroll");
        return scroll;
    }

    /** Side by side where there is room, otherwise one below the other. */
    private static void arrange(GridPane columns, Node left, Node right, boolean narrow) {
        int wanted = narrow ? 1 : 2;
        if (columns.getColumnConstraints().size() == wanted) {
            return;
        }
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        for (int c = 0; c < wanted; c++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / wanted);
            columns.getColumnConstraints().add(column);
        }
        columns.add(left, 0, 0);
        columns.add(right, narrow ? 0 : 1, narrow ? 1 : 0);
    }

    /** A question whose answer is bars; they can be taken away as a figure and as a table. */
    private Card card(String key, Bars bars) {
        String title = UiText.of(key + ".title");
        return new Card(key, bars.node())
                .offering(new ExportButton(key.replace('.', '-') + "-export")
                        .chart(() -> bars.picture(title, classes()))
                        .table(() -> bars.table(title)));
    }

    private boolean classes() {
        return latest.map(ready -> Finding.classes(ready.subsets())).orElse(true);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void setDark(boolean dark) {
        List.of(fall, sets, contributions, interactions, reliance).forEach(bars -> bars.setDark(dark));
        gradients.setTheme(
                ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily())));
    }

    @Override
    public void close() {
        painter.close();
    }

    @Override
    public void open(Ready ready) {
        latest = Optional.of(ready);
        boolean classes = Finding.classes(ready.subsets());
        sets.show(Finding.sets(ready.subsets(), ready.run().deployed().bits()));
        contributions.show(Finding.contributions(ready.subsets()));
        interactions.show(Finding.interactions(ready.subsets()));
        collapse.say(collapse(ready));
        List<String> names =
                ready.run().data().modalities().stream().map(Modality::name).toList();
        gradients.reset("", UiText.of("why.gradients.none"), GradientChart.styles(names));
        fall.show(List.of());
        fallCard.say(UiText.of("why.working"));
        reliance.show(List.of());
        relianceCard.say(UiText.of("why.working"));
        inspector.later(() -> ready.run().epochs(), epochs -> drawn(ready, epochs, names), gradients::describe);
        inspector.later(
                () -> ready.run()
                        .decomposition()
                        .flatMap(parts -> ready.run().lead().map(lead -> new Fall(parts, lead))),
                fall -> fallen(ready, fall, classes),
                sentence -> current(ready, () -> fallCard.say(sentence)));
        inspector.later(
                () -> ready.run().reliance(ready.subsets()),
                found -> current(ready, () -> {
                    relianceCard.say("");
                    reliance.show(Finding.reliance(found, classes));
                }),
                sentence -> current(ready, () -> relianceCard.say(sentence)));
    }

    /** An answer about a run that is no longer looked at is dropped. */
    private void current(Ready ready, Runnable still) {
        if (latest.filter(ready::equals).isPresent()) {
            still.run();
        }
    }

    private void drawn(Ready ready, List<EpochRecord> epochs, List<String> names) {
        ChartData chart = GradientChart.of(epochs, names);
        current(ready, () -> gradients.show(chart, false));
    }

    private void fallen(Ready ready, Optional<Fall> found, boolean classes) {
        current(ready, () -> {
            fallCard.say(found.map(known -> Finding.sentence(known.parts(), known.lead(), classes))
                    .orElse(UiText.of("why.fall.none")));
            fall.show(found.map(known -> Finding.waterfall(known.parts(), classes))
                    .orElse(List.of()));
        });
    }

    /** The loss against the baseline, and how sure it is that there is one. */
    private record Fall(Decomposition parts, TTest lead) {}

    private static String collapse(Ready ready) {
        SubsetResult deployed = ready.subsets().with(ready.run().deployed());
        SubsetResult all = ready.subsets().withAll();
        String words = UiText.of(
                "why.collapse.share",
                share(deployed),
                SetWords.of(deployed.present(), ready.subsets().modalities()),
                share(all));
        Calibration calibration = Calibration.of(deployed);
        return Double.isNaN(calibration.error())
                ? words
                : words
                        + " "
                        + UiText.of(
                                "why.collapse.confidence",
                                Long.toString(Math.round(100 * calibration.confidence())),
                                Long.toString(
                                        Math.round(100 * deployed.evaluation().score())),
                                Long.toString(Math.round(100 * calibration.error())));
    }

    private static String share(SubsetResult result) {
        return Long.toString(Math.round(100 * Confusion.of(result.evaluation()).largestPredictedShare()));
    }
}
