package org.colearn.data.format;

import io.jhdf.api.Dataset;
import io.jhdf.api.Node;
import io.jhdf.api.dataset.ChunkedDataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.npz.NpzArray;

/** One numeric dataset of an HDF5 file, row-major, as floats whatever their width in the file. */
final class Hdf5Array {
    /** Deflate cannot shrink further than about 1032 to 1. */
    private static final long MAX_RATIO = 1100;

    /** The index of chunks takes at least so many bytes for each. */
    private static final long LEAST_CHUNK_ENTRY = 8;

    private Hdf5Array() {}

    /** Reads a dataset by name; sizes are checked before memory is taken, and any fault becomes a sentence. */
    static NpzArray.Floats read(Path file, String name) {
        String where = file + " (dataset '" + name + "')";
        if (!Files.isReadable(file)) {
            throw new DataException(file + " is missing or may not be read; every split needs its features and labels,"
                    + " so copy it there or remove the others of that split.");
        }
        return Hdf5File.read(file, hdf -> {
            Node node = hdf.getChild(name);
            if (!(node instanceof Dataset dataset)) {
                throw new DataException(file + " has no dataset '" + name + "'; it has "
                        + String.join(", ", hdf.getChildren().keySet()) + ".");
            }
            return of(dataset, hdf.size(), where);
        });
    }

    /** The values of a dataset of a file of so many bytes. */
    static NpzArray.Floats of(Dataset dataset, long fileBytes, String where) {
        int size = check(dataset, fileBytes, where);
        return new NpzArray.Floats(dataset.getDimensions(), Hdf5Values.read(dataset, size, where));
    }

    /** The number of values, if they can be read. */
    private static int check(Dataset dataset, long fileBytes, String where) {
        Class<?> type = dataset.getJavaType();
        if (type != float.class && type != double.class && type != int.class && type != long.class) {
            throw new DataException(where + " holds " + type.getSimpleName()
                    + " values; numbers (float32, float64, int32, int64) are read.");
        }
        long size = 1;
        for (int length : dataset.getDimensions()) {
            if (length < 0 || size * length > Integer.MAX_VALUE) {
                throw new DataException(where + " claims the shape " + Arrays.toString(dataset.getDimensions())
                        + "; at most 2147483647 values can be read, so split the data.");
            }
            size *= length;
        }
        boolean scattered =
                dataset instanceof ChunkedDataset chunked && Hdf5Chunks.count(chunked) * LEAST_CHUNK_ENTRY > fileBytes;
        if (scattered || dataset.getSizeInBytes() / MAX_RATIO > fileBytes) {
            throw new DataException(where + " claims more values than the file can hold; copy the file again.");
        }
        MemoryBudget.require(size * Float.BYTES, where);
        return (int) size;
    }
}
