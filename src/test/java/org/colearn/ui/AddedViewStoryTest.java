package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import org.colearn.CompiledExample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The worked example of a view, compiled as it stands: it becomes a tab and hears of the training. */
class AddedViewStoryTest extends WindowTest {
    private static URLClassLoader added;

    /** The window looks for views as it would in a class path with one more jar. */
    @BeforeAll
    static void addTheExample(@TempDir Path folder) throws IOException, TimeoutException {
        Path classes = CompiledExample.into(folder.resolve("view"), "view");
        added = new URLClassLoader(new URL[] {classes.toUri().toURL()}, AddedViewStoryTest.class.getClassLoader());
        FxToolkit.registerPrimaryStage();
        lookIn(added);
    }

    @AfterAll
    static void takeItAway() throws IOException {
        lookIn(AddedViewStoryTest.class.getClassLoader());
        added.close();
    }

    @Test
    void anAddedViewIsATabAndHearsOfEveryEpoch() {
        TabPane tabs = node(UiIds.TABS, TabPane.class);
        assertThat(tabs.getTabs()).last().satisfies(tab -> {
            assertThat(tab.getText()).isEqualTo("Counter");
            interact(() -> tabs.getSelectionModel().select(tab));
        });
        type(UiIds.number("epochs"), "2");
        type(UiIds.SEEDS, "3");
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);

        interact(() -> tabs.getSelectionModel().selectLast()); // Run turns to the Live tab
        assertThat(node("run-counter", Labeled.class).getText()).isEqualTo("4 epochs trained");
    }

    private static void lookIn(ClassLoader loader) {
        new FxRobot().interact(() -> Thread.currentThread().setContextClassLoader(loader));
    }
}
