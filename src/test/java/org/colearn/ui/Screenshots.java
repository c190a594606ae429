package org.colearn.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.colearn.data.DataSources;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.model.Architectures;
import org.colearn.store.RecordingRunner;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.text.UiText;

/**
 * Drives the real window through the documentation's scenes and takes the picture of each from the screen, light and dark.
 *
 * <p>Run by {@code docs/screenshots/renew} under a display. Arguments: the folder of the pictures; a folder of results that holds a
 * sweep; and, if there is one, a folder of real reviews in the layout of the Memory Fusion Network's authors (ICT-MMMO was used).
 */
public final class Screenshots {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 900;
    private static final String SAMPLE = "sample:iemocap-like";

    private Screenshots() {}

    /** Takes them all and ends; the exit code is 0 only if all were taken. */
    public static void main(String[] args) {
        Application.launch(Studio.class, args);
        System.exit(Studio.TAKEN.get() ? 0 : 1);
    }

    /** The window in front of the camera. */
    public static final class Studio extends Application {
        private static final AtomicBoolean TAKEN = new AtomicBoolean();

        private Optional<MainWindow> window = Optional.empty();

        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            Path results = Path.of(args.get(1));
            var parts = new MainWindow.Parts(
                    (output, warnings) ->
                            new BackgroundRunner(new RecordingRunner(output.orElse(results), 2, warnings)),
                    Architectures.all(),
                    DataSources.samples(),
                    OpenedData::open,
                    results,
                    FreshMemory.node());
            var made = new MainWindow(stage, parts);
            window = Optional.of(made);
            made.show();
            var scenes = new Scenes(made, new Camera(stage, Path.of(args.get(0))));
            var photographer =
                    new Thread(() -> photograph(scenes, args.stream().skip(2).findFirst()), "photographer");
            photographer.setDaemon(true);
            photographer.start();
        }

        private static void photograph(Scenes scenes, Optional<String> reviews) {
            try {
                scenes.all(reviews); // what goes wrong ends the thread, which says so
                TAKEN.set(true);
            } finally {
                Platform.exit();
            }
        }

        @Override
        public void stop() {
            window.ifPresent(MainWindow::release);
        }
    }

    /** What is done before each picture. */
    private record Scenes(MainWindow window, Camera camera) {
        void all(Optional<String> reviews) {
            camera.size(WIDTH, HEIGHT);
            open(SAMPLE);
            sweep();
            compare();
            samples();
            why();
            teach();
            overlays();
            live("live-sample", SAMPLE, "bi-eflstm", "0-4");
            if (reviews.isPresent()) {
                data("data-mmmo", reviews.get());
                live("live-mmmo-bi-eflstm", reviews.get(), "bi-eflstm", "0-2");
                live("live-mmmo-mfn", reviews.get(), "mfn", "0-2");
            }
        }

        private void open(String source) {
            camera.await("first data", () -> window.setup().dataset().isPresent());
            var before = camera.fx(() -> window.setup().dataset().orElseThrow());
            camera.run(() -> window.setup().openData(source));
            camera.await("data " + source, () -> window.setup()
                    .dataset()
                    .filter(now -> !now.equals(before))
                    .isPresent());
        }

        private void show(String key) {
            TabPane tabs = camera.node(UiIds.TABS, TabPane.class);
            camera.run(() -> tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals(UiIds.tab(key)))
                    .forEach(tabs.getSelectionModel()::select));
        }

        private void sweep() {
            show("sweep");
            camera.await(
                    "a time estimate",
                    () -> camera.node("sweep-estimate", Label.class).getText().endsWith("on disk."));
            camera.shootBoth("sweep-plan");
            camera.await("an earlier sweep", () -> !camera.node("sweep-open", MenuButton.class)
                    .getItems()
                    .isEmpty());
            camera.run(() -> camera.node("sweep-open", MenuButton.class)
                    .getItems()
                    .get(0)
                    .fire());
            camera.press("sweep-page-curve");
            camera.await("the curve", () -> camera.shows("sweep-matrix"));
            camera.shootBoth("sweep");
            camera.press("sweep-page-table");
            camera.shootBoth("sweep-table");
        }

        private void compare() {
            show("compare");
            TableView<?> table = camera.node("compare-table", TableView.class);
            camera.await("stored runs", () -> !table.getItems().isEmpty());
            camera.run(() -> {
                select(table, Map.of("Arm", "baseline", "Deployed", "language"));
                List.of("0", "40", "80").forEach(rate -> select(table, Map.of("audio rate", rate + "\u00a0%")));
            });
            camera.shootBoth("compare");
            camera.press("compare-topic-differences");
            camera.shootBoth("compare-differences");
            camera.press("compare-topic-curves");
            camera.run(() -> {
                table.getSelectionModel().clearSelection();
                select(table, Map.of("Arm", "multimodal", "Seed", "0", "audio rate", "0\u00a0%"));
            });
        }

        /** Adds the rows that have these words in these columns to what is selected. */
        private static <R> void select(TableView<R> table, Map<String, String> wanted) {
            List<R> found = table.getItems().stream()
                    .filter(row -> wanted.entrySet().stream().allMatch(want -> table.getColumns().stream()
                            .filter(column -> column.getText().equals(want.getKey()))
                            .anyMatch(column -> text(column, row).equals(want.getValue()))))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("There is no run with " + wanted);
            }
            found.forEach(table.getSelectionModel()::select);
            table.scrollTo(found.get(0));
        }

        private static <R> String text(TableColumn<R, ?> column, R row) {
            return String.valueOf(column.getCellData(row));
        }

        private void samples() {
            show("samples");
            camera.await(
                    "test utterances",
                    () -> camera.shows("samples-table")
                            && !camera.node("samples-table", TableView.class)
                                    .getItems()
                                    .isEmpty());
            camera.press("samples-show-flips");
            camera.run(() -> camera.node("samples-table", TableView.class)
                    .getSelectionModel()
                    .select(1));
            camera.await("a prediction", () -> !camera.node("samples-predicted", Label.class)
                    .getText()
                    .isEmpty());
            camera.shootBoth("samples");
        }

        private void why() {
            show("why");
            camera.await("answers", () -> camera.shows("why-sets-bars") && !camera.says(UiText.of("why.working")));
            camera.shootBoth("why");
        }

        private void teach() {
            show("teach");
            camera.await("lessons", () -> camera.shows("lesson-list"));
            camera.shootBoth("teach");
        }

        private void overlays() {
            show("live");
            camera.press(UiIds.KEYS);
            camera.shootBoth("keys");
            camera.press(UiIds.KEYS);
            camera.press(UiIds.HELP);
            camera.await("the guide", () -> !camera.node(UiIds.HELP_TEXT, TextArea.class)
                    .getText()
                    .isEmpty());
            camera.shootBoth("guide");
            camera.run(() ->
                    camera.node(UiIds.HELP_OVERLAY, javafx.scene.Node.class).setVisible(false));
        }

        private void data(String name, String source) {
            open(source);
            show("data");
            camera.await("the facts", () -> camera.shows("data-overview"));
            camera.shootBoth(name);
            camera.press("data-page-utterances");
            camera.shootBoth("data-utterances");
            camera.press("data-page-make");
            camera.shootBoth("data-make");
        }

        private void live(String name, String source, String architecture, String seeds) {
            open(source);
            camera.run(() -> {
                window.setup().choose(Architectures.byId(architecture));
                camera.node(UiIds.SEEDS, TextField.class).setText(seeds);
            });
            show("live");
            camera.press(UiIds.RUN);
            camera.await(
                    "the end of the training", () -> window.session().state().get() == RunState.IDLE);
            camera.shootBoth(name);
        }
    }
}
