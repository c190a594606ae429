package org.colearn.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.prefs.Preferences;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows all of its content larger or smaller, remembered from one start to the next; words, pictures and charts alike. */
public final class ScaledPane extends Pane {
    private static final double[] STEPS = {0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};
    private static final int NORMAL = 2;
    private static final String KEY = "scale";

    /** Letters of help texts and menus as designed, in pixels. */
    private static final double TOOLTIP = 12;

    private static final double MENU = 13;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final Preferences memory;
    private int step;
    private String popups = "";

    /** Content at the size it was left at. */
    public ScaledPane(Region content, Preferences memory) {
        super(content);
        this.content = content;
        this.memory = memory;
        content.getTransforms().add(scale);
        step(memory.getInt(KEY, NORMAL));
        sceneProperty().addListener((observed, before, now) -> scalePopups());
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
        scalePopups();
        requestLayout();
    }

    /** Menus, help texts and the verdict open in windows of their own, which no transformation reaches; their letters grow instead. */
    private void scalePopups() {
        if (getScene() == null) {
            return; // told again when there is one
        }
        getScene().getStylesheets().remove(popups);
        String sheet = String.format(
                Locale.ROOT,
                ".tooltip { -fx-font-size: %.1fpx !important; }"
                        + " .context-menu, .combo-box-popup > .list-view, .popover { -fx-font-size: %.1fpx !important; }",
                TOOLTIP * factor(),
                MENU * factor());
        popups = "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
        if (factor() != 1) {
            getScene().getStylesheets().add(popups);
        }
    }

    // A scene asks its root for a size until it has got one above 0, even when only a picture is taken of a part of it.
    // With 0,
    // which a pane of content that it lays out itself would answer, the open window would shrink to nothing.

    @Override
    protected double computePrefWidth(double height) {
        return factor() * content.prefWidth(inside(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return factor() * content.prefHeight(inside(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return factor() * content.minWidth(inside(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        return factor() * content.minHeight(inside(width));
    }

    private double inside(double length) {
        return length < 0 ? length : length / factor();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
