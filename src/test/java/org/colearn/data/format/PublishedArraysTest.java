package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.npz.NpzArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrays of the two published experiments, with the modalities beside each other. */
class PublishedArraysTest {
    @TempDir
    Path folder;

    @Test
    void publishedMosiIsCutInto300LanguageFiveAudioAndTwentyVideoFeatures() {
        Dataset data = mosi(6, 325);

        assertThat(Layout.widths(data)).isEqualTo("language 300, audio 5, video 20");
        assertThat(data.steps()).isEqualTo(2);
        // Values count up from 1, so the second step begins at 326.
        assertThat(Arrays.copyOf(data.features().get(1).values(), 6)).containsExactly(301, 302, 303, 304, 305, 626);
        assertThat(data.features().get(2).values()[20]).isEqualTo(631);
        assertThat(data.labels()).isInstanceOf(Labels.Reals.class);
    }

    @Test
    void splitsFollowEachOtherInOneTensorHoweverTheirFilesStoreThem() throws IOException {
        var first = new float[2 * 690];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        write("train", new NpzArray.Floats(new int[] {2, 1, 690}, first), new float[] {0, 1});
        var whole = new long[690];
        Arrays.setAll(whole, i -> 10_000 + i);
        write("test", new NpzArray.Wholes(new int[] {1, 1, 690}, whole), new float[] {2});
        Files.write(folder.resolve("labels.npy"), Layout.bytes("labels.npy"));

        Dataset data = Layout.open(folder);

        float[] audio = data.features().get(1).values();
        assertThat(audio).hasSize(3 * 80);
        assertThat(audio[0]).isEqualTo(300);
        assertThat(audio[80]).isEqualTo(690 + 300);
        assertThat(audio[160]).isEqualTo(10_300);
        float[] video = data.features().get(2).values();
        assertThat(video[3 * 310 - 1]).isEqualTo(10_689);
    }

    @Test
    void splitsThatDoNotFitTheirLabelsOrEachOtherAreNamed() throws IOException {
        iemocap(0, 1, 2, 1, 0, 2);
        write("val", new NpzArray.Floats(new int[] {2, 1, 690}, new float[2 * 690]), new float[] {0});
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(folder))
                .withMessageContaining("X_val.npy has 2 utterances but there are 1 labels; each utterance needs one.");

        write("val", new NpzArray.Floats(new int[] {1, 2, 690}, new float[2 * 690]), new float[] {0});
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(folder))
                .withMessageContaining("X_val.npy has [time, features] 2, 690 where another split has 1, 690;");
    }

    @Test
    void anUnknownWidthIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> mosi(6, 324))
                .withMessageContaining(
                        "X_train.h5 has the shape [6, 2, 324]; it needs [utterances, time, features] with 325 ="
                                + " 300/5/20 or 690 = 300/80/310 features");
    }

    @Test
    void aMissingLabelFileIsNamed() throws IOException {
        mosi(6, 325);
        Files.delete(folder.resolve("y_train.h5"));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(folder))
                .withMessageContaining("y_train.h5 is missing or may not be read;");
    }

    @Test
    void theRealLabelsOfMosiFitTheLayout() throws IOException {
        Path labels = Path.of("../shared/data/mfn_mosi_labels");
        assumeThat(Files.isDirectory(labels)).isTrue();
        Map<String, Integer> sizes = Map.of("train", 1284, "valid", 229, "test", 686);
        var mosi = new MfnFolder(folder);
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            Files.copy(labels.resolve("y_" + size.getKey() + ".h5"), folder.resolve("y_" + size.getKey() + ".h5"));
            mosi.put("X_" + size.getKey() + ".h5", "data", MfnFolder.features(size.getValue(), 1, 325));
        }

        Dataset data = mosi.open();

        assertThat(Layout.sizes(data)).containsExactly(1284, 229, 686);
        for (float label : ((Labels.Reals) data.labels()).values()) {
            assertThat(label).isBetween(-3f, 3f);
        }
    }

    @Test
    void publishedIemocapTakesItsClassNamesFromTheFileOfObjects() throws IOException {
        Dataset data = iemocap(0, 1, 2, 1, 0, 2);

        assertThat(Layout.widths(data)).isEqualTo("language 300, audio 80, video 310");
        assertThat(Layout.sizes(data)).containsExactly(6, 6, 6);
        Labels.Classes labels = (Labels.Classes) data.labels();
        assertThat(labels.classNames()).containsExactly("neu", "ang", "sad");
        assertThat(labels.values()).startsWith(0, 1, 2, 1, 0, 2);
        assertThat(data.provenance()).endsWith("the published arrays of IEMOCAP.");
    }

    @Test
    void aLabelThatIsNoClassIndexIsNamed() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> iemocap(0, 1, 2, 1, 0, 1.5f))
                .withMessageContaining("holds the label 1.5 for utterance 5,");
    }

    @Test
    void aTruncatedArrayIsRefused() throws IOException {
        iemocap(0, 1, 2, 1, 0, 2);
        Path file = folder.resolve("X_val.npy");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(folder))
                .withMessageContaining("X_val.npy ends before its last value;");
    }

    private Dataset mosi(int utterances, int width) {
        double[] labels = new double[utterances];
        for (int u = 0; u < utterances; u++) {
            labels[u] = u - 2.5;
        }
        return new MfnFolder(folder)
                .put("X_train.h5", "data", MfnFolder.features(utterances, 2, width))
                .put("y_train.h5", "data", labels)
                .open();
    }

    private void write(String split, NpzArray features, float[] labels) throws IOException {
        Files.write(folder.resolve("X_" + split + ".npy"), Archive.npy(features));
        Files.write(
                folder.resolve("Y_" + split + ".npy"),
                Archive.npy(new NpzArray.Floats(new int[] {labels.length}, labels)));
    }

    private Dataset iemocap(float... labels) throws IOException {
        for (String split : List.of("train", "val", "test")) {
            float[] values = new float[labels.length * 690];
            Arrays.fill(values, 0.5f);
            write(split, new NpzArray.Floats(new int[] {labels.length, 1, 690}, values), labels);
        }
        Files.write(folder.resolve("labels.npy"), Layout.bytes("labels.npy"));
        return Layout.open(folder);
    }
}
