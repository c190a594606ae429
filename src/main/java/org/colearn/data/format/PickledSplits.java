package org.colearn.data.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.Offers;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * Dictionaries from split to field to array, as MMSA, MulT, LMF and others pickle them, under any of the names in
 * {@link FieldNames}; a dictionary of fields alone is data without splits, and a dictionary of such dictionaries holds one
 * dataset per task.
 */
final class PickledSplits {
    private final Origin origin;
    private final StringBuilder remarks = new StringBuilder();

    PickledSplits(Origin origin) {
        this.origin = origin;
    }

    /** The dataset in an unpickled object. */
    Dataset read(Object root) {
        Map<Split, Map<String, Object>> parts = splits(root);
        if (parts.isEmpty()) {
            parts = splits(task(root));
        }
        return dataset(parts);
    }

    /** The dataset of splits that were stored apart. */
    Dataset dataset(Map<Split, Map<String, Object>> parts) {
        Set<String> fields = parts.values().iterator().next().keySet();
        List<String> labels = FieldNames.labels(fields, origin.companion());
        Optional<String> chosen = origin.companion().column().filter(labels::contains);
        if (chosen.isPresent()) {
            var other = new PickledSplits(origin.withLabel(chosen.get()));
            other.remarks.append(remarks).append(", labels ").append(chosen.get());
            return offering(labels, other.joined(parts));
        }
        return offering(labels, joined(parts));
    }

    /** Fields of labels are chosen from like columns; where one field has several columns, these are. */
    private static Dataset offering(List<String> labels, Dataset data) {
        Offers offers = data.annotations().offers();
        return labels.size() > 1 && offers.labelColumns().isEmpty()
                ? data.withAnnotations(data.annotations().withOffers(new Offers(offers.ownSteps(), labels)))
                : data;
    }

    private Dataset joined(Map<Split, Map<String, Object>> parts) {
        Map<String, Object> first = parts.values().iterator().next();
        Map<String, String> modalities = FieldNames.modalities(first.keySet(), origin.companion());
        if (modalities.isEmpty()) {
            throw new DataException(origin.path() + " has no modality the workbench knows among "
                    + String.join(", ", first.keySet()) + "; name them in a JSON beside it.");
        }
        List<SplitPart> read = new ArrayList<>();
        parts.forEach((split, fields) -> read.add(part(split, fields, modalities)));
        Origin recognised = origin.as(PickledLayout.of(first.keySet(), origin.layout()) + remarks);
        return SplitParts.unaligned(recognised, List.copyOf(modalities.keySet()), read)
                .dataset();
    }

    /** Splits by name; fields without a split count as the training split, from which the others are cut. */
    private Map<Split, Map<String, Object>> splits(Object root) {
        var parts = new LinkedHashMap<Split, Map<String, Object>>();
        fields(root).forEach((name, value) -> {
            String word = origin.companion().splits().getOrDefault(name, name);
            if (value instanceof Map<?, ?>) {
                SplitColumn.split(word).ifPresent(split -> parts.put(split, fields(value)));
            }
        });
        boolean flat =
                FieldNames.label(fields(root).keySet(), origin.companion()).isPresent();
        return parts.isEmpty() && flat ? Map.of(Split.TRAIN, fields(root)) : parts;
    }

    private Object task(Object root) {
        Map<String, Object> tasks = fields(root);
        List<String> names = tasks.keySet().stream()
                .filter(name -> tasks.get(name) instanceof Map<?, ?>
                        && !splits(tasks.get(name)).isEmpty())
                .toList();
        String chosen = origin.companion().task().orElse(names.isEmpty() ? "" : names.get(0));
        if (!names.contains(chosen)) {
            throw new DataException(origin.path() + " has neither splits (train, valid, test) nor labels; it holds "
                    + tasks.keySet().stream().limit(12).collect(Collectors.joining(", "))
                    + ", so name its parts in a JSON beside it.");
        }
        remarks.append(", task ").append(chosen).append(" of ").append(String.join(", ", names));
        return tasks.get(chosen);
    }

    private SplitPart part(Split split, Map<String, Object> fields, Map<String, String> modalities) {
        String label = FieldNames.label(fields.keySet(), origin.companion())
                .orElseThrow(() -> new DataException(origin.path() + " has no labels for " + split.word() + " among "
                        + String.join(", ", fields.keySet()) + "; name them in a JSON beside it."));
        List<NpzArray.Floats> arrays = new ArrayList<>();
        for (String field : modalities.values()) {
            arrays.add(SplitPart.withSteps(numbers(split, fields, field)));
        }
        NpzArray.Floats labels = numbers(split, fields, label);
        SplitPart part = SplitPart.numbered(split, arrays, labels);
        List<String> ids = texts(split, fields, FieldNames.id(fields.keySet()), part.ids());
        List<String> transcripts = texts(split, fields, FieldNames.transcript(fields.keySet()), List.of());
        return new SplitPart(split, arrays, labels, ids, transcripts);
    }

    /** A field's texts if there is one per utterance, otherwise what stands in for them. */
    private List<String> texts(
            Split split, Map<String, Object> fields, Optional<String> field, List<String> otherwise) {
        return field.map(name -> PickledValues.texts(fields.get(name), where(split, name)))
                .filter(texts -> texts.size() == otherwise.size() || otherwise.isEmpty())
                .orElse(otherwise);
    }

    private NpzArray.Floats numbers(Split split, Map<String, Object> fields, String field) {
        if (!fields.containsKey(field)) {
            throw new DataException(where(split, field) + " is missing; every split needs the same fields.");
        }
        return PickledValues.numbers(fields.get(field), where(split, field));
    }

    private String where(Split split, String field) {
        return origin.path() + " (" + field + " of " + split.word() + ")";
    }

    @SuppressWarnings("unchecked") // the unpickler makes maps with texts as keys only
    private Map<String, Object> fields(Object value) {
        if (!(value instanceof Map<?, ?>)) {
            throw new DataException(origin.path() + " holds no dictionary; the workbench reads dictionaries from split"
                    + " to arrays, so save one.");
        }
        return (Map<String, Object>) value;
    }
}
