package org.colearn.ui.compare;

import java.util.List;
import java.util.Map;
import org.colearn.data.DataSpec;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.TrainingSpec;

/**
 * Runs that differ in their seed alone: they share a colour, a mean and a band.
 *
 * @param data which data, how prepared
 * @param model which architecture
 * @param training how fitted
 * @param deployed what is present at test
 * @param pairing how seeds are shared
 * @param arm which side
 */
record RunGroup(
        DataSpec data,
        ModelSpec model,
        TrainingSpec training,
        List<String> deployed,
        ExperimentSpec.Pairing pairing,
        Arm arm) {
    static RunGroup of(RunRow row) {
        ExperimentSpec spec = row.spec();
        var same = new RunGroup(
                spec.data(),
                spec.model(),
                spec.training(),
                spec.deployed(),
                spec.pairing(),
                row.key().arm());
        return same.arm == Arm.UNIMODAL ? same.baseline() : same;
    }

    /** The unimodal baseline this group is measured against; rates mean nothing to it, as it never sees what they drop. */
    RunGroup baseline() {
        var none = new ModalityDropout(
                Map.of(), training.dropout().draw(), training.dropout().granularity());
        return new RunGroup(
                data,
                model,
                new TrainingSpec(
                        training.epochs(),
                        training.batchSize(),
                        training.learningRate(),
                        none,
                        training.shuffle(),
                        training.keepPartialBatch()),
                deployed,
                pairing,
                Arm.UNIMODAL);
    }
}
