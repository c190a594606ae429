package org.colearn.ui;

/** Node ids of the window, the one place where tests and style sheets find them; the setup pane's are in its package. */
public final class UiIds {
    /** Starts the experiment: the one highlighted button. */
    public static final String RUN = "run";
    /** Pauses or resumes. */
    public static final String PAUSE = "pause";
    /** Stops and keeps the best checkpoint. */
    public static final String STOP = "stop";
    /** Why Run cannot be pressed, or why the last run could not be done. */
    public static final String REASON = "reason";
    /** Light or dark. */
    public static final String THEME = "theme";
    /** Opens the list of keys. */
    public static final String KEYS = "keys";
    /** The list of keys itself. */
    public static final String KEYS_OVERLAY = "keys-overlay";
    /** The line that asks before a close during a run. */
    public static final String CLOSE_STRIP = "close-strip";
    /** Stops the run and closes. */
    public static final String CLOSE_CONFIRM = "close-confirm";
    /** Keeps training. */
    public static final String CLOSE_CANCEL = "close-cancel";
    /** What to do before the first run. */
    public static final String EMPTY_STATE = "empty-state";
    /** The views in the centre. */
    public static final String TABS = "tabs";
    /** Setup on the left, views on the right. */
    public static final String SPLIT = "split";

    private UiIds() {}
}
