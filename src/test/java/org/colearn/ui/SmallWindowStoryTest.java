package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.colearn.ui.setup.SetupPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** In a small window, in small and in large letters, every word of every tab is read whole, and every control is in sight or scrolled to. */
class SmallWindowStoryTest extends WindowTest {
    private static final List<String> INSIDE = List.of("samples", "why");

    private final List<String> faults = new ArrayList<>();

    @Test
    void nothingIsCutAtAnySizeBeforeAndAfterARun() {
        size(1000, 600);
        sizes("at first");
        type(UiIds.number("epochs"), "2");
        type(UiIds.SEEDS, "0-1");
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);
        sizes("after a run");

        assertThat(faults).isEmpty();
    }

    @Test
    void theSetupTakesHalfOfANarrowWindowItsOwnWidthOfAWideOneAndGoesAwayWhenItIsWanted() {
        size(1000, 600);
        Region setup = node(UiIds.SETUP, Region.class);
        assertThat(setup.getWidth()).isCloseTo(SetupPane.WIDTH, within(1.0));
        letters("Shortcut+Plus", 3);
        double all = node(UiIds.SPLIT, SplitPane.class).getWidth();
        waitUntil(() -> setup.getWidth() < SetupPane.WIDTH);
        assertThat(setup.getWidth()).isLessThan(0.52 * all);
        letters("Shortcut+0", 1);
        waitUntil(() -> Math.abs(setup.getWidth() - SetupPane.WIDTH) < 1);

        letters("Shortcut+B", 1);
        waitUntil(() -> setup.getScene() == null);
        letters("Shortcut+B", 1);
        waitUntil(() -> setup.getScene() != null && Math.abs(setup.getWidth() - SetupPane.WIDTH) < 1);
    }

    @Test
    void theWalkFindsWordsThatEndInDotsAndAControlThatNoBarScrollsTo() {
        var outside = new Button("Out of sight");
        outside.setLayoutX(900);
        var scroll = new ScrollPane(new Pane(new Button("Below")));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var narrow = new Label("A sentence that has no room for its words");
        narrow.setMaxWidth(60);
        interact(() -> {
            var root = new HBox(narrow, new Pane(outside), scroll);
            new Scene(root, 400, 300);
            root.applyCss();
            root.layout();
            faults.addAll(CutWords.in(root));
        });

        assertThat(faults)
                .hasSize(3)
                .anyMatch(fault -> fault.contains("shown as"))
                .anyMatch(fault -> fault.contains("Out of sight"))
                .anyMatch(fault -> fault.contains("Below"));
    }

    /** Smaller letters in a small window are as many as normal ones in a larger one, without a screen for it. */
    private void sizes(String when) {
        walkTabs(when + ", 100 %");
        letters("Shortcut+Minus", 1);
        walkTabs(when + ", 90 %, as 125 % at 1366 x 768");
        letters("Shortcut+Plus", 4);
        walkTabs(when + ", 150 %");
        letters("Shortcut+0", 1);
    }

    private void walkTabs(String when) {
        TabPane tabs = node(UiIds.TABS, TabPane.class);
        for (Tab tab : tabs.getTabs()) {
            interact(() -> tabs.getSelectionModel().select(tab));
            settled(tab);
            interact(() -> CutWords.in(stage().getScene().getRoot()).stream()
                    .map(fault -> tab.getId() + " " + when + ": " + fault)
                    .forEach(faults::add));
        }
        interact(() -> tabs.getSelectionModel().selectFirst());
    }

    /** What a tab shows of a run is computed after it is turned to. */
    private void settled(Tab tab) {
        WaitForAsyncUtils.waitForFxEvents();
        boolean run = !from(stage().getScene().getRoot())
                .lookup("#live-results")
                .queryAll()
                .isEmpty();
        if (run && INSIDE.stream().anyMatch(key -> tab.getId().equals(UiIds.tab(key)))) {
            waitUntil(() -> !node("samples-table", TableView.class).getItems().isEmpty());
        }
        if (run && tab.getId().equals(UiIds.tab("compare"))) {
            waitUntil(() -> !node("compare-table", TableView.class).getItems().isEmpty());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void size(double width, double height) {
        interact(() -> {
            stage().setWidth(width);
            stage().setHeight(height);
        });
        waitUntil(() -> Math.abs(stage().getScene().getWidth() - width) < 40);
    }

    private void letters(String keys, int times) {
        interact(() -> {
            for (int i = 0; i < times; i++) {
                stage().getScene()
                        .getAccelerators()
                        .get(KeyCombination.valueOf(keys))
                        .run();
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
