package org.colearn.ui.setup;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.ExperimentSpec.Pairing;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec.Shuffle;

/** The choices in which published and good practice differ. */
final class ProtocolChoice {
    /** The practice all choices together follow. */
    enum Practice {
        STRICT,
        PUBLISHED,
        OWN
    }

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

    /** Which practice the choices follow. */
    Practice practice() {
        if (values().equals(STRICT)) {
            return Practice.STRICT;
        }
        return values().equals(PUBLISHED) ? Practice.PUBLISHED : Practice.OWN;
    }

    /** Takes over the choices of a practice; {@link Practice#OWN} changes nothing. */
    void follow(Practice practice) {
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
}
