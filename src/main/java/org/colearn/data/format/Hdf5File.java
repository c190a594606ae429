package org.colearn.data.format;

import io.jhdf.HdfFile;
import io.jhdf.exceptions.HdfException;
import java.nio.file.Path;
import java.util.function.Function;
import org.colearn.data.DataException;

/** Opens HDF5 files; whatever the library throws on a damaged one becomes one sentence. */
final class Hdf5File {
    private Hdf5File() {}

    /** What a reading of the open file gives. */
    static <T> T read(Path file, Function<HdfFile, T> reading) {
        try (var hdf = new HdfFile(file)) {
            return reading.apply(hdf);
        } catch (DataException e) {
            throw e;
        } catch (HdfException e) {
            throw new DataException(file + " is not a complete HDF5 file; copy it again.", e);
        } catch (RuntimeException | StackOverflowError e) {
            // jHDF meets damaged structures with whatever exception comes first.
            throw new DataException(file + " is a damaged HDF5 file; copy it again.", e);
        }
    }
}
