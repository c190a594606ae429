package org.colearn.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.colearn.experiment.SweepTable;
import org.colearn.experiment.statistics.CurveFit;

/** A {@link SweepTable} as JSON; undefined numbers are null. */
final class SweepTableJson {
    private SweepTableJson() {}

    static ObjectNode of(SweepTable table) {
        ObjectNode root = Json.MAPPER.createObjectNode().put("name", table.name());
        ArrayNode studies = root.putArray("studies");
        table.studies().forEach(study -> studies.add(study(study)));
        return root;
    }

    private static ObjectNode study(SweepTable.Study study) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("name", study.spec().name());
        node.put("metric", study.accuracy() ? "accuracy" : "mae");
        ArrayNode rows = node.putArray("rows");
        study.rows().forEach(row -> rows.add(row(row)));
        ArrayNode baselines = node.putArray("baselines");
        study.baselines().forEach(baseline -> {
            ObjectNode one = baselines.addObject();
            one.put("cell", baseline.cell().name());
            one.set(
                    "modalities",
                    Json.MAPPER.valueToTree(baseline.cell().question().deployed()));
            one.set("score", Json.MAPPER.valueToTree(baseline.score()));
            one.set("seeds", Json.MAPPER.valueToTree(baseline.seeds()));
        });
        study.chosen()
                .ifPresent(row -> node.put("chosenOnValidation", row.cell().name()));
        study.bestOnTest().ifPresent(row -> node.put("bestOnTest", row.cell().name()));
        study.curve().ifPresent(curve -> node.set("curve", curve(curve)));
        node.set("settings", Json.MAPPER.valueToTree(study.spec()));
        return node;
    }

    private static ObjectNode row(SweepTable.Row row) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("cell", row.cell().name());
        node.set("rates", Json.MAPPER.valueToTree(row.cell().rates()));
        node.set("deployed", Json.MAPPER.valueToTree(row.deployed()));
        node.set("all", Json.MAPPER.valueToTree(row.all()));
        node.set("validation", Json.MAPPER.valueToTree(row.validation()));
        node.put("failed", row.failed());
        node.set("verdict", Json.MAPPER.valueToTree(row.verdict()));
        row.interval().ifPresent(interval -> node.set("interval", Json.MAPPER.valueToTree(interval)));
        node.set("overSeeds", Json.MAPPER.valueToTree(row.overSeeds()));
        node.set("dz", Json.MAPPER.valueToTree(row.dz()));
        node.set("seeds", Json.MAPPER.valueToTree(row.seeds()));
        return node;
    }

    private static ObjectNode curve(CurveFit curve) {
        ObjectNode node = Json.MAPPER.valueToTree(curve);
        node.set("bestRate", Json.MAPPER.valueToTree(curve.bestRate()));
        node.set("breakEvenRate", Json.MAPPER.valueToTree(curve.breakEvenRate()));
        return node;
    }
}
