package org.colearn.experiment;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colearn.training.RateChange;

/**
 * Dropout rates that somebody moved by hand while models were trained, to be moved again at the same batches: that repeats those
 * runs bit for bit.
 *
 * @param bySeed what was moved in the multimodal run of each seed, in order
 */
public record Moves(Map<Long, List<RateChange>> bySeed) {
    /** Nothing was moved. */
    public static final Moves NONE = new Moves(Map.of());

    /** Copies them; a seed in whose run nothing was moved is left out. */
    public Moves {
        var copy = new TreeMap<Long, List<RateChange>>();
        bySeed.forEach((seed, changes) -> {
            if (!changes.isEmpty()) {
                copy.put(seed, List.copyOf(changes));
            }
        });
        bySeed = Collections.unmodifiableMap(copy);
    }

    /** What was moved in the runs of an experiment. */
    public static Moves of(Collection<RunResult> runs) {
        var bySeed = new TreeMap<Long, List<RateChange>>();
        runs.stream()
                .filter(RunResult::interactive)
                .forEach(run -> bySeed.put(run.key().seed(), run.changes()));
        return new Moves(bySeed);
    }

    /** What to move in the multimodal run of a seed. */
    List<RateChange> of(long seed) {
        return bySeed.getOrDefault(seed, List.of());
    }

    /** Refuses, with a sentence, moves in a run that an experiment does not have. */
    void mustBeAmong(List<Long> seeds) {
        bySeed.keySet().stream()
                .filter(seed -> !seeds.contains(seed))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new IllegalArgumentException("Rates are to be moved in the run of seed " + stranger
                            + ", but the experiment has no such seed; its seeds are " + seeds + ".");
                });
    }
}
