package org.colearn.data.npz;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colearn.data.DataException;
import org.colearn.data.WholeFile;

/** Writes .npz archives that numpy.load opens; the same arrays give the same bytes. */
public final class NpzWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Charset WIDE = Charset.forName("UTF-32LE");

    private NpzWriter() {}

    /** Writes all arrays, compressed, in the map's order; the file appears whole or not at all. */
    public static void write(Path file, Map<String, NpzArray> arrays) {
        try {
            WholeFile.write(file, out -> write(out, arrays));
        } catch (IOException e) {
            throw new DataException(
                    file + " could not be written; check that the folder exists, may be written to and has space.", e);
        }
    }

    /** Writes all arrays to a stream and leaves it open. */
    public static void write(OutputStream out, Map<String, NpzArray> arrays) throws IOException {
        var zip = new ZipOutputStream(new BufferedOutputStream(out));
        for (Map.Entry<String, NpzArray> array : arrays.entrySet()) {
            var entry = new ZipEntry(array.getKey() + ".npy");
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            var values = new BufferedOutputStream(zip, 1 << 16);
            write(values, array.getValue());
            values.flush();
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static void write(OutputStream out, NpzArray array) throws IOException {
        if (array instanceof NpzArray.Floats floats) {
            out.write(NpyText.header("<f4", floats.shape()));
            var cell = ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (float value : floats.values()) {
                out.write(cell.putFloat(0, value).array());
            }
        } else if (array instanceof NpzArray.Wholes wholes) {
            out.write(NpyText.header("<i8", wholes.shape()));
            var cell = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (long value : wholes.values()) {
                out.write(cell.putLong(0, value).array());
            }
        } else if (array instanceof NpzArray.Texts texts) {
            write(out, texts);
        }
    }

    /** NumPy's texts have one width, counted in code points. */
    private static void write(OutputStream out, NpzArray.Texts texts) throws IOException {
        int width = texts.values().stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(0);
        width = Math.max(1, width);
        out.write(NpyText.header("<U" + width, texts.shape()));
        for (String text : texts.values()) {
            byte[] cell = new byte[width * Integer.BYTES];
            byte[] bytes = text.getBytes(WIDE);
            System.arraycopy(bytes, 0, cell, 0, bytes.length);
            out.write(cell);
        }
    }
}
