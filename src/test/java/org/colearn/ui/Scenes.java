package org.colearn.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.colearn.model.Architectures;
import org.colearn.ui.chart.ViewTable;
import org.colearn.ui.setup.DataImport;
import org.colearn.ui.text.UiText;

/**
 * What is done in the window before each picture of the documentation.
 *
 * @param window what is driven
 * @param driver who drives
 * @param camera who takes the pictures
 */
record Scenes(MainWindow window, Driver driver, Camera camera) {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 900;
    private static final String SAMPLE = "sample:iemocap-like";
    private static final Path FILE = Path.of("sample-data", "mosi-like-small.npz");

    /** Takes the scenes with these names, all of them if none is named; those of real reviews only where there are some. */
    void take(String reviews, List<String> names) {
        driver.size(WIDTH, HEIGHT);
        driver.await("first data", () -> window.setup().dataset().isPresent());
        var scenes = new LinkedHashMap<String, Runnable>();
        scenes.put("sweep", this::sweep);
        scenes.put("compare", this::compare);
        scenes.put("samples", this::samples);
        scenes.put("why", this::why);
        scenes.put("teach", this::teach);
        scenes.put("overlays", this::overlays);
        scenes.put("made", this::made);
        scenes.put("live", () -> {
            live("live-sample", SAMPLE, "bi-eflstm", "0-4");
            highContrast();
        });
        scenes.put("moved", this::moved);
        scenes.put("term", this::term);
        if (!reviews.equals("-")) {
            scenes.put("reviews", () -> {
                data("data-mmmo", reviews);
                live("live-mmmo-bi-eflstm", reviews, "bi-eflstm", "0-2");
                live("live-mmmo-mfn", reviews, "mfn", "0-2");
            });
        }
        scenes.forEach((name, scene) -> {
            if (names.isEmpty() || names.contains(name)) {
                scene.run();
            }
        });
    }

    private void open(String source) {
        var before = driver.fx(() -> window.setup().dataset().orElseThrow());
        String now = driver.fx(() -> window.setup().data().source().get());
        if (now.equals(source)) {
            return;
        }
        driver.run(() -> window.setup().openData(source));
        driver.await("data " + source, () -> window.setup()
                .dataset()
                .filter(opened -> !opened.equals(before))
                .isPresent());
    }

    private void sweep() {
        driver.turnTo("sweep");
        driver.await(
                "a time estimate",
                () -> driver.node("sweep-estimate", Label.class).getText().endsWith("on disk."));
        camera.shootBoth("sweep-plan");
        driver.await(
                "an earlier sweep",
                () -> !driver.node("sweep-open", MenuButton.class).getItems().isEmpty());
        driver.run(() ->
                driver.node("sweep-open", MenuButton.class).getItems().get(0).fire());
        driver.press("sweep-page-curve");
        driver.await("the curve", () -> driver.shows("sweep-matrix"));
        camera.shootBoth("sweep");
        driver.press("sweep-page-table");
        camera.shootBoth("sweep-table");
    }

    private void compare() {
        driver.turnTo("compare");
        TableView<?> table = driver.node("compare-table", TableView.class);
        driver.await("stored runs", () -> !table.getItems().isEmpty());
        driver.run(() -> {
            select(table, Map.of("Arm", "baseline"));
            List.of("0", "40", "80").forEach(rate -> select(table, Map.of("audio rate", rate + "\u00a0%")));
        });
        camera.shootBoth("compare");
        driver.press("compare-topic-differences");
        camera.shootBoth("compare-differences");
        driver.press("compare-topic-tests");
        camera.shootBoth("compare-tests");
        driver.press("compare-topic-curves");
        driver.run(() -> {
            table.getSelectionModel().clearSelection();
            select(table, Map.of("Arm", "multimodal", "Seed", "0", "audio rate", "0\u00a0%"));
        });
    }

    /** Adds the rows that have these words in these columns to what is selected. */
    private static <R> void select(TableView<R> table, Map<String, String> wanted) {
        List<R> found = table.getItems().stream()
                .filter(row -> wanted.entrySet().stream().allMatch(want -> table.getColumns().stream()
                        .filter(column -> ViewTable.head(column).equals(want.getKey()))
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
        driver.turnTo("samples");
        driver.await(
                "test utterances",
                () -> driver.shows("samples-table")
                        && !driver.node("samples-table", TableView.class)
                                .getItems()
                                .isEmpty());
        driver.press("samples-show-flips");
        driver.run(() -> driver.node("samples-table", TableView.class)
                .getSelectionModel()
                .select(1));
        driver.await(
                "a prediction",
                () -> !driver.node("samples-predicted", Label.class).getText().isEmpty());
        camera.shootBoth("samples");
    }

    private void why() {
        driver.turnTo("why");
        driver.await("answers", () -> driver.shows("why-sets-bars") && !driver.says(UiText.of("why.working")));
        camera.shootBoth("why");
    }

    private void teach() {
        driver.turnTo("teach");
        driver.await("lessons", () -> driver.shows("lesson-list"));
        camera.shootBoth("teach-lessons");
        driver.press("lesson-begin-1");
        until("the prediction", () -> driver.shows("lesson-point-0"));
        IntStream.range(0, 12).forEach(press -> key("lesson-point-0", KeyCode.DOWN));
        IntStream.range(0, 7).forEach(press -> key("lesson-point-1", KeyCode.DOWN));
        camera.shootBoth("teach-predict");
        until("the answer", () -> driver.shows("lesson-comment"));
        camera.shootBoth("teach");
        driver.press("lesson-leave");
    }

    /** Presses Next until the lesson has come so far. */
    private void until(String what, Callable<Boolean> there) {
        for (int step = 0; !driver.fx(there); step++) {
            if (step > 9) {
                throw new IllegalStateException("The lesson does not come to " + what);
            }
            driver.press("lesson-next");
            Driver.pause();
        }
    }

    private void key(String id, KeyCode code) {
        driver.run(() -> driver.node(id, Node.class)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void overlays() {
        driver.turnTo("live");
        driver.press(UiIds.KEYS);
        camera.shootBoth("keys");
        driver.press(UiIds.KEYS);
        driver.command("Shortcut+K");
        driver.run(() -> {
            driver.node("palette-words", TextField.class).setText("re");
            driver.node("palette-list", Node.class).requestFocus(); // a caret that blinks never comes to rest
        });
        camera.shootBoth("palette");
        driver.command("Shortcut+K");
        driver.press(UiIds.HELP);
        driver.await(
                "the guide",
                () -> driver.node(UiIds.HELP_CHAPTER, ScrollPane.class).getContent() != null);
        camera.shootBoth("guide");
        driver.run(() -> driver.node(UiIds.HELP_OVERLAY, Node.class).setVisible(false));
        driver.command("Shift+F1");
        driver.press("tour-next");
        camera.shootBoth("tour");
        driver.press("tour-later");
    }

    /** The Data tab on a file that is looked at before it is used, on one utterance, and on data made to order. */
    private void made() {
        driver.run(() -> window.setup().importData(FILE.toString()));
        driver.await("the file", () -> window.setup().imported().state().get() == DataImport.State.READY);
        camera.shootBoth("data-import");
        driver.run(() -> window.setup().imported().discard());
        driver.press("data-page-utterances");
        driver.await(
                "an utterance",
                () -> !driver.node("browse-title", Label.class).getText().equals(UiText.of("browse.choose")));
        camera.shootBoth("data-utterances");
        driver.press("data-page-make");
        driver.await("what to expect", () -> driver.shows("make-direction"));
        camera.shootBoth("data-generator");
        driver.press("data-page-overview");
    }

    private void data(String name, String source) {
        open(source);
        driver.turnTo("data");
        driver.await("the facts", () -> driver.shows("data-overview"));
        camera.shootBoth(name);
    }

    private void live(String name, String source, String architecture, String seeds) {
        open(source);
        driver.run(() -> {
            window.setup().choose(Architectures.byId(architecture));
            driver.node(UiIds.SEEDS, TextField.class).setText(seeds);
        });
        train(() -> {});
        camera.shootBoth(name);
    }

    private void train(Runnable meanwhile) {
        driver.press(UiIds.RUN);
        meanwhile.run();
        driver.await("the end of the training", () -> window.session().state().get() == RunState.IDLE);
    }

    private void highContrast() {
        driver.command("Shortcut+Shift+D");
        camera.shootBoth("high-contrast");
        driver.command("Shortcut+Shift+D");
    }

    /** Rates that are moved twice while a model is trained. */
    private void moved() {
        open(SAMPLE);
        driver.run(() -> {
            window.setup().choose(Architectures.byId("bi-eflstm"));
            driver.node(UiIds.SEEDS, TextField.class).setText("0");
            driver.node(UiIds.number("epochs"), TextField.class).setText("24");
        });
        train(() -> {
            move(4, "audio", 0.3);
            move(12, "video", 0.1);
            driver.press(UiIds.PAUSE);
            camera.shootBoth("live-moving");
            driver.press(UiIds.PAUSE);
        });
        camera.shootBoth("live-moved");
    }

    private void move(int epoch, String modality, double rate) {
        driver.await("epoch " + epoch, () -> epochs() >= epoch);
        driver.run(() -> {
            driver.node("live-dials", TitledPane.class).setExpanded(true);
            driver.node("live-rate-" + modality, Slider.class).setValue(rate);
        });
    }

    /** The epoch that is being trained, as the status strip says it. */
    private int epochs() {
        String[] words = driver.node("status-run", Label.class).getText().split("epoch ", -1);
        return words.length < 2 ? 0 : Integer.parseInt(words[1].split(" ", -1)[0]);
    }

    /** A term explained where the pointer rests. */
    private void term() {
        driver.turnTo("live");
        for (String theme : List.of("light", "dark")) {
            driver.run(() -> new Robot().mouseMove(0, 0));
            Driver.pause();
            driver.run(() -> {
                Node words = driver.stage().getScene().getRoot().lookupAll(".label").stream()
                        .filter(node -> node instanceof Label label
                                && UiText.of("modalities.title").equals(label.getText()))
                        .findFirst()
                        .orElseThrow();
                var place = words.localToScreen(words.getBoundsInLocal());
                new Robot().mouseMove(place.getCenterX(), place.getCenterY());
            });
            for (int wait = 0; wait < 20; wait++) {
                Driver.pause();
            }
            camera.shootAsItIs("help-" + theme);
            driver.command("Shortcut+D");
        }
    }
}
