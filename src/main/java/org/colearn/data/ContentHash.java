package org.colearn.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of what a model would see of a dataset: modalities, features, labels and splits, not its name. */
public final class ContentHash {
    private static final int CHUNK = 16_384;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Integer.BYTES);

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** SHA-256 as 64 hexadecimal digits; equal data give equal hashes on every machine. */
    public static String of(Dataset data) {
        var hash = new ContentHash();
        for (int m = 0; m < data.modalities().size(); m++) {
            FeatureTensor tensor = data.features().get(m);
            hash.text(data.modalities().get(m).name());
            hash.ints(tensor.utterances(), tensor.steps(), tensor.features());
            hash.floats(tensor.values());
        }
        if (data.labels() instanceof Labels.Classes classes) {
            classes.classNames().forEach(hash::text);
            hash.ints(classes.values());
        } else if (data.labels() instanceof Labels.Reals reals) {
            hash.floats(reals.values());
        }
        for (Split split : Split.values()) {
            hash.ints(data.splits().of(split));
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ints(bytes.length);
        digest.update(bytes);
    }

    private void ints(int... values) {
        put(values.length);
        for (int value : values) {
            put(value);
        }
        flush();
    }

    private void floats(float[] values) {
        put(values.length);
        for (float value : values) {
            put(Float.floatToIntBits(value));
        }
        flush();
    }

    private void put(int value) {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.putInt(value);
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
