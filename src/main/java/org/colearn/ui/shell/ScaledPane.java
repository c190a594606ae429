package org.colearn.ui.shell;

import java.util.prefs.Preferences;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows all of its content larger or smaller, remembered from one start to the next; words, pictures and charts alike. */
public final class ScaledPane extends Pane {
    private static final double[] STEPS = {0.75, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2};
    private static final int NORMAL = 2;
    private static final String KEY = "scale";

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final Preferences memory;
    private int step;

    /** Content at the size it was left at. */
    public ScaledPane(Region content, Preferences memory) {
        super(content);
        this.content = content;
        this.memory = memory;
        content.setManaged(false);
        content.getTransforms().add(scale);
        step(memory.getInt(KEY, NORMAL));
    }

    /** One step larger. */
    public void larger() {
        step(step + 1);
    }

    /** One step smaller. */
    public void smaller() {
        step(step - 1);
    }

    /** As designed. */
    public void normal() {
        step(NORMAL);
    }

    /** How much larger than designed. */
    public double factor() {
        return scale.getX();
    }

    private void step(int wanted) {
        step = Math.max(0, Math.min(STEPS.length - 1, wanted));
        scale.setX(STEPS[step]);
        scale.setY(STEPS[step]);
        memory.putInt(KEY, step);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
