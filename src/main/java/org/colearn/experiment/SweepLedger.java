package org.colearn.experiment;

import java.util.List;
import java.util.Optional;
import org.colearn.training.TrainingEvent;

/** Where a sweep's runs are kept, so that no run is done twice: not after a crash, and not by two processes at once. */
public interface SweepLedger extends FinishedModels {
    /**
     * Takes note of the data and gives back what was finished earlier.
     *
     * @param dataHashes content hash of the prepared data by study; empty text for a study whose data cannot be used
     * @return results of completed runs, in any order; runs that failed or were cut off are not among them
     */
    List<RunResult> begin(List<String> dataHashes);

    /** Claims a run for this process; false while another one works on it. */
    boolean claim(RunKey run);

    /** The result of a run that was completed meanwhile, by another process; asked with the claim held. */
    Optional<RunResult> completed(RunKey run);

    /** A claimed run begins. */
    void started(RunKey run);

    /** It says something. */
    void progress(RunKey run, TrainingEvent event);

    /** It has ended and is to be kept; runs that were stopped are not told of. */
    void ended(RunResult result);

    /** Gives the claim back. */
    void release(RunKey run);
}
