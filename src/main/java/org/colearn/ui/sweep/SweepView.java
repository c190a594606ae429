package org.colearn.ui.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.colearn.experiment.Arms;
import org.colearn.experiment.Evidence;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepEvent;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.SweepTable;
import org.colearn.experiment.Verdict;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.store.Document;
import org.colearn.store.EvidenceTable;
import org.colearn.store.ExperimentReport;
import org.colearn.store.SpecCommand;
import org.colearn.store.StoredWork;
import org.colearn.store.SweepFolder;
import org.colearn.store.SweepStudyTable;
import org.colearn.training.RunControl;
import org.colearn.ui.RunSession;
import org.colearn.ui.RunState;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.fx.EventRelay;
import org.colearn.ui.fx.Pacer;
import org.colearn.ui.sweep.SweepPane.Page;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.Workspace;

/** The Sweep tab: plans, runs and shows one sweep at a time; remembers one that was cut off and offers to go on with it. */
public final class SweepView implements TabView {
    private static final String UNFINISHED = "sweep.unfinished";
    private static final Duration BETWEEN_WORDS = Duration.millis(250);
    private static final Duration BETWEEN_TABLES = Duration.seconds(1);

    private final Workspace workspace;
    private final int workers = Runtime.getRuntime().availableProcessors();
    private final EventRelay<SweepEvent> events = new EventRelay<>(this::deliver);
    private final CurvePage curve = new CurvePage(this::open);
    private final TablePage table = new TablePage(this::explain);
    private final PlanDesk desk;
    private final SweepPane pane;
    private final RunSession<SweepEvent> session;
    private final StripWords strip;
    private final Pacer words = new Pacer(BETWEEN_WORDS, this::writeWords);
    private final Pacer tables = new Pacer(BETWEEN_TABLES, this::judge);
    private Optional<StoredSweep> shown = Optional.empty();
    private Optional<SweepTable.Study> latest = Optional.empty();
    private int study;
    private int ticket;
    private int explanation;

    /**
     * In a window; a sweep that was cut off is looked for at once, in the background.
     *
     * @param reports writes reports
     */
    public SweepView(Workspace workspace, ExperimentReport.Writer reports) {
        this.workspace = workspace;
        strip = new StripWords(workspace.requests()::say);
        session = new RunSession<>(events::offer, this::afterEvents);
        desk = new PlanDesk(workspace, workers, this::begin, this::standIn);
        pane = new SweepPane(List.of(desk.node(), curve.node(), table.node()), new Wishes());
        pane.offerReports(this::folder, reports);
        session.state().addListener((observed, before, now) -> changed(now));
        Path cutOff = Path.of(workspace.memory().get(UNFINISHED, ""));
        if (!cutOff.toString().isEmpty()) {
            later(() -> StoredSweep.read(cutOff), this::offer);
        }
    }

    @Override
    public String key() {
        return "sweep";
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public void shown() {
        desk.revise();
        workspace
                .results()
                .getValue()
                .ifPresent(results ->
                        later(() -> StoredSweep.all(workspace.stores().of(results)), this::offerSweeps));
    }

    @Override
    public boolean open(Document document) {
        if (document instanceof Document.Sweep sweep) {
            desk.open(sweep.spec());
            pane.turn(Page.PLAN);
            return true;
        }
        return false;
    }

    @Override
    public void setDark(boolean dark) {
        curve.setTheme(
                ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily())));
    }

    @Override
    public boolean busy() {
        return session.state().get().busy();
    }

    @Override
    public void close() {
        desk.close();
        session.close();
        words.stop();
        tables.stop();
        events.close();
        curve.close();
    }

    private void begin(SweepSpec spec) {
        pane.problem("");
        Optional<Path> results = workspace.results().getValue();
        results.ifPresent(output -> later(
                () -> {
                    try (SweepFolder folder = SweepFolder.create(output, spec, sentence -> {})) {
                        return new StoredSweep(folder.path(), spec, List.of());
                    }
                },
                made -> {
                    show(made);
                    goOn();
                }));
    }

    private void goOn() {
        shown.filter(sweep -> !session.state().get().busy()).ifPresent(sweep -> {
            pane.problem("");
            pane.offer("");
            pane.turn(Page.CURVE);
            workspace.memory().put(UNFINISHED, sweep.folder().toString());
            session.start("sweep", (control, news) -> run(sweep.folder(), control, news));
        });
    }

    /** What is finished there is not run again, what failed is. */
    private void run(Path path, RunControl control, Consumer<SweepEvent> news) {
        try (SweepFolder folder =
                SweepFolder.resume(path, said -> workspace.window().execute(() -> pane.problem(said)))) {
            new LocalSweepRunner(workers, folder).inBackground().run(folder.spec(), control, news);
        }
    }

    /** Shows a sweep as it is on disk. */
    private void show(StoredSweep sweep) {
        shown = Optional.of(sweep);
        study = 0;
        SweepModel model = sweep.model();
        pane.begin(
                model.spec().name(),
                model.spec().studies().stream().map(ExperimentSpec::name).toList(),
                PlanDesk.isOnStandIn(model.spec()));
        curve.begin(model, study);
        latest = Optional.empty();
        table.clear(Published.reproduced(model.spec()));
        pane.turn(Page.CURVE);
        writeWords();
        judge();
    }

    private void offer(StoredSweep sweep) {
        if (sweep.model().open().isEmpty() || shown.isPresent()) {
            return;
        }
        show(sweep);
        pane.offer(UiText.of(
                "sweep.offer",
                sweep.model().spec().name(),
                sweep.model().done(),
                sweep.model().runs()));
        workspace.requests().say(UiText.of("sweep.offer.status"));
    }

    private void deliver(List<SweepEvent> news) {
        shown.map(StoredSweep::model).ifPresent(model -> news.forEach(model::accept));
        if (news.stream()
                .anyMatch(event -> event instanceof ExperimentEvent.RunEnded
                        || event instanceof SweepEvent.Started
                        || event instanceof SweepEvent.Ended)) {
            tables.request();
        }
        words.request();
    }

    /** What is queued is delivered first, so that the end comes last. */
    private void afterEvents(Runnable task) {
        workspace.window().execute(() -> {
            events.flush();
            task.run();
        });
    }

    private void changed(RunState now) {
        desk.block(now.busy());
        if (now == RunState.STOPPING) {
            workspace.memory().remove(UNFINISHED); // the user's wish, so nobody asks at the next start
        }
        boolean through = shown.map(
                        sweep -> sweep.model().open().size() == sweep.model().failed())
                .orElse(false);
        if (now == RunState.IDLE && through) {
            workspace.memory().remove(UNFINISHED);
        }
        String failure = session.problem().get();
        if (!now.busy() && !failure.isEmpty()) {
            pane.problem(failure);
        }
        writeWords();
        tables.request();
    }

    private void writeWords() {
        shown.map(StoredSweep::model).ifPresent(model -> {
            RunState now = session.state().get();
            String progress = ProgressWords.of(model, now, workers);
            pane.progress(model, now, progress);
            strip.tell(ProgressWords.named(model, progress), now.busy());
            curve.update();
        });
    }

    /** Computes what the results say, in the background; only the newest answer is shown. */
    private void judge() {
        shown.map(StoredSweep::model).ifPresent(model -> {
            int mine = ++ticket;
            var results = model.results();
            later(() -> SweepTable.of(model.spec(), results), found -> {
                if (mine == ticket) {
                    draw(model, found);
                }
            });
        });
    }

    private void draw(SweepModel model, SweepTable found) {
        SweepTable.Study judged =
                found.studies().get(Math.min(study, found.studies().size() - 1));
        Optional<SweepFigures> figures = SweepFigures.of(judged, model.spec().rates());
        curve.show(figures, session.state().get() == RunState.RUNNING);
        Optional<PublishedTable> published = figures.flatMap(SweepFigures::published);
        table.show(TableLine.of(judged, published), SweepStudyTable.of(judged, published));
        latest = Optional.of(judged);
        explain();
    }

    /** Every test of the row that is selected in the table, computed in the background. */
    private void explain() {
        int mine = ++explanation;
        Optional<SweepTable.Row> row = table.selected()
                .flatMap(cell -> latest.flatMap(judged -> judged.rows().stream()
                        .filter(each -> each.cell().name().equals(cell))
                        .findFirst()));
        if (row.isEmpty() || shown.isEmpty()) {
            table.explain("", Optional.empty());
            return;
        }
        String baseline = latest.orElseThrow().baselines().get(0).cell().name();
        List<RunResult> results = shown.get().model().results();
        Verdict verdict = row.get().verdict();
        String words = TableLine.reading(row.get(), workers);
        String name = CellNames.of(row.get().cell());
        later(
                () -> Evidence.of(new Arms(of(results, row.get().cell().name()), of(results, baseline)))
                        .map(evidence -> EvidenceTable.of(name, evidence, verdict)),
                found -> {
                    if (mine == explanation) {
                        table.explain(words, found);
                    }
                });
    }

    private static List<RunResult> of(List<RunResult> results, String cell) {
        return results.stream().filter(run -> run.key().cell().equals(cell)).toList();
    }

    private Path folder() {
        return shown.orElseThrow().folder();
    }

    private void open(RunKey run) {
        shown.map(sweep -> sweep.folder().resolve(run.toString()))
                .filter(Files::isDirectory)
                .ifPresent(folder -> {
                    workspace.run().set(Optional.of(folder));
                    workspace.requests().show("compare");
                    workspace.requests().say(UiText.of("sweep.opened", run));
                });
    }

    private void standIn(boolean planned) {
        if (pane != null) {
            pane.standIn(planned);
        }
    }

    private void offerSweeps(List<StoredWork.Sweep> found) {
        var items = new ArrayList<MenuItem>();
        for (StoredWork.Sweep sweep : found) {
            var item = new MenuItem(
                    UiText.of("sweep.open.item", sweep.name(), sweep.folder().getFileName()));
            item.setOnAction(chosen -> {
                if (!session.state().get().busy()) {
                    later(() -> StoredSweep.read(sweep.folder()), this::show);
                }
            });
            items.add(item);
        }
        pane.offerSweeps(items);
    }

    /** Computes in the background and hands over on the window's thread; what fails is said in place. */
    private <T> void later(Supplier<T> work, Consumer<T> then) {
        try {
            workspace.background().execute(() -> {
                try {
                    T value = work.get();
                    workspace.window().execute(() -> then.accept(value));
                } catch (RuntimeException failure) {
                    workspace.window().execute(() -> pane.problem(Sentences.of(failure)));
                }
            });
        } catch (RejectedExecutionException closing) {
            words.stop(); // the window is going away
        }
    }

    /** What the pane asks for. */
    private final class Wishes implements SweepPane.Wishes {
        @Override
        public void pauseOrResume() {
            if (session.state().get() == RunState.PAUSED) {
                session.resume();
            } else {
                session.pause();
            }
        }

        @Override
        public void stop() {
            session.stop();
        }

        @Override
        public void goOn() {
            SweepView.this.goOn();
        }

        @Override
        public void study(int position) {
            study = position;
            shown.ifPresent(sweep -> {
                curve.begin(sweep.model(), study);
                judge();
            });
        }

        @Override
        public Optional<String> command() {
            return shown.map(sweep -> SpecCommand.sweep(sweep.folder()));
        }

        @Override
        public void decline() {
            workspace.memory().remove(UNFINISHED);
            pane.offer("");
        }
    }
}
