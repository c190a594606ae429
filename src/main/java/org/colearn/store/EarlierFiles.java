package org.colearn.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.colearn.data.SplitRule;

/** Fields that files of the same version may lack because they were written before there were any. */
final class EarlierFiles {
    private EarlierFiles() {}

    /** Adds what the workbench did then: splits of the file were always kept. */
    static void complete(ObjectNode root) {
        for (JsonNode recipe : root.findValues("resplit")) {
            if (recipe instanceof ObjectNode fields && !fields.has("rule")) {
                fields.set("rule", Json.MAPPER.valueToTree(SplitRule.FILL));
            }
        }
    }
}
