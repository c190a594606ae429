package org.colearn.evaluation;

import java.util.OptionalDouble;

/**
 * A score beside those of {@link Evaluation}, computed for every test of every run, kept in result.json under its name and shown
 * as a column of the Compare tab.
 *
 * <p>A jar on the class path offers one as a service ({@code META-INF/services/org.colearn.evaluation.Metric}).
 */
public interface Metric {
    /** Its name in files and at the head of its column, such as "balancedAccuracy"; no figure of {@link Evaluation} may have it. */
    String name();

    /** What it means, with its formula, in a sentence that is shown on hover. */
    String description();

    /** Its value for the predictions of one test; empty where it means nothing, such as for labels of the other kind. */
    OptionalDouble of(Evaluation test);
}
