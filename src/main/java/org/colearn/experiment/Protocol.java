package org.colearn.experiment;

import java.util.Arrays;
import java.util.Optional;
import org.colearn.data.DataSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import org.colearn.training.TrainingSpec.Shuffle;

/** How the study was run, and how we would run it: the choices in which published and good practice differ. */
public enum Protocol {
    /** Independent draws per utterance, standardised features, new order every epoch, every batch used, paired arms. */
    STRICT,
    /** One draw per batch, features as they are, one order for all epochs, whole batches only, one stream of numbers. */
    PUBLISHED;

    /** The same question, asked under this protocol; rates, widths, epochs and seeds stay. */
    public ExperimentSpec applyTo(ExperimentSpec spec) {
        boolean strict = this == STRICT;
        TrainingSpec training = spec.training();
        var dropout = new ModalityDropout(
                training.dropout().rates(),
                strict ? Draw.INDEPENDENT : Draw.SHARED,
                strict ? Granularity.UTTERANCE : Granularity.BATCH);
        return new ExperimentSpec(
                spec.name(),
                spec.data().with(strict ? DataSpec.Normalisation.STANDARDISE : DataSpec.Normalisation.NONE),
                spec.model(),
                new TrainingSpec(
                        training.epochs(),
                        training.batchSize(),
                        training.learningRate(),
                        dropout,
                        strict ? Shuffle.EVERY_EPOCH : Shuffle.ONCE,
                        strict),
                spec.deployed(),
                spec.seeds(),
                strict ? ExperimentSpec.Pairing.PAIRED : ExperimentSpec.Pairing.ONE_STREAM);
    }

    /** The protocol a specification follows in every choice; empty where it mixes them. */
    public static Optional<Protocol> of(ExperimentSpec spec) {
        return Arrays.stream(values())
                .filter(protocol -> protocol.applyTo(spec).equals(spec))
                .findFirst();
    }
}
