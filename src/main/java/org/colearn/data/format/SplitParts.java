package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colearn.data.Alignment;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Modality;
import org.colearn.data.Offers;
import org.colearn.data.Split;
import org.colearn.data.Splits;
import org.colearn.data.npz.NpzArray;

/** Joins splits that were stored apart into one dataset. */
final class SplitParts {
    private final Origin origin;
    private final List<String> names;
    private final List<SplitPart> parts;
    private final List<FeatureTensor> features; // empty where the parts hold them
    private final boolean unaligned;

    /** With at least one part; {@code names} are those of the modalities, which all have the same steps. */
    SplitParts(Origin origin, List<String> names, List<SplitPart> parts) {
        this(origin, names, parts, List.of(), false);
    }

    private SplitParts(
            Origin origin, List<String> names, List<SplitPart> parts, List<FeatureTensor> features, boolean unaligned) {
        this.origin = origin;
        this.names = names;
        this.parts = parts;
        this.features = features;
        this.unaligned = unaligned;
        parts.forEach(this::check);
    }

    /** The same of a layout in which modalities may have steps of their own; they are aligned. */
    static SplitParts unaligned(Origin origin, List<String> names, List<SplitPart> parts) {
        return new SplitParts(origin, names, parts, List.of(), true);
    }

    /** The same with features that were joined while they were read, which the parts then do not hold. */
    static SplitParts joined(Origin origin, List<String> names, List<SplitPart> parts, List<FeatureTensor> features) {
        return new SplitParts(origin, names, parts, features, false);
    }

    /** Of data with splits, or some of them; missing ones are made. */
    Dataset dataset() {
        Map<Split, List<Integer>> found = new EnumMap<>(Split.class);
        int next = 0;
        for (SplitPart part : parts) {
            List<Integer> members = found.computeIfAbsent(part.split(), split -> new ArrayList<>());
            for (int u = 0; u < part.utterances(); u++) {
                members.add(next++);
            }
        }
        return dataset(SplitMaker.complete(found, origin.choices().splits()));
    }

    /** Of data that say nothing about splits. */
    Dataset unsplit() {
        int utterances = parts.stream().mapToInt(SplitPart::utterances).sum();
        return dataset(SplitMaker.all(utterances, origin.choices().splits()));
    }

    private Dataset dataset(Splits splits) {
        List<FeatureTensor> stored = features.isEmpty()
                ? IntStream.range(0, names.size()).mapToObj(this::joined).toList()
                : features;
        List<Integer> ownSteps = unaligned ? TimeAlignment.ownSteps(stored) : List.of();
        Alignment how = origin.choices().alignment();
        List<FeatureTensor> tensors = ownSteps.isEmpty()
                ? stored
                : TimeAlignment.apply(stored, how, origin.path().toString());
        List<String> ids = parts.stream().flatMap(part -> part.ids().stream()).toList();
        var labels = LabelRows.of(parts.stream().map(SplitPart::labels).toList(), origin);
        return new Dataset(
                origin.name(),
                IntStream.range(0, names.size())
                        .mapToObj(m -> new Modality(names.get(m), tensors.get(m).features()))
                        .toList(),
                tensors,
                labels.labels(),
                splits,
                ids,
                origin.sentence()
                        + (ownSteps.isEmpty() ? "" : TimeAlignment.remark(names, ownSteps, how))
                        + labels.remark(),
                annotations().withOffers(new Offers(ownSteps, labels.columns())));
    }

    /** Transcripts only if every split has them. */
    private Annotations annotations() {
        boolean all = parts.stream().allMatch(part -> part.transcripts().size() == part.utterances());
        return all
                ? Annotations.NONE.withTranscripts(parts.stream()
                        .flatMap(part -> part.transcripts().stream())
                        .toList())
                : Annotations.NONE;
    }

    private void check(SplitPart part) {
        int[] labels = part.labels().shape();
        if (labels.length < 1 || labels.length > 3 || labels[0] == 0) {
            throw new DataException(
                    origin.path() + ": the labels of " + part.split().word() + " have the shape "
                            + Arrays.toString(labels) + "; they need [utterances] or [utterances, columns].");
        }
        for (int m = 0; m < part.modalities().size(); m++) {
            int[] shape = part.modalities().get(m).shape();
            if (shape.length != 3 || Arrays.stream(shape).anyMatch(length -> length == 0)) {
                throw new DataException(origin.path() + ": " + names.get(m) + " of "
                        + part.split().word() + " has the shape " + Arrays.toString(shape)
                        + "; it needs [utterances, time, features], none of them 0.");
            }
            if (shape[0] != part.utterances()) {
                throw new DataException(origin.path() + ": " + names.get(m) + " of "
                        + part.split().word() + " has " + shape[0] + " utterances but there are " + part.utterances()
                        + " labels; each utterance needs one.");
            }
        }
    }

    private FeatureTensor joined(int modality) {
        List<NpzArray.Floats> arrays =
                parts.stream().map(part -> part.modalities().get(modality)).toList();
        int[] first = arrays.get(0).shape();
        if (arrays.size() == 1) {
            return new FeatureTensor(first[0], first[1], first[2], arrays.get(0).values());
        }
        long utterances = 0;
        for (NpzArray.Floats array : arrays) {
            utterances += array.shape()[0];
            if (array.shape()[1] != first[1] || array.shape()[2] != first[2]) {
                throw new DataException(
                        origin.path() + ": " + names.get(modality) + " has [time, features] " + first[1] + ", "
                                + first[2] + " in one split and " + array.shape()[1] + ", " + array.shape()[2]
                                + " in another; they must agree.");
            }
        }
        if (utterances * first[1] * first[2] > Integer.MAX_VALUE) {
            throw new DataException(origin.path() + ": " + names.get(modality)
                    + " has more than 2147483647 values in all; use fewer utterances.");
        }
        float[] values = new float[(int) (utterances * first[1] * first[2])];
        int at = 0;
        for (NpzArray.Floats array : arrays) {
            System.arraycopy(array.values(), 0, values, at, array.values().length);
            at += array.values().length;
        }
        return new FeatureTensor((int) utterances, first[1], first[2], values);
    }
}
