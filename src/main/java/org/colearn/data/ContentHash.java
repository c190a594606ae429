package org.colearn.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of what a model sees: the same for equal data, whatever the file format they came from. */
public final class ContentHash {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", impossible);
        }
    }

    /**
     * SHA-256 in hexadecimal over modality names and shapes, feature values, labels and splits (numbers little-endian);
     * the dataset's name, ids and provenance do not count.
     */
    public static String of(Dataset data) {
        var hash = new ContentHash();
        hash.features(data);
        hash.labels(data.labels());
        for (Split split : Split.values()) {
            hash.ints(data.splits().of(split));
        }
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void features(Dataset data) {
        put(data.modalities().size());
        for (int m = 0; m < data.modalities().size(); m++) {
            FeatureTensor tensor = data.features().get(m);
            text(data.modalities().get(m).name());
            put(tensor.utterances());
            put(tensor.steps());
            put(tensor.features());
            floats(tensor.values());
        }
    }

    private void labels(Labels labels) {
        if (labels instanceof Labels.Classes classes) {
            put(classes.classNames().size());
            classes.classNames().forEach(this::text);
            ints(classes.values());
        } else if (labels instanceof Labels.Reals reals) {
            put(0);
            floats(reals.values());
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(bytes.length);
        flush();
        digest.update(bytes);
    }

    private void ints(int[] values) {
        put(values.length);
        for (int value : values) {
            put(value);
        }
    }

    private void floats(float[] values) {
        put(values.length);
        for (float value : values) {
            put(Float.floatToIntBits(value));
        }
    }

    private void put(int value) {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(value);
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
