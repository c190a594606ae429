package org.colearn.ui.shell;

import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.store.SpecJson;
import org.colearn.store.StoreException;

/** What the window was like when it was left, kept as it changes, so that a crash loses nothing but the last seconds. */
public final class Session {
    private static final String QUESTION = "session.question";
    private static final String TAB = "session.tab";
    private static final String WIDTH = "session.width";
    private static final String HEIGHT = "session.height";
    private static final String MAXIMISED = "session.maximised";

    private final Preferences memory;

    /** A session in a window's memory. */
    public Session(Preferences memory) {
        this.memory = memory;
    }

    /**
     * Size of the window.
     *
     * @param width in screen units
     * @param height in screen units
     * @param maximised whether it filled the screen
     */
    public record Size(double width, double height, boolean maximised) {}

    /** The question in the setup pane; empty if there was none, or none that can be read any more. */
    public Optional<ExperimentSpec> question() {
        String json = memory.get(QUESTION, "");
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(SpecJson.parse(json, "the last session"));
        } catch (StoreException outdated) {
            return Optional.empty();
        }
    }

    /** Keeps a question; one too long for the memory leaves none. */
    public void question(ExperimentSpec spec) {
        String json = SpecJson.write(spec);
        memory.put(QUESTION, json.length() <= Preferences.MAX_VALUE_LENGTH ? json : "");
    }

    /** The view that was shown, by its tab's id; empty at first. */
    public String tab() {
        return memory.get(TAB, "");
    }

    /** Keeps the view that is shown. */
    public void tab(String id) {
        memory.put(TAB, id);
    }

    /** The size of the window, if it was kept. */
    public Optional<Size> size() {
        double width = memory.getDouble(WIDTH, 0);
        double height = memory.getDouble(HEIGHT, 0);
        return width > 0 && height > 0
                ? Optional.of(new Size(width, height, memory.getBoolean(MAXIMISED, false)))
                : Optional.empty();
    }

    /** Keeps the size of the window; of a maximised one the size it will go back to. */
    public void size(Size size) {
        memory.putBoolean(MAXIMISED, size.maximised());
        if (!size.maximised()) {
            memory.putDouble(WIDTH, size.width());
            memory.putDouble(HEIGHT, size.height());
        }
    }

    /** Writes to the disk; slow, so in the background. Java writes by itself as well, later. */
    public void write() {
        try {
            memory.flush();
        } catch (BackingStoreException | IllegalStateException unwritable) {
            // A window that cannot remember still works; it opens as it did before.
            return;
        }
    }
}
