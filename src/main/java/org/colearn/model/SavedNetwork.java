package org.colearn.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;

/** Compares a saved DL4J network with a fresh one of the same specification: all must agree but the values of its weights. */
final class SavedNetwork {
    private static final String CONFIGURATION = "configuration.json";
    private static final String COEFFICIENTS = "coefficients.bin";
    private static final int SLACK = 1 << 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> expected;
    private final int parameterBytes;

    SavedNetwork(MultiLayerNetwork fresh) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ModelSerializer.writeModel(fresh, bytes, false);
        expected = entries(bytes.toByteArray(), Integer.MAX_VALUE);
        parameterBytes = Math.toIntExact(fresh.numParams() * Float.BYTES);
    }

    /** No network of this specification is saved in more bytes. */
    int largestSize() {
        long sum = expected.values().stream().mapToLong(entry -> entry.length).sum();
        return Math.toIntExact(sum + SLACK);
    }

    /** Refuses other entries, another configuration, or coefficients of another size or type. */
    void requireSame(byte[] saved) throws IOException {
        Map<String, byte[]> found = entries(saved, largestSize());
        if (!found.keySet().equals(expected.keySet())) {
            throw new IllegalArgumentException("its network holds " + found.keySet());
        }
        if (!configuration(found).equals(configuration(expected))) {
            throw new IllegalArgumentException("its network is not the one its specification describes");
        }
        byte[] values = found.get(COEFFICIENTS);
        byte[] pattern = expected.get(COEFFICIENTS);
        int head = pattern.length - parameterBytes;
        if (values.length != pattern.length || !Arrays.equals(values, 0, head, pattern, 0, head)) {
            throw new IllegalArgumentException("its weights do not fit its specification");
        }
    }

    /** Without the counters of updates and epochs, which training moves. */
    private static JsonNode configuration(Map<String, byte[]> entries) throws IOException {
        JsonNode root = JSON.readTree(entries.get(CONFIGURATION));
        withoutCounters(root);
        root.path("confs").forEach(SavedNetwork::withoutCounters);
        return root;
    }

    private static void withoutCounters(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("iterationCount", "epochCount"));
        }
    }

    private static Map<String, byte[]> entries(byte[] zipped, int most) throws IOException {
        var entries = new HashMap<String, byte[]>();
        long left = most;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE));
                left -= bytes.length;
                if (zip.read() >= 0 || entries.put(entry.getName(), bytes) != null) {
                    throw new IllegalArgumentException("its network is larger than its specification allows");
                }
            }
        }
        return entries;
    }
}
