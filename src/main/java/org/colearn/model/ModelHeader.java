package org.colearn.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.colearn.data.Dataset;
import org.colearn.data.Modality;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;

/**
 * What a saved model is, as JSON beside its network; whatever is read is checked before anything is built from it.
 *
 * @param spec architecture and settings
 * @param shape data it is for
 * @param learningRate of its optimiser
 * @param seed of its first weights and its unit dropout
 */
record ModelHeader(ModelSpec spec, ModelShape shape, double learningRate, long seed) {
    private static final int FORMAT = 1;
    private static final int MAX_FEATURES = 1 << 16;
    private static final int MAX_STEPS = 1 << 14;
    private static final int MAX_CLASSES = 1 << 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    static ModelHeader of(FusionModel model) {
        NeuralNetConfiguration first =
                model.network().getLayerWiseConfigurations().getConf(0);
        double learningRate = model.network().getLearningRate(0);
        return new ModelHeader(model.spec(), model.shape(), learningRate, first.getSeed());
    }

    MultiLayerConfiguration configuration() {
        return Architectures.byId(spec.architecture()).configure(spec, shape, learningRate, seed);
    }

    byte[] toJson() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("learningRate", learningRate);
        root.put("seed", seed);
        root.put("architecture", spec.architecture());
        ObjectNode settings = root.putObject("settings");
        spec.settings().forEach(settings::put);
        ArrayNode modalities = root.putArray("modalities");
        for (Modality modality : shape.modalities()) {
            modalities.addObject().put("name", modality.name()).put("features", modality.features());
        }
        root.put("steps", shape.steps());
        root.put("classes", shape.target() instanceof Target.Classes classes ? classes.count() : 0);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /** Refuses, with an IllegalArgumentException, whatever could not have been written by {@link #toJson}. */
    static ModelHeader fromJson(byte[] json) throws IOException {
        JsonNode root = JSON.readTree(json);
        if (root == null || root.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("it is of format " + (root == null ? "none" : root.path("format"))
                    + ", and this version reads format " + FORMAT);
        }
        var settings = new TreeMap<String, Double>();
        root.path("settings")
                .properties()
                .forEach(setting -> settings.put(setting.getKey(), number(setting.getValue(), setting.getKey())));
        ModelSpec spec = Architectures.complete(root.path("architecture").asText(), settings);
        int classes = whole(root.path("classes"), "classes", 0, MAX_CLASSES);
        Target target = classes == 0 ? new Target.Real() : new Target.Classes(classes);
        int steps = whole(root.path("steps"), "steps", 1, MAX_STEPS);
        ModelShape shape = new ModelShape(modalities(root.path("modalities")), steps, target);
        double learningRate = number(root.path("learningRate"), "learningRate");
        return new ModelHeader(spec, shape, learningRate, root.path("seed").asLong());
    }

    private static List<Modality> modalities(JsonNode nodes) {
        if (!nodes.isArray() || nodes.isEmpty() || nodes.size() > Dataset.MAX_MODALITIES) {
            throw new IllegalArgumentException("it names " + nodes.size() + " modalities");
        }
        var modalities = new ArrayList<Modality>();
        for (JsonNode node : nodes) {
            modalities.add(new Modality(
                    node.path("name").asText(), whole(node.path("features"), "features", 1, MAX_FEATURES)));
        }
        return modalities;
    }

    private static int whole(JsonNode node, String name, int least, int most) {
        if (!node.canConvertToInt() || node.asInt() < least || node.asInt() > most) {
            throw new IllegalArgumentException("its " + name + " is " + node + ", not " + least + " to " + most);
        }
        return node.asInt();
    }

    private static double number(JsonNode node, String name) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("its " + name + " is " + node + ", not a number");
        }
        return node.asDouble();
    }
}
