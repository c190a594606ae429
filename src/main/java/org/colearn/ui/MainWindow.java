package org.colearn.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.colearn.data.Dataset;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.model.Architecture;
import org.colearn.store.Document;
import org.colearn.ui.fx.EventRelay;
import org.colearn.ui.help.HelpOverlay;
import org.colearn.ui.help.TermHelp;
import org.colearn.ui.live.LiveView;
import org.colearn.ui.live.StatusStrip;
import org.colearn.ui.live.VerdictChip;
import org.colearn.ui.setup.DataOpener;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.setup.OutputChoice;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.setup.SetupPane;
import org.colearn.ui.setup.SourceList;
import org.colearn.ui.setup.SpecFiles;
import org.colearn.ui.shell.Command;
import org.colearn.ui.shell.ScaledPane;
import org.colearn.ui.shell.Session;
import org.colearn.ui.shell.Tour;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Stores;
import org.colearn.ui.view.Workspace;

/** The one window: setup on the left, views in the centre, run controls at the top, status at the bottom. */
public final class MainWindow {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final Stage stage;
    private final Runners runners;
    private final EventRelay<ExperimentEvent> events = new EventRelay<>(this::deliver);
    private final EventRelay<Runnable> tasks = new EventRelay<>(this::perform);
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> daemon("data-reader", work));
    private final ExecutorService viewWork = new ThreadPoolExecutor(
            2,
            2,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> daemon("view-work", BackgroundRunner.givingWay(work)),
            new ThreadPoolExecutor.DiscardPolicy()); // what a view asks for while the window closes
    private final LiveView live = new LiveView(this::move);
    private final StatusStrip status = new StatusStrip();
    private final VerdictChip verdict = new VerdictChip();
    private final KeysOverlay keys = new KeysOverlay();
    private final StackPane centre = new StackPane();
    private final EmptyState empty = new EmptyState();
    private final SetupModel setup;
    private final RunSession<ExperimentEvent> session;
    private final WindowActions actions;
    private final WindowTheme theme;
    private final CentreTabs tabs;
    private final WindowHabits habits;
    private final Tour tour;
    private final WindowFrame frame;
    private final CloseStrip closeStrip = new CloseStrip(this::stopAndClose);
    private boolean closing;

    /**
     * What the window works with.
     *
     * @param runners runs experiments
     * @param architectures network families to choose from, at least one
     * @param samples names of the built-in data
     * @param opener reads data, in the background
     * @param output folder results are saved in
     * @param memory what the window remembers from one start to the next
     * @param browser opens an address outside the program
     */
    public record Parts(
            Runners runners,
            List<Architecture> architectures,
            List<String> samples,
            DataOpener opener,
            Path output,
            Preferences memory,
            Consumer<String> browser) {
        /** Copies the lists. */
        public Parts {
            architectures = List.copyOf(architectures);
            samples = List.copyOf(samples);
        }
    }

    /** Where runners come from: a new one for each experiment. */
    @FunctionalInterface
    public interface Runners {
        /** A runner that saves in a folder, if there is one, and says in a sentence what could not be saved. */
        ExperimentRunner into(Optional<Path> output, Consumer<String> warnings);
    }

    /** Fills a stage; nothing is shown and nothing is opened until {@link #show()}. */
    public MainWindow(Stage stage, Parts parts) {
        this.stage = stage;
        runners = parts.runners();
        var world = new SetupModel.World(parts.architectures(), parts.opener(), background, tasks::offer);
        setup = new SetupModel(world, new OutputChoice(parts.output()));
        session = new RunSession<>(events::offer, tasks::offer);
        actions = new WindowActions(setup, session, this::begin, keys::toggle);
        tour = new Tour(WindowKeys.tour(), parts.memory(), status::say);
        var around = new HelpOverlay.Surroundings(OutputChoice::ownFolder, tour::open, parts.browser());
        var help = new HelpOverlay(viewWork, tasks::offer, around);
        var root = new StackPane();
        var scaled = new ScaledPane(root, parts.memory());
        var scene = new Scene(scaled);
        theme = new WindowTheme(scene, parts.memory());
        Workspace workspace = workspace(parts.memory());
        var specifications = new SpecFiles(setup, workspace);
        var sources = new SourceList(parts.samples(), parts.memory());
        tabs = new CentreTabs(centre, Views.of(workspace, setup));
        habits = new WindowHabits(stage, setup, tabs, workspace, specifications);
        theme.dark().addListener((observed, before, now) -> dress(now));
        theme.contrast()
                .addListener((observed, before, now) -> dress(theme.dark().get()));
        dress(theme.dark().get());
        centre.getChildren().add(empty.node());
        var bar = new VBox(new TopBar(actions, verdict.node(), theme, help.button()).node(), closeStrip.node());
        var setupPane = new SetupPane(setup, sources, specifications);
        frame = new WindowFrame(setupPane.node(), tabs.node(), bar, status.node());
        List<Command> commands = new WindowKeys(actions, theme, scaled, tour).with(habits, frame, tabs, help);
        keys.list(commands);
        Node palette = WindowKeys.install(scene, commands);
        root.getChildren().addAll(frame.node(), tour.node(), keys.node(), palette, help.node());
        TermHelp.in(scene);
        acceptDrops(scene);
        stage.setScene(scene);
        stage.setTitle(UiText.of("window.title"));
        closeWithCare(help);
    }

    /** A close during a run asks first, in the window; once asked and answered, it waits for the run to end. */
    private void closeWithCare(HelpOverlay help) {
        stage.setOnCloseRequest(request -> {
            if (session.state().get().busy() || tabs.busy()) {
                request.consume();
                help.close(); // it would lie over the question
                closeStrip.show(true);
            } else {
                release();
            }
        });
        session.state().addListener((observed, before, now) -> {
            if (closing && !now.busy()) {
                release();
                stage.close();
            }
        });
    }

    /** Shows the window, no larger than the screen, and opens the first sample. */
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        size(screen);
        stage.setMinWidth(Math.min(960, screen.getWidth()));
        stage.setMinHeight(Math.min(560, screen.getHeight()));
        stage.centerOnScreen();
        stage.show();
        // Openbox shows a JavaFX window at its smallest, and obeys only once it is shown.
        tasks.offer(() -> {
            size(screen);
            stage.centerOnScreen();
        });
        habits.restore();
        tour.firstTime();
        tabs.buildByAndBy();
    }

    private void size(Rectangle2D screen) {
        Session.Size left = habits.size().orElse(new Session.Size(WIDTH, HEIGHT, false));
        stage.setWidth(Math.min(left.width(), screen.getWidth()));
        stage.setHeight(Math.min(left.height(), screen.getHeight()));
        stage.setMaximized(left.maximised());
    }

    /** The question as it stands in the setup pane. */
    SetupModel setup() {
        return setup;
    }

    /** Undo, session, files. */
    WindowHabits habits() {
        return habits;
    }

    /** What is being run. */
    RunSession<ExperimentEvent> session() {
        return session;
    }

    /** Ends every thread of the window, stopping a run; the stage may be closed before or after. */
    void release() {
        habits.close();
        session.close();
        background.shutdownNow();
        tabs.close();
        viewWork.shutdownNow();
        events.close();
        tasks.close();
        live.close();
    }

    private void begin() {
        setup.spec().ifPresent(spec -> setup.dataset().ifPresent(data -> begin(spec, data)));
    }

    private void begin(ExperimentSpec spec, Dataset data) {
        tabs.showLive();
        tabs.node().requestFocus(); // not the button beside Run, which would stop at the next press of Space
        centre.getChildren().setAll(live.node());
        live.begin(spec, data);
        status.begin(spec, data);
        verdict.begin(spec, data);
        ExperimentRunner runner = runners.into(setup.output().target(), this::warn);
        session.start("experiment", (control, news) -> runner.run(spec, data, control, news));
    }

    private void move(Map<String, Double> rates) {
        session.move(rates);
    }

    private void deliver(List<ExperimentEvent> news) {
        live.accept(news);
        status.accept(news);
        verdict.accept(news);
        tabs.accept(news);
    }

    private void perform(List<Runnable> waiting) {
        events.flush();
        waiting.forEach(Runnable::run);
    }

    private void warn(String sentence) {
        tasks.offer(() -> status.say(sentence));
    }

    private void stopAndClose() {
        closing = true;
        session.stop();
        if (!session.state().get().busy()) { // only a view was at work; it ends with its tab
            release();
            stage.close();
        }
    }

    private void acceptDrops(Scene scene) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        scene.setOnDragDropped((DragEvent drop) -> {
            List<File> files = drop.getDragboard().getFiles();
            if (!files.isEmpty()) {
                habits.open(files.get(0).toPath());
            }
            drop.setDropCompleted(!files.isEmpty());
            drop.consume();
        });
    }

    private void dress(boolean dark) {
        live.setDark(dark);
        tabs.setDark(dark);
    }

    private Workspace workspace(Preferences memory) {
        OutputChoice output = setup.output();
        return new Workspace(
                viewWork,
                tasks::offer,
                setup.opened().map(opened -> opened.map(OpenedData::dataset)),
                setup::spec,
                Bindings.createObjectBinding(output::target, output.folder(), output.saving()),
                new Stores(),
                new SimpleObjectProperty<>(Optional.empty()),
                memory,
                new WindowRequests());
    }

    /** What views ask of this window. */
    private final class WindowRequests implements Workspace.Requests {
        @Override
        public void openData(String source) {
            frame.unfold();
            setup.openData(source);
        }

        @Override
        public void openSpec(ExperimentSpec spec) {
            frame.unfold();
            setup.apply(spec);
        }

        @Override
        public void open(Document document) {
            tabs.open(document);
        }

        @Override
        public void show(String key) {
            tabs.show(key);
        }

        @Override
        public void putAway(Set<Lesson.Part> parts) {
            frame.putAway(parts);
        }

        @Override
        public void say(String sentence) {
            status.say(sentence);
        }
    }

    private static Thread daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
