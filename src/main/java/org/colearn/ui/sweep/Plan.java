package org.colearn.ui.sweep;

import org.colearn.experiment.SweepSpec;

/** What a wish comes to. */
sealed interface Plan {
    /** It can be run. */
    record Ready(SweepSpec spec) implements Plan {}

    /** Data are still being opened. */
    record Opening() implements Plan {}

    /**
     * It cannot be run.
     *
     * @param sentence why, and what to do
     */
    record Refused(String sentence) implements Plan {}
}
