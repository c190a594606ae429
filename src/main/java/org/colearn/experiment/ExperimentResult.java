package org.colearn.experiment;

import java.util.List;

/**
 * Everything an experiment found.
 *
 * @param spec what was asked
 * @param runs every run that was started, seed by seed
 * @param verdict the comparison of both arms on the deployed modalities
 * @param dataHash content hash of the prepared data
 */
public record ExperimentResult(ExperimentSpec spec, List<RunResult> runs, Verdict verdict, String dataHash) {
    /** Copies the list. */
    public ExperimentResult {
        runs = List.copyOf(runs);
    }
}
