package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A lesson takes the window, and gives it back. */
class TeachStoryTest extends WindowTest {
    @Test
    void aLessonPutsTheSetupAwayUntilItIsLeft() {
        TabPane tabs = node(UiIds.TABS, TabPane.class);
        interact(() -> show(tabs, "teach"));
        press("lesson-begin-0");
        assertThat(there(UiIds.SETUP)).isFalse();
        assertThat(there(UiIds.RUN)).isFalse();

        push(KeyCode.PAGE_DOWN);
        assertThat(sentence("lesson-count")).contains("2");

        clickOn("#lesson-title"); // the keys of a presenter still work
        push(KeyCode.PAGE_DOWN);
        assertThat(sentence("lesson-count")).contains("3");

        interact(() -> show(tabs, "live"));
        assertThat(there(UiIds.SETUP)).isTrue();
        interact(() -> show(tabs, "teach"));
        assertThat(there(UiIds.SETUP)).isFalse();

        press("lesson-leave");
        assertThat(there(UiIds.SETUP)).isTrue();
        assertThat(there(UiIds.RUN)).isTrue();
        assertThat(there("lesson-list")).isTrue();
    }

    @Test
    void theKeysOfAPresenterWorkAsSoonAsTheTabIsOpenAndWhenOneComesBack() {
        clickOn("#" + UiIds.tab("teach"));
        waitUntil(() -> there("lesson-begin-0") && node("lesson-begin-0").isFocused()); // at the window's next turn
        push(KeyCode.PAGE_DOWN);
        waitUntil(() -> node("lesson-page").getParent().isFocused());
        assertThat(sentence("lesson-count")).contains("1");
        push(KeyCode.PAGE_DOWN);
        assertThat(sentence("lesson-count")).contains("2");

        clickOn("#" + UiIds.tab("live"));
        clickOn("#" + UiIds.tab("teach"));
        waitUntil(() -> node("lesson-page").getParent().isFocused());
        push(KeyCode.PAGE_DOWN);
        assertThat(sentence("lesson-count")).contains("3");
    }

    private boolean there(String id) {
        return from(stage().getScene().getRoot()).lookup("#" + id).tryQuery().isPresent();
    }

    private static void show(TabPane tabs, String key) {
        tabs.getTabs().stream()
                .filter(tab -> UiIds.tab(key).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }
}
