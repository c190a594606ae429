package org.colearn.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligned multimodal utterances with labels and splits; never changed once made.
 *
 * @param name what a person calls it
 * @param modalities 1 to 6 modalities, language first where there is one
 * @param features one tensor per modality, in the same order, with equal utterances and steps
 * @param labels one label per utterance
 * @param splits disjoint train, validation and test utterances
 * @param ids one name per utterance, for tables
 * @param provenance a sentence saying where the data comes from
 * @param annotations transcripts, groups and the recipe, where there are any
 */
public record Dataset(
        String name,
        List<Modality> modalities,
        List<FeatureTensor> features,
        Labels labels,
        Splits splits,
        List<String> ids,
        String provenance,
        Annotations annotations) {
    /** At most this many modalities. */
    public static final int MAX_MODALITIES = 6;

    /** Refuses shapes that disagree, with a sentence. */
    public Dataset {
        modalities = List.copyOf(modalities);
        features = List.copyOf(features);
        ids = List.copyOf(ids);
        DatasetShape.check(name, modalities, features, labels, ids);
        annotations.check(name, ids.size());
    }

    /** Number of utterances in all splits. */
    public int utterances() {
        return features.get(0).utterances();
    }

    /** Time steps per utterance. */
    public int steps() {
        return features.get(0).steps();
    }

    /** Position of a modality by name, or -1. */
    public int indexOf(String modality) {
        return IntStream.range(0, modalities.size())
                .filter(m -> modalities.get(m).name().equals(modality))
                .findFirst()
                .orElse(-1);
    }

    /** The same dataset with other feature tensors of the same shapes. */
    public Dataset withFeatures(List<FeatureTensor> other) {
        return new Dataset(name, modalities, other, labels, splits, ids, provenance, annotations);
    }

    /** The same utterances split otherwise. */
    public Dataset withSplits(Splits other) {
        return new Dataset(name, modalities, features, labels, other, ids, provenance, annotations);
    }

    /** The same dataset annotated otherwise. */
    public Dataset withAnnotations(Annotations other) {
        return new Dataset(name, modalities, features, labels, splits, ids, provenance, other);
    }
}
