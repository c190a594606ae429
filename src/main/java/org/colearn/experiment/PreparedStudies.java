package org.colearn.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;

/** The studies of a sweep with their data; data that several of them use are opened and prepared once. */
final class PreparedStudies {
    private final List<Study> studies;

    private PreparedStudies(List<Study> studies) {
        this.studies = studies;
    }

    /** Its data are there, or the reason why not. */
    private sealed interface Study {
        record Ready(PreparedExperiment experiment) implements Study {}

        record Unusable(RuntimeException reason) implements Study {}
    }

    /**
     * Opens and prepares everything; a study whose data cannot be used does not keep the others from running.
     *
     * @throws org.colearn.data.DataException if no study can be run, for the first one's reason
     * @throws IllegalArgumentException the same
     */
    static PreparedStudies of(SweepSpec spec, Function<DataSpec, Dataset> source) {
        Map<DataSpec, PreparedExperiment> known = new HashMap<>();
        var studies = new ArrayList<Study>();
        for (ExperimentSpec study : spec.studies()) {
            studies.add(study(study, known, source));
        }
        if (studies.stream().noneMatch(Study.Ready.class::isInstance)) {
            throw ((Study.Unusable) studies.get(0)).reason();
        }
        return new PreparedStudies(studies);
    }

    private static Study study(
            ExperimentSpec spec, Map<DataSpec, PreparedExperiment> known, Function<DataSpec, Dataset> source) {
        try {
            PreparedExperiment before = known.get(spec.data());
            PreparedExperiment ready =
                    before == null ? PreparedExperiment.of(spec, source.apply(spec.data())) : before.asking(spec);
            known.put(spec.data(), ready);
            return new Study.Ready(ready);
        } catch (RuntimeException unusable) {
            return new Study.Unusable(unusable);
        }
    }

    /** Content hash of the prepared data by study; empty where they cannot be used. */
    List<String> dataHashes() {
        return studies.stream()
                .map(study ->
                        study instanceof Study.Ready ready ? ready.experiment().dataHash() : "")
                .toList();
    }

    /**
     * What a cell asks, with its data.
     *
     * @throws RuntimeException with the sentence why its data cannot be used
     */
    PreparedExperiment of(Cell cell) {
        Study study = studies.get(cell.study());
        if (study instanceof Study.Unusable unusable) {
            throw unusable.reason();
        }
        return ((Study.Ready) study).experiment().asking(cell.question());
    }
}
