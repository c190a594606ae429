package org.colearn.ui.live;

/** Which of several seeds stands out in the charts. */
sealed interface Focus {
    /** The seed that trains; once the experiment has ended, the mean if there is one. */
    record Follow() implements Focus {}

    /** The mean of the seeds that completed. */
    record Mean() implements Focus {}

    /**
     * One seed.
     *
     * @param seed which
     */
    record Seed(long seed) implements Focus {}
}
