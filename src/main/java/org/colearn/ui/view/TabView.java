package org.colearn.ui.view;

import java.util.List;
import javafx.scene.Node;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.store.Document;
import org.colearn.ui.text.UiText;

/** One view in the centre of the window; every method is called on the window's thread and returns at once. */
public interface TabView {
    /** Its key: the tab's id is "tab-KEY". */
    String key();

    /** What stands on its tab. */
    default String title() {
        return UiText.of("tab." + key());
    }

    /** What it shows. */
    Node node();

    /** The user has turned to it: the moment to load what is shown, in the background. */
    default void shown() {}

    /** The user has turned away from it. */
    default void left() {}

    /** The window has become light or dark; called once before anything is shown. */
    default void setDark(boolean dark) {}

    /** News of the experiment that the window runs, in order. */
    default void accept(List<ExperimentEvent> news) {}

    /** Shows a document, if it is of a kind that this view is made for; otherwise nothing changes and it says false. */
    default boolean open(Document document) {
        return false;
    }

    /** Whether work goes on that a close would cut off, so that the window asks before it closes. */
    default boolean busy() {
        return false;
    }

    /** The window closes: threads end, memory is released. */
    default void close() {}
}
