package org.colearn.ui.sweep;

/** How one run of a sweep stands, in one square of the matrix. */
sealed interface RunMark {
    /** Not begun. */
    record Waiting() implements RunMark {}

    /**
     * Being trained.
     *
     * @param epoch that was done last, 0 before the first
     * @param epochs it will have
     */
    record Running(int epoch, int epochs) implements RunMark {
        /** Of its epochs that are done, in [0, 1]. */
        double share() {
            return (double) epoch / epochs;
        }
    }

    /**
     * Finished.
     *
     * @param score test score, deployed modalities; NaN where there was nothing to test
     * @param accuracy whether that is an accuracy in [0, 1]
     */
    record Done(double score, boolean accuracy) implements RunMark {}

    /**
     * Could not go on.
     *
     * @param reason one sentence
     */
    record Failed(String reason) implements RunMark {}
}
