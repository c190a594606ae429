package org.colearn.data.format;

import io.jhdf.api.Dataset;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.api.dataset.ContiguousDataset;
import io.jhdf.object.datatype.FloatingPoint;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import org.colearn.data.DataException;
import org.colearn.data.Reading;

/**
 * The values of a numeric HDF5 dataset as floats, row-major. Floats are taken in pieces of a megabyte, or chunk by chunk: who
 * waits is told between them and may stop, and nothing is held twice. Other numbers are labels, few, and read at once.
 */
final class Hdf5Values {
    private static final int PIECE = 1 << 20;

    private final Dataset dataset;
    private final String where;
    private final float[] values;
    private int at;

    private Hdf5Values(Dataset dataset, int size, String where) {
        this.dataset = dataset;
        this.where = where;
        values = new float[size];
    }

    /** All values of a dataset that was checked to have so many; {@code where} names it in errors. */
    static float[] read(Dataset dataset, int size, String where) {
        var reading = new Hdf5Values(dataset, size, where);
        if (size > 0) {
            reading.fill();
        }
        return reading.values;
    }

    private void fill() {
        boolean pieces = isPlainFloat() && !dataset.isScalar() && !dataset.isEmpty();
        if (pieces && dataset instanceof ContiguousDataset stored) {
            copy(stored.getBuffer());
        } else if (pieces && dataset instanceof ChunkedDataset chunked) {
            new Hdf5Chunks(chunked, where).into(values);
            return;
        } else {
            append(dataset.getDataFlat());
            Reading.took(dataset.getSizeInBytes());
        }
        if (at != values.length) {
            throw new DataException(where + " holds " + at + " numbers where its shape claims " + values.length
                    + "; copy the file again.");
        }
    }

    private boolean isPlainFloat() {
        int bytes = dataset.getDataType().getSize();
        return dataset.getDataType() instanceof FloatingPoint && (bytes == Float.BYTES || bytes == Double.BYTES);
    }

    /** Values that lie together, read where the file is mapped; most published files are like that. */
    private void copy(ByteBuffer stored) {
        var type = (FloatingPoint) dataset.getDataType();
        ByteBuffer bytes = stored.order(type.getByteOrder());
        int width = type.getSize();
        while (at < values.length && bytes.remaining() >= width) {
            int count = Math.min(Math.min(PIECE / width, values.length - at), bytes.remaining() / width);
            if (width == Float.BYTES) {
                bytes.asFloatBuffer().get(values, at, count);
            } else {
                for (int i = 0; i < count; i++) {
                    values[at + i] = (float) bytes.getDouble(bytes.position() + i * width);
                }
            }
            bytes.position(bytes.position() + count * width);
            at += count;
            Reading.took((long) count * width);
        }
    }

    private void append(Object flat) {
        if (flat instanceof float[] || flat instanceof double[] || flat instanceof int[] || flat instanceof long[]) {
            int length = Array.getLength(flat);
            for (int i = 0; i < length; i++) {
                values[at++] = (float) Array.getDouble(flat, i);
            }
        } else {
            throw new DataException(where + " holds no array of numbers; store float32 or float64 there.");
        }
    }
}
