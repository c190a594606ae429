package org.colearn.data.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by a split's fields whose pickle it is. */
final class PickledLayout {
    private static final Map<String, List<String>> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("an MMSA pickle", List.of("text", "audio", "vision", "regression_labels"));
        MARKS.put("an LMF pickle", List.of("glove", "covarep", "facet", "label"));
        MARKS.put("a MulT pickle", List.of("text", "audio", "vision", "labels"));
        MARKS.put("a split dictionary of plain arrays", List.of("language", "acoustic", "visual", "labels"));
    }

    private PickledLayout() {}

    /** The layout's name, or the other one if the fields are nobody's. */
    static String of(Set<String> fields, String otherwise) {
        return MARKS.entrySet().stream()
                .filter(mark -> fields.containsAll(mark.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
