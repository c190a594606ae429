package org.colearn.ui.live;

import java.util.List;
import org.colearn.experiment.Arm;
import org.colearn.training.EpochRecord;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** The kinds of curve in the two charts: whose they are, what they read of an epoch, how they look. */
enum Curve {
    /** Training loss of the multimodal arm. */
    TRAIN_LOSS(Arm.MULTIMODAL, Palette.TRAIN_LOSS, Dash.DOTTED),
    /** Validation loss of the multimodal arm on the deployed modalities. */
    VALID_LOSS(Arm.MULTIMODAL, Palette.VALID_LOSS, Dash.SOLID),
    /** Validation loss of the baseline. */
    BASELINE_LOSS(Arm.UNIMODAL, Palette.BASELINE, Dash.DASHED),
    /** Validation score of the multimodal arm on the deployed modalities. */
    DEPLOYED_SCORE(Arm.MULTIMODAL, Palette.DEPLOYED, Dash.SOLID),
    /** Validation score of the multimodal arm on all modalities. */
    ALL_SCORE(Arm.MULTIMODAL, Palette.ALL, Dash.DASH_DOT),
    /** Validation score of the baseline. */
    BASELINE_SCORE(Arm.UNIMODAL, Palette.BASELINE, Dash.DASHED);

    private final Arm arm;
    private final Palette colour;
    private final Dash dash;

    Curve(Arm arm, Palette colour, Dash dash) {
        this.arm = arm;
        this.colour = colour;
        this.dash = dash;
    }

    /** The curves of the loss chart. */
    static List<Curve> losses() {
        return List.of(TRAIN_LOSS, VALID_LOSS, BASELINE_LOSS);
    }

    /** The curves of the score chart; with every modality deployed, one curve would hide another. */
    static List<Curve> scores(SetNames names) {
        return names.everythingDeployed()
                ? List.of(DEPLOYED_SCORE, BASELINE_SCORE)
                : List.of(DEPLOYED_SCORE, ALL_SCORE, BASELINE_SCORE);
    }

    Arm arm() {
        return arm;
    }

    boolean isScore() {
        return this == DEPLOYED_SCORE || this == ALL_SCORE || this == BASELINE_SCORE;
    }

    /** Whether the best epoch is ringed on it: it is chosen on the deployed modalities. */
    boolean showsBest() {
        return this != TRAIN_LOSS && this != ALL_SCORE;
    }

    /** What the curve reads of an epoch. */
    double value(EpochRecord epoch) {
        return switch (this) {
            case TRAIN_LOSS -> epoch.trainLoss();
            case VALID_LOSS, BASELINE_LOSS -> epoch.validDeployed().loss();
            case DEPLOYED_SCORE, BASELINE_SCORE -> epoch.validDeployed().score();
            case ALL_SCORE -> epoch.validAll().score();
        };
    }

    Style style(SetNames names) {
        return new Style(name(names), colour, dash);
    }

    private String name(SetNames names) {
        return switch (this) {
            case TRAIN_LOSS -> UiText.of("live.line.train");
            case VALID_LOSS -> UiText.of("live.line.valid", names.deployed());
            case DEPLOYED_SCORE -> names.deployed();
            case ALL_SCORE -> names.all();
            case BASELINE_LOSS, BASELINE_SCORE -> names.baseline();
        };
    }
}
