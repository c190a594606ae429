package org.colearn.ui.compare;

import java.util.Locale;
import org.colearn.training.EpochRecord;
import org.colearn.ui.text.UiText;

/** What is drawn over the epochs. */
enum Measure {
    VALID_SCORE,
    VALID_LOSS,
    VALID_ALL_SCORE,
    TRAIN_LOSS;

    /** Whether it is the score people read rather than the loss. */
    boolean isScore() {
        return this == VALID_SCORE || this == VALID_ALL_SCORE;
    }

    double of(EpochRecord epoch) {
        return switch (this) {
            case VALID_SCORE -> epoch.validDeployed().score();
            case VALID_LOSS -> epoch.validDeployed().loss();
            case VALID_ALL_SCORE -> epoch.validAll().score();
            case TRAIN_LOSS -> epoch.trainLoss();
        };
    }

    /** What the chart of it is called. */
    String title(boolean accuracy) {
        String kind = accuracy ? ".accuracy" : ".mae";
        return UiText.of("compare.measure." + name().toLowerCase(Locale.ROOT) + (isScore() ? kind : ""));
    }
}
