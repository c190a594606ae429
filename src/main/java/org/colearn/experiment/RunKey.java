package org.colearn.experiment;

import java.util.Objects;

/**
 * Names one training within its experiment or sweep; the same in every process, and as text the name of the run's folder.
 *
 * @param arm which side
 * @param cell what is trained, whatever the seed; see {@link Cell#name()}
 * @param seed of initial weights, order and draws
 */
public record RunKey(Arm arm, String cell, long seed) {
    /** Refuses a nameless cell. */
    public RunKey {
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(cell, "cell");
    }

    /** A run of an experiment, which has one cell for each arm. */
    public RunKey(Arm arm, long seed) {
        this(arm, Cell.nameOf(arm), seed);
    }

    @Override
    public String toString() {
        return cell + "-seed-" + seed;
    }
}
