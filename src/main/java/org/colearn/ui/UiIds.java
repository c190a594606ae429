package org.colearn.ui;

/** Node ids of the whole window, the one place where tests, views and style sheets find them. */
public final class UiIds {
    // the bar at the top

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
    /** Opens the help. */
    public static final String HELP = "help";

    // the frame

    /** The list of keys itself. */
    public static final String KEYS_OVERLAY = "keys-overlay";
    /** The help itself. */
    public static final String HELP_OVERLAY = "help-overlay";
    /** The page of text that is open. */
    public static final String HELP_TEXT = "help-text";
    /** The list of the guide's chapters. */
    public static final String HELP_CHAPTERS = "help-chapters";
    /** The chapter that is open. */
    public static final String HELP_CHAPTER = "help-chapter";
    /** Saves the report of a fault. */
    public static final String HELP_SAVE = "help-save";
    /** Where it was saved. */
    public static final String HELP_SAVED = "help-saved";
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

    // the setup pane

    /** The scrolling pane itself. */
    public static final String SETUP = "setup";
    /** Presets and recommended settings. */
    public static final String PRESETS = "presets";
    /** Samples and recent files. */
    public static final String DATA_SOURCE = "data-source";
    /** Opens a file or a folder. */
    public static final String DATA_OPEN = "data-open";
    /** Shown while data are being opened. */
    public static final String DATA_BUSY = "data-busy";
    /** Size, modalities and splits of the opened data. */
    public static final String DATA_SUMMARY = "data-summary";
    /** Why the data could not be opened. */
    public static final String DATA_PROBLEM = "data-problem";
    /** What was found in the data. */
    public static final String DATA_FINDINGS = "data-findings";
    /** The user's word that NaN become zero. */
    public static final String REPLACE_BY_ZERO = "replace-by-zero";
    /** The network family. */
    public static final String ARCHITECTURE = "architecture";
    /** The collapsed hyper-parameters. */
    public static final String HYPER_PARAMETERS = "hyper-parameters";
    /** Ties the rates of the modalities that are absent at test. */
    public static final String LINK = "link";
    /** What is wrong with rates and switches together. */
    public static final String MODALITIES_PROBLEM = "modalities-problem";
    /** Seeds such as 0-4. */
    public static final String SEEDS = "seeds";
    /** What is wrong with the seeds. */
    public static final String SEEDS_PROBLEM = "seeds-problem";
    /** The strict protocol. */
    public static final String STRICT = "protocol-strict";
    /** The published protocol. */
    public static final String PUBLISHED = "protocol-published";
    /** The collapsed details of the protocol. */
    public static final String PROTOCOL_DETAILS = "protocol-details";
    /** Whether results are saved. */
    public static final String SAVING = "saving";
    /** Where results are saved. */
    public static final String OUTPUT_FOLDER = "output-folder";
    /** Chooses the folder in a dialog. */
    public static final String OUTPUT_CHOOSE = "output-choose";
    /** Why nothing can be saved there. */
    public static final String OUTPUT_PROBLEM = "output-problem";
    /** Goes on without saving. */
    public static final String WITHOUT_SAVING = "without-saving";

    private UiIds() {}

    /** The tab of a view. */
    public static String tab(String key) {
        return "tab-" + key;
    }

    /** The field of a number: "epochs", "batch-size", "learning-rate", a hyper-parameter's name, or "rate-MODALITY". */
    public static String number(String setting) {
        return "number-" + setting;
    }

    /** What is wrong with a number, below its field. */
    public static String problem(String setting) {
        return "problem-" + setting;
    }

    /** Puts back what is recommended for a number. */
    public static String reset(String setting) {
        return "reset-" + setting;
    }

    /** The slider of a modality's rate. */
    public static String slider(String modality) {
        return "slider-" + modality;
    }

    /** The switch "present at test" of a modality. */
    public static String deployed(String modality) {
        return "deployed-" + modality;
    }
}
