package org.colearn.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.colearn.data.ReadChoices;
import org.colearn.data.SplitRule;

/** Fields that files of the same version may lack because they were written before there were any. */
final class EarlierFiles {
    private EarlierFiles() {}

    /** Adds what the workbench did then: splits of the file were always kept, steps averaged, the first labels taken. */
    static void complete(ObjectNode root) {
        for (JsonNode data : root.findParents("resplit")) {
            if (data instanceof ObjectNode fields) {
                putIfAbsent(fields, "alignment", ReadChoices.DEFAULT.alignment());
                putIfAbsent(fields, "labelColumn", ReadChoices.DEFAULT.labelColumn());
            }
        }
        for (JsonNode recipe : root.findValues("resplit")) {
            if (recipe instanceof ObjectNode fields && !fields.has("rule")) {
                fields.set("rule", Json.MAPPER.valueToTree(SplitRule.FILL));
            }
        }
    }

    private static void putIfAbsent(ObjectNode fields, String name, Object value) {
        if (!fields.has(name)) {
            fields.set(name, Json.MAPPER.valueToTree(value));
        }
    }
}
