package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.ReadingStopped;
import org.colearn.data.npz.NpzArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers come out of HDF5 whatever way they are stored, piece by piece. */
class Hdf5ValuesTest {
    private static final Path FILE = Layout.FOLDER.resolve("stored.h5");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"contiguous", "float32", "bigendian", "half", "whole", "chunked", "gzip", "grown", "wholechunks"
            })
    void everyWayToStoreNumbersReadsTheSame(String name) {
        NpzArray.Floats array = Hdf5Array.read(FILE, name);

        assertThat(array.shape()).containsExactly(7, 5, 3);
        for (int i = 0; i < array.values().length; i++) {
            assertThat(array.values()[i]).isEqualTo(i);
        }
    }

    @Test
    void chunksThatWereNeverWrittenAreZero() {
        float[] values = Hdf5Array.read(FILE, "sparse").values();

        for (int i = 0; i < values.length; i++) {
            assertThat(values[i]).isEqualTo(i >= 2 * 15 && i < 4 * 15 ? i : 0);
        }
    }

    /** Ten megabytes in one dataset: who watches is asked at least once for each of them. */
    @Test
    void aReadingStopsWithinADataset() {
        var mosi = new MfnFolder(folder);
        double[] labels = new double[400];
        for (int u = 0; u < labels.length; u++) {
            labels[u] = u - 99.5;
        }
        mosi.put("X_train.h5", "data", MfnFolder.features(400, 20, 325)).put("y_train.h5", "data", labels);
        DataSpec spec = DataSpec.of(folder.toString());
        List<Double> shares = new ArrayList<>();
        DataSources.open(spec, shares::add);
        assertThat(shares).hasSizeGreaterThan(10);

        shares.clear();
        assertThatThrownBy(() -> DataSources.open(spec, share -> {
                    shares.add(share);
                    return share < 0.3;
                }))
                .isInstanceOf(ReadingStopped.class);
        assertThat(shares).last().satisfies(share -> assertThat(share).isBetween(0.3, 0.5));
    }
}
