package org.colearn.ui.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.SplitRecipe;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.ExperimentSpec.Pairing;
import org.colearn.experiment.Protocol;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import org.colearn.training.TrainingSpec.Shuffle;

/** The choices in which published and good practice differ. */
final class ProtocolChoice {
    /** What becomes of the last batch when it is not full. */
    enum LastBatch {
        KEEP,
        DISCARD
    }

    private final ObjectProperty<Draw> draw = new SimpleObjectProperty<>(Draw.INDEPENDENT);
    private final ObjectProperty<Granularity> granularity = new SimpleObjectProperty<>(Granularity.UTTERANCE);
    private final ObjectProperty<Normalisation> normalisation = new SimpleObjectProperty<>(Normalisation.STANDARDISE);
    private final ObjectProperty<Shuffle> shuffle = new SimpleObjectProperty<>(Shuffle.EVERY_EPOCH);
    private final ObjectProperty<LastBatch> lastBatch = new SimpleObjectProperty<>(LastBatch.KEEP);
    private final ObjectProperty<Pairing> pairing = new SimpleObjectProperty<>(Pairing.PAIRED);

    ObjectProperty<Draw> draw() {
        return draw;
    }

    ObjectProperty<Granularity> granularity() {
        return granularity;
    }

    ObjectProperty<Normalisation> normalisation() {
        return normalisation;
    }

    ObjectProperty<Shuffle> shuffle() {
        return shuffle;
    }

    ObjectProperty<LastBatch> lastBatch() {
        return lastBatch;
    }

    ObjectProperty<Pairing> pairing() {
        return pairing;
    }

    List<ObjectProperty<?>> all() {
        return List.of(draw, granularity, normalisation, shuffle, lastBatch, pairing);
    }

    /** The protocol the choices follow, all of them; empty where they mix both. */
    Optional<Protocol> practice() {
        return Protocol.of(example());
    }

    /** Makes every choice as a protocol says. */
    void follow(Protocol practice) {
        apply(practice.applyTo(example()));
    }

    /** Takes over the choices of a specification. */
    void apply(ExperimentSpec spec) {
        draw.set(spec.training().dropout().draw());
        granularity.set(spec.training().dropout().granularity());
        normalisation.set(spec.data().normalisation());
        shuffle.set(spec.training().shuffle());
        lastBatch.set(spec.training().keepPartialBatch() ? LastBatch.KEEP : LastBatch.DISCARD);
        pairing.set(spec.pairing());
    }

    /** These choices in a specification whose other parts do not matter. */
    private ExperimentSpec example() {
        var dropout = new ModalityDropout(Map.of(), draw.get(), granularity.get());
        return new ExperimentSpec(
                "",
                new DataSpec("", normalisation.get(), DataSpec.NonFinite.REFUSE, SplitRecipe.DEFAULT),
                new ModelSpec("", Map.of()),
                new TrainingSpec(1, 2, 1, dropout, shuffle.get(), lastBatch.get() == LastBatch.KEEP),
                List.of("any"),
                List.of(0L),
                pairing.get());
    }
}
