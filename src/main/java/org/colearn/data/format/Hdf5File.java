package org.colearn.data.format;

import io.jhdf.HdfFile;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Function;
import org.colearn.data.DataException;

/** Opens HDF5 files; whatever the library throws on a damaged one becomes one sentence. */
final class Hdf5File {
    private Hdf5File() {}

    /** What a reading of the open file gives. */
    static <T> T read(Path file, Function<HdfFile, T> reading) {
        try (HdfFile hdf = open(file)) {
            return reading.apply(hdf);
        } catch (DataException e) {
            throw e;
        } catch (HdfException | IOException e) {
            throw new DataException(file + " is not a complete HDF5 file; copy it again.", e);
        } catch (RuntimeException | StackOverflowError | InternalError e) {
            // jHDF meets damaged structures with whatever exception comes first; a mapped file that is cut off
            // meanwhile is an internal error.
            throw new DataException(file + " is a damaged HDF5 file; copy it again.", e);
        }
    }

    /**
     * Reading from a file, jHDF takes whatever memory a header claims, up to 4 GB, before it looks whether the file is so long;
     * reading from a buffer it cannot. One buffer holds 2 GB.
     */
    private static HdfFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.size() > Integer.MAX_VALUE
                    ? new HdfFile(file)
                    : HdfFile.fromByteBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }
}
