package org.colearn.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.SweepSpec;

/** An experiment or a sweep as it is on disk. */
public sealed interface StoredWork {
    /** Its folder. */
    Path folder();

    /** What the user called it. */
    String name();

    /** When its specification was written, by this machine's clock. */
    Instant started();

    /** Every run of its plan in the order of work, begun or not. */
    List<StoredRun> runs();

    /** An experiment. */
    record Experiment(Path folder, Instant started, ExperimentSpec spec, List<StoredRun> runs) implements StoredWork {
        /** Copies the list. */
        public Experiment {
            runs = List.copyOf(runs);
        }

        @Override
        public String name() {
            return spec.name();
        }
    }

    /** A sweep. */
    record Sweep(Path folder, Instant started, SweepSpec spec, List<StoredRun> runs) implements StoredWork {
        /** Copies the list. */
        public Sweep {
            runs = List.copyOf(runs);
        }

        @Override
        public String name() {
            return spec.name();
        }
    }
}
