package org.colearn.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.experiment.Cell;
import org.colearn.experiment.Moves;
import org.colearn.experiment.RunKey;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;

/**
 * One run of an experiment or a sweep as it is on disk.
 *
 * @param key its name
 * @param cell what is trained: data, architecture, rates, deployed modalities
 * @param folder where its files are, or will be
 * @param state how far it is
 * @param summary what it came to; empty while it has not ended
 */
public record StoredRun(RunKey key, Cell cell, Path folder, State state, Optional<Summary> summary) {
    /** How far a run is, as its folder tells. */
    public enum State {
        /** It has no folder. */
        WAITING,
        /** It has begun and not ended: it is running, here or in another process, or it was cut off. */
        STARTED,
        /** All epochs ran. */
        COMPLETED,
        /** The user stopped it; its best checkpoint counts. */
        STOPPED,
        /** It could not go on. */
        FAILED,
        /** Its result cannot be read; {@link ResultStore.Contents#problems()} says why. */
        DAMAGED
    }

    /**
     * A run's figures, without those per test item.
     *
     * @param outcome how it ended
     * @param epochs epochs that finished
     * @param bestEpoch epoch of the tested checkpoint, 0 if none
     * @param higherIsBetter whether {@link #score} is an accuracy in [0, 1] rather than a mean absolute error
     * @param deployed test figures with the deployed modalities only by name as in result.json (accuracy, weightedF1,
     *     swappedF1, macroF1, loss, largestPredictedShare; or mae, correlation, acc2NonNegative, acc2NonZero, acc7), NaN where
     *     undefined; empty if there was nothing to test
     * @param all the same with every modality present
     * @param changes of the dropout rates by hand while it ran; statistics leave out a run with one
     * @param dataHash content hash of the prepared data
     */
    public record Summary(
            Outcome outcome,
            int epochs,
            int bestEpoch,
            boolean higherIsBetter,
            Map<String, Double> deployed,
            Map<String, Double> all,
            List<RateChange> changes,
            String dataHash) {
        /** Copies maps and list. */
        public Summary {
            changes = List.copyOf(changes);
            deployed = Map.copyOf(deployed);
            all = Map.copyOf(all);
        }

        /** Whether somebody moved its rates while it ran. */
        public boolean interactive() {
            return !changes.isEmpty();
        }

        /** The score people read first, deployed modalities only: accuracy or mean absolute error; NaN without a test. */
        public double score() {
            return score(deployed);
        }

        /** The same with every modality present. */
        public double scoreOfAll() {
            return score(all);
        }

        private double score(Map<String, Double> figures) {
            return figures.getOrDefault(higherIsBetter ? "accuracy" : "mae", Double.NaN);
        }
    }

    /** The network at its best checkpoint, where the run left one. */
    public Optional<Path> model() {
        return Optional.of(folder.resolve(RunFiles.MODEL)).filter(Files::isRegularFile);
    }

    /** The command line that trains it again, with the baseline of its seed and every move of its rates. */
    public String command() {
        List<RateChange> moved = summary.map(Summary::changes).orElse(List.of());
        return SpecCommand.text(
                cell.question().withSeeds(List.of(key.seed())), new Moves(Map.of(key.seed(), moved)), specFile());
    }

    /** The run's own question; it opens in the window and reruns by itself. */
    public Path specFile() {
        return folder.resolve(RunFiles.SPEC);
    }
}
