package org.colearn.data.npz;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colearn.data.DataException;
import org.colearn.kernel.NativeMath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Turns the bytes behind a checked header into values.
 *
 * <p>ND4J decodes numbers that Java has no reader for. Its native parser trusts what it is given, so it only ever sees pieces of at most a few
 * megabytes behind a header written here, never one from outside; that also bounds native memory.
 */
final class NpyDecoder {
    private static final int PIECE = 1 << 18;

    private final NpyHeader header;
    private final DataInputStream in;

    NpyDecoder(NpyHeader header, DataInputStream in) {
        this.header = header;
        this.in = in;
    }

    /** All values; {@code where} names the array in the refusal of Python objects. */
    NpzArray decode(String where) throws IOException {
        return switch (header.type().kind()) {
            case FLOAT -> new NpzArray.Floats(header.shape(), AxisOrder.rowMajor(header, floats()));
            case WHOLE -> new NpzArray.Wholes(header.shape(), AxisOrder.rowMajor(header, wholes()));
            case TEXT -> new NpzArray.Texts(header.shape(), AxisOrder.rowMajor(header, texts()));
            case OBJECT ->
                throw new DataException(where + " holds Python objects, which are never run here; save plain"
                        + " numbers (float32, int64) or texts instead.");
        };
    }

    private float[] floats() throws IOException {
        float[] values = new float[header.size()];
        floats((piece, from, count) -> System.arraycopy(piece, 0, values, from, count));
        return values;
    }

    /** The floats of an array in the order of the file. */
    void floats(FloatSink sink) throws IOException {
        int size = header.size();
        float[] piece = new float[Math.min(PIECE, size)];
        // One buffer for all pieces: as garbage they would make the heap grow to several times the data.
        byte[] bytes = new byte[piece.length * header.type().bytes()];
        for (int from = 0; from < size; from += PIECE) {
            int count = Math.min(PIECE, size - from);
            if (header.type().bytes() == Short.BYTES) {
                halves(piece, count);
            } else {
                plain(bytes, piece, count);
            }
            sink.accept(piece, from, count);
        }
    }

    /** Of 4 and 8 bytes, Java reads them itself, and need not wait for the native library to load. */
    private void plain(byte[] bytes, float[] piece, int count) throws IOException {
        in.readFully(bytes, 0, count * header.type().bytes());
        ByteBuffer numbers =
                ByteBuffer.wrap(bytes).order(header.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (header.type().bytes() == Float.BYTES) {
            numbers.asFloatBuffer().get(piece, 0, count);
        } else {
            DoubleBuffer doubles = numbers.asDoubleBuffer();
            for (int i = 0; i < count; i++) {
                piece[i] = (float) doubles.get(i);
            }
        }
    }

    private void halves(float[] into, int count) throws IOException {
        try (INDArray piece = piece(count);
                INDArray floats = piece.castTo(DataType.FLOAT)) {
            floats.data().asNioFloat().get(into, 0, count);
        }
    }

    private long[] wholes() throws IOException {
        long[] values = new long[header.size()];
        for (int from = 0; from < values.length; from += PIECE) {
            int count = Math.min(PIECE, values.length - from);
            try (INDArray piece = piece(count);
                    INDArray longs = piece.castTo(DataType.INT64)) {
                longs.data().asNioLong().get(values, from, count);
            }
        }
        return values;
    }

    /** The next values as an ND4J vector. */
    private INDArray piece(int count) throws IOException {
        NativeMath.ready();
        int width = header.type().bytes();
        String type = (width == 1 ? "|" : "<") + header.type().code() + width;
        byte[] prefix = NpyText.header(type, new int[] {count});
        byte[] bytes = new byte[prefix.length + count * width];
        System.arraycopy(prefix, 0, bytes, 0, prefix.length);
        in.readFully(bytes, prefix.length, count * width);
        if (header.bigEndian()) {
            for (int at = prefix.length; at < bytes.length; at += width) {
                reverse(bytes, at, width);
            }
        }
        return Nd4j.createNpyFromByteArray(bytes);
    }

    private static void reverse(byte[] bytes, int from, int width) {
        for (int i = from, j = from + width - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
    }

    private List<String> texts() throws IOException {
        Charset charset = header.type().code() == 'S'
                ? StandardCharsets.UTF_8
                : Charset.forName(header.bigEndian() ? "UTF-32BE" : "UTF-32LE");
        byte[] bytes = new byte[header.type().bytes()];
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            in.readFully(bytes);
            String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == 0) {
                end--;
            }
            texts.add(text.substring(0, end));
        }
        return texts;
    }
}
