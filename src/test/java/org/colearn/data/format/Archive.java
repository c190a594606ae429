package org.colearn.data.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzWriter;

/** Makes archives, right and wrong, and opens them. */
final class Archive {
    private final Map<String, NpzArray> arrays = new LinkedHashMap<>();

    /** Six utterances, two steps, language of three and audio of two features, real labels. */
    static Archive sound() {
        return new Archive()
                .floats("language", 6, 2, 3)
                .floats("audio", 6, 2, 2)
                .put("label", new NpzArray.Floats(new int[] {6}, new float[] {0.5f, -1, 2, 0, 1, -2.5f}));
    }

    Archive put(String name, NpzArray array) {
        arrays.put(name, array);
        return this;
    }

    Archive without(String name) {
        arrays.remove(name);
        return this;
    }

    /** Values 1, 2, 3 and so on. */
    Archive floats(String name, int... shape) {
        float[] values = new float[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < values.length; i++) {
            values[i] = i + 1;
        }
        return put(name, new NpzArray.Floats(shape, values));
    }

    Archive wholes(String name, long... values) {
        return put(name, new NpzArray.Wholes(new int[] {values.length}, values));
    }

    Archive texts(String name, String... values) {
        return put(name, new NpzArray.Texts(new int[] {values.length}, List.of(values)));
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            NpzWriter.write(out, arrays);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Dataset open(Path folder) {
        return open(bytes(), folder);
    }

    /** Writes bytes as archive.npz and opens it as a user would. */
    static Dataset open(byte[] bytes, Path folder) {
        try {
            Path file = Files.write(folder.resolve("archive.npz"), bytes);
            return DataSources.open(DataSpec.of(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An array as a .npy file, which the one entry of an archive is. */
    static byte[] npy(NpzArray array) throws IOException {
        var archive = new ByteArrayOutputStream();
        NpzWriter.write(archive, Map.of("array", array));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            zip.getNextEntry();
            return zip.readAllBytes();
        }
    }

    /** A zip whose one entry has this header text and these bytes behind it; nothing in it need be true. */
    static byte[] raw(String name, String header, byte[] values) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name + ".npy"));
            byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
            zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
            zip.write(new byte[] {(byte) text.length, (byte) (text.length >> 8)});
            zip.write(text);
            zip.write(values);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
