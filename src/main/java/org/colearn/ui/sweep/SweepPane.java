package org.colearn.ui.sweep;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.store.ExperimentReport;
import org.colearn.ui.RunState;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.shell.CopyCommand;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The frame of the Sweep tab: what runs and how far it is above, one of three pages below. */
final class SweepPane {
    /** What can be turned to. */
    enum Page {
        PLAN,
        CURVE,
        TABLE
    }

    private static final double PROGRESS_LEAST = 48;
    private static final double PLACE_LEAST = 240;

    private final VBox root = new VBox(8);
    private final Node page;
    private final Label name = new Label();
    private final Label standIn = new Label(UiText.of("sweep.standIn"));
    private final Label progressWords = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label problem = new Label();
    private final Label offer = new Label();
    private final HBox offerStrip = new HBox(8);
    private final FlowPane state = new FlowPane(12, 6);
    private final Button pause = button("sweep-pause", "sweep.pause", Material2MZ.PAUSE);
    private final Button stop = button("sweep-stop", "sweep.stop", Material2MZ.STOP);
    private final Button goOn = button("sweep-resume", "sweep.resume", Material2MZ.PLAY_ARROW);
    private final Button retry = button("sweep-retry", "sweep.retry", Material2MZ.REPLAY);
    private final MenuButton sweeps = new MenuButton(UiText.of("sweep.open"));
    private final ComboBox<String> studies = new ComboBox<>();
    private final ToggleGroup pages = new ToggleGroup();
    private final StackPane place = new StackPane();
    private final List<Node> nodes;
    private final Wishes wishes;

    /** What the controls ask for. */
    interface Wishes {
        void pauseOrResume();

        void stop();

        /** Goes on with a sweep that waits, failed runs included. */
        void goOn();

        void study(int position);

        /** The command line of the sweep that is shown. */
        Optional<String> command();

        /** Forgets the offer to go on. */
        void decline();
    }

    /** The pages in the order of {@link Page}. */
    SweepPane(List<Node> pageNodes, Wishes wishes) {
        this.nodes = pageNodes;
        this.wishes = wishes;
        root.setId("sweep-view");
        root.getStyleClass().add("sweep-view");
        standIn.setId("sweep-stand-in");
        standIn.getStyleClass().add("sweep-stand-in");
        standIn.setWrapText(true);
        standIn.setMinHeight(Region.USE_PREF_SIZE);
        problem.setId("sweep-problem");
        problem.getStyleClass().add(Styles.DANGER);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        for (Region part : List.of(standIn, problem, offerStrip, state, studies)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
        pause.setOnAction(pressed -> wishes.pauseOrResume());
        stop.setOnAction(pressed -> wishes.stop());
        goOn.setOnAction(pressed -> wishes.goOn());
        retry.setOnAction(pressed -> wishes.goOn());
        place.getChildren().addAll(nodes);
        place.setMinHeight(PLACE_LEAST);
        VBox.setVgrow(place, Priority.ALWAYS);
        root.getChildren().addAll(bar(), offerStrip(), state(), standIn, problem, place);
        page = SmallWindow.scrolling(root);
        turn(Page.PLAN);
    }

    Node node() {
        return page;
    }

    void turn(Page page) {
        int shown = List.of(Page.values()).indexOf(page);
        pages.getToggles().get(shown).setSelected(true);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i == shown);
        }
    }

    /** Names the sweep whose results are shown. */
    void begin(String title, List<String> studyNames, boolean onStandIn) {
        name.setText(title);
        state.setVisible(true);
        standIn.setVisible(onStandIn);
        studies.getItems().setAll(studyNames);
        studies.setVisible(studyNames.size() > 1);
        studies.getSelectionModel().select(0);
    }

    /** Says how far it is, and which buttons make sense. */
    void progress(SweepModel model, RunState now, String words) {
        progress.setProgress(now == RunState.LOADING ? ProgressBar.INDETERMINATE_PROGRESS : model.share());
        progressWords.setText(words);
        boolean open = !model.open().isEmpty();
        show(pause, now == RunState.RUNNING || now == RunState.PAUSED);
        pause.setText(UiText.of(now == RunState.PAUSED ? "sweep.resume" : "sweep.pause"));
        pause.setGraphic(FontIcon.of(now == RunState.PAUSED ? Material2MZ.PLAY_ARROW : Material2MZ.PAUSE));
        show(stop, now.busy());
        stop.setDisable(now == RunState.STOPPING);
        boolean onlyFailed = model.failed() > 0 && model.open().size() == model.failed();
        show(goOn, now == RunState.IDLE && open && !onlyFailed);
        show(retry, now == RunState.IDLE && onlyFailed);
    }

    /** Says in large letters that results are those of a stand-in for the published data. */
    void standIn(boolean shown) {
        standIn.setVisible(shown);
    }

    void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    /** Offers to go on with a sweep that was cut off; empty to offer nothing. */
    void offer(String sentence) {
        offer.setText(sentence);
        offerStrip.setVisible(!sentence.isEmpty());
    }

    /** The sweeps that can be opened. */
    void offerSweeps(List<MenuItem> items) {
        sweeps.getItems().setAll(items);
        sweeps.setDisable(items.isEmpty());
    }

    /** Offers reports of the sweep that is shown. */
    void offerReports(Supplier<Path> folder, ExperimentReport.Writer reports) {
        var export = new ExportButton("sweep-report").named(UiText.of("export.report"));
        for (String kind : List.of("html", "pdf")) {
            export.file(UiText.of("export.report." + kind), kind, name::getText, () -> {
                Path source = folder.get();
                return file -> reports.write(source, file);
            });
        }
        state.getChildren().add(export.node());
    }

    private Node bar() {
        var toggles = new HBox();
        for (Page page : Page.values()) {
            toggles.getChildren().add(toggle(page));
        }
        sweeps.setId("sweep-open");
        sweeps.setDisable(true);
        sweeps.setTooltip(new Tooltip(UiText.of("sweep.open.help")));
        studies.setId("sweep-studies");
        studies.setAccessibleText(UiText.of("sweep.studies"));
        studies.getSelectionModel().selectedIndexProperty().addListener((observed, before, now) -> {
            if (now.intValue() >= 0) {
                wishes.study(now.intValue());
            }
        });
        var bar = new FlowPane(12, 8, toggles, sweeps, studies);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node state() {
        state.setAlignment(Pos.CENTER_LEFT);
        name.setId("sweep-name");
        name.getStyleClass().add("sweep-name");
        progress.setId("sweep-progress");
        progress.setPrefWidth(120);
        progress.setAccessibleText(UiText.of("sweep.progress"));
        progress.setMinWidth(PROGRESS_LEAST);
        progressWords.setId("sweep-progress-words");
        SmallWindow.wrap(state, name, progressWords);
        var whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        state.getChildren().addAll(name, progress, progressWords, pause, stop, goOn, retry);
        state.getChildren().add(CopyCommand.button("sweep-copy", wishes::command));
        return state;
    }

    private Node offerStrip() {
        var yes = new Button(UiText.of("sweep.resume"));
        yes.setId("sweep-offer-resume");
        yes.setOnAction(pressed -> wishes.goOn());
        var no = new Button(UiText.of("sweep.offer.decline"));
        no.setId("sweep-offer-decline");
        no.setOnAction(pressed -> wishes.decline());
        for (Button button : List.of(yes, no)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        offer.setId("sweep-offer");
        offer.setWrapText(true);
        HBox.setHgrow(offer, Priority.ALWAYS);
        offer.setMaxWidth(Double.MAX_VALUE);
        offerStrip.getChildren().addAll(offer, yes, no);
        offerStrip.getStyleClass().add("compare-undo");
        return offerStrip;
    }

    private ToggleButton toggle(Page page) {
        String key = page.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(UiText.of("sweep.page." + key));
        button.setId("sweep-page-" + key);
        button.setToggleGroup(pages);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass()
                .add(
                        switch (page) {
                            case PLAN -> Styles.LEFT_PILL;
                            case CURVE -> Styles.CENTER_PILL;
                            case TABLE -> Styles.RIGHT_PILL;
                        });
        button.setOnAction(pressed -> turn(page));
        return button;
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private static Button button(String id, String key, Ikon icon) {
        var button = new Button(UiText.of(key), FontIcon.of(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(UiText.of(key + ".help")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
