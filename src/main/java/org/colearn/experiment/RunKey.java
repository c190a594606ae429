package org.colearn.experiment;

/**
 * Names one training of an experiment.
 *
 * @param arm which side
 * @param seed of initial weights, order and draws
 */
public record RunKey(Arm arm, long seed) {
    @Override
    public String toString() {
        return (arm == Arm.MULTIMODAL ? "multimodal" : "unimodal") + "-seed-" + seed;
    }
}
