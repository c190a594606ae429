package org.colearn.data.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What published data call their modalities, labels and ids, best first; a companion's names come before all of these. */
final class FieldNames {
    private static final Map<String, List<String>> MODALITIES = new LinkedHashMap<>();

    static {
        MODALITIES.put("language", List.of("language", "text", "glove", "text_bert"));
        MODALITIES.put("audio", List.of("audio", "acoustic", "covarep"));
        MODALITIES.put("video", List.of("video", "vision", "visual", "facet"));
    }

    private static final List<String> LABELS = List.of("labels", "regression_labels", "label", "y");
    private static final List<String> IDS = List.of("id", "ids");

    private FieldNames() {}

    /** From modality to field, in the order of the modalities. */
    static Map<String, String> modalities(Set<String> fields, Companion companion) {
        var found = new LinkedHashMap<String, String>();
        if (companion.modalities().isEmpty()) {
            MODALITIES.forEach(
                    (modality, names) -> first(names, fields).ifPresent(field -> found.put(modality, field)));
        } else {
            companion.modalities().forEach((field, modality) -> {
                if (fields.contains(field)) {
                    found.put(modality.toLowerCase(Locale.ROOT), field);
                }
            });
        }
        return found;
    }

    static Optional<String> label(Set<String> fields, Companion companion) {
        return companion.label().isPresent() ? companion.label().filter(fields::contains) : first(LABELS, fields);
    }

    /** Every field of labels a person may choose from, the usual one first; CH-SIMS has one for each modality too. */
    static List<String> labels(Set<String> fields, Companion companion) {
        Stream<String> others =
                fields.stream().filter(field -> field.matches("(classification|regression)_labels(_[A-Z])?"));
        return Stream.concat(label(fields, companion).stream(), others.sorted())
                .distinct()
                .toList();
    }

    static Optional<String> id(Set<String> fields) {
        return first(IDS, fields);
    }

    static Optional<String> transcript(Set<String> fields) {
        return first(List.of("raw_text"), fields);
    }

    private static Optional<String> first(List<String> names, Set<String> fields) {
        return names.stream().filter(fields::contains).findFirst();
    }
}
