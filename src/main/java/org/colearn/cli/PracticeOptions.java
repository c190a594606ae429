package org.colearn.cli;

import java.util.Optional;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.ExperimentSpec.Pairing;
import org.colearn.training.TrainingSpec;
import org.colearn.training.TrainingSpec.Shuffle;
import picocli.CommandLine.Option;

/** A question's name, and the choices of a protocol that one seldom sets apart from it. */
final class PracticeOptions {
    @Option(names = "--name", paramLabel = "WORDS", description = "What the experiment is called.")
    private Optional<String> name;

    @Option(
            names = "--shuffle",
            paramLabel = "WHEN",
            description = "once (before the first epoch) or every_epoch: when the order of utterances is drawn.")
    private Optional<Shuffle> shuffle;

    @Option(
            names = "--partial-batch",
            paramLabel = "HOW",
            description = "keep or discard an incomplete last batch of an epoch.")
    private Optional<PartialBatch> partialBatch;

    @Option(
            names = "--pairing",
            paramLabel = "HOW",
            description = "paired (both arms of a seed share initial weights and order) or one_stream.")
    private Optional<Pairing> pairing;

    /** What becomes of an incomplete batch. */
    private enum PartialBatch {
        KEEP,
        DISCARD
    }

    /** The question with what was asked for. */
    ExperimentSpec applyTo(ExperimentSpec spec) {
        TrainingSpec training = spec.training();
        var practised = new TrainingSpec(
                training.epochs(),
                training.batchSize(),
                training.learningRate(),
                training.dropout(),
                shuffle.orElse(training.shuffle()),
                partialBatch.map(choice -> choice == PartialBatch.KEEP).orElse(training.keepPartialBatch()));
        return new ExperimentSpec(
                name.orElse(spec.name()),
                spec.data(),
                spec.model(),
                practised,
                spec.deployed(),
                spec.seeds(),
                pairing.orElse(spec.pairing()));
    }
}
