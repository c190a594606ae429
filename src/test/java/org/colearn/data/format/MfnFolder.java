package org.colearn.data.format;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.nio.file.Path;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;

/** Makes small folders in the layout of the memory fusion network's authors, right and wrong. */
record MfnFolder(Path path) {
    /** Language of 3, audio of 2, video of 1 feature, 2 steps; values count up from 1; labels 0.5, 1.5 and so on. */
    MfnFolder split(String name, int utterances) {
        double[] labels = new double[utterances];
        for (int u = 0; u < utterances; u++) {
            labels[u] = u + 0.5;
        }
        return put("text_" + name + "_emb.h5", "d1", features(utterances, 2, 3))
                .put("audio_" + name + ".h5", "d1", features(utterances, 2, 2))
                .put("video_" + name + ".h5", "d1", features(utterances, 2, 1))
                .put("y_" + name + ".h5", "d1", labels);
    }

    MfnFolder put(String file, String key, Object values) {
        try (WritableHdfFile hdf = HdfFile.write(path.resolve(file))) {
            hdf.putDataset(key, values);
        }
        return this;
    }

    Dataset open() {
        return DataSources.open(DataSpec.of(path.toString()));
    }

    static float[][][] features(int utterances, int steps, int width) {
        float[][][] values = new float[utterances][steps][width];
        int next = 1;
        for (float[][] utterance : values) {
            for (float[] step : utterance) {
                for (int f = 0; f < width; f++) {
                    step[f] = next++;
                }
            }
        }
        return values;
    }
}
