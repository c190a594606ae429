package org.colearn.ui.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colearn.data.DataSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.PublishedResults.Metric;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.experiment.published.Reproduction;

/** Which published experiment a study can be laid over: the same architecture, metric, and dropped modalities. */
final class Published {
    private Published() {}

    /** Which published experiment a sweep is, whatever its data. */
    static Optional<Reproduction> reproduced(SweepSpec spec) {
        DataSpec data = spec.studies().get(0).data();
        boolean own = !data.source().startsWith("sample:");
        return Arrays.stream(Experiment.values())
                .map(experiment -> new Reproduction(experiment, own ? Optional.of(data) : Optional.empty()))
                .filter(known -> known.spec().equals(spec))
                .findFirst();
    }

    static Optional<PublishedTable> of(Study study, RateGrid grid) {
        boolean comparable = grid.tied()
                && grid.rates().keySet().equals(Set.of("audio", "video"))
                && study.spec().deployed().equals(List.of("language"));
        if (!comparable) {
            return Optional.empty();
        }
        String architecture = study.spec().model().architecture();
        if (architecture.equals("bi-eflstm") && study.accuracy()) {
            return Optional.of(PublishedTable.of(Experiment.IEMOCAP, Metric.ACCURACY));
        }
        return architecture.equals("mfn") && !study.accuracy()
                ? Optional.of(PublishedTable.of(Experiment.MOSI, Metric.MAE))
                : Optional.empty();
    }
}
