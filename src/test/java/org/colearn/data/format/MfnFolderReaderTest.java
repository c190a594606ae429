package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colearn.data.format.BadFilesTest.assertSentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MfnFolderReaderTest {
    @TempDir
    Path path;

    private MfnFolder folder;

    @BeforeEach
    void aFolderWithAllSplits() {
        folder = new MfnFolder(path).split("train", 6).split("valid", 2).split("test", 3);
    }

    @Test
    void theSplitsOfTheFilesAreKept() {
        Dataset data = folder.open();

        assertThat(data.modalities().stream().map(Modality::name)).containsExactly("language", "audio", "video");
        assertThat(data.utterances()).isEqualTo(11);
        assertThat(data.splits().train()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(data.splits().valid()).containsExactly(6, 7);
        assertThat(data.splits().test()).containsExactly(8, 9, 10);
        assertThat(data.ids()).contains("train-0", "valid-1", "test-2");
    }

    @Test
    void featuresAndLabelsStandInTheOrderOfTheFiles() {
        Dataset data = folder.open();

        assertThat(data.features().get(0).values()).startsWith(1, 2, 3, 4, 5, 6, 7);
        assertThat(data.features().get(1).values()[data.features().get(1).offset(6, 0)])
                .isEqualTo(1);
        assertThat(((Labels.Reals) data.labels()).values())
                .containsExactly(0.5f, 1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 0.5f, 1.5f, 0.5f, 1.5f, 2.5f);
    }

    @Test
    void ofSeveralAnnotationsTheFirstIsTakenAndThatIsSaid() {
        folder.put("y_train.h5", "d1", new float[6][4])
                .put("y_valid.h5", "d1", new float[][] {{0.5f, 9, 9, 9}, {1, 9, 9, 9}})
                .put("y_test.h5", "d1", new float[3][4]);

        Dataset data = folder.open();

        assertThat(((Labels.Reals) data.labels()).values()).startsWith(0, 0).contains(0.5f);
        assertThat(data.provenance()).endsWith("Its labels have 4 columns; the first is used.");
    }

    @Test
    void rowsWithASingleOneAreClasses() {
        folder.put("y_train.h5", "d1", new int[][] {{1, 0}, {0, 1}, {0, 1}, {1, 0}, {1, 0}, {1, 0}})
                .put("y_valid.h5", "d1", new int[][] {{0, 1}, {0, 1}})
                .put("y_test.h5", "d1", new int[][] {{1, 0}, {1, 0}, {0, 1}});

        var labels = (Labels.Classes) folder.open().labels();

        assertThat(labels.values()).containsExactly(0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1);
        assertThat(labels.classNames()).containsExactly("0", "1");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(path.resolve("video_valid.h5"));

        assertSentence(() -> folder.open(), "video_valid.h5 is missing or may not be read;");
    }

    @Test
    void anotherDatasetNameIsAnsweredWithTheOnesThatAreThere() {
        folder.put("audio_test.h5", "data", MfnFolder.features(3, 2, 2));

        assertSentence(() -> folder.open(), "audio_test.h5 has no dataset 'd1'; it has data.");
    }

    @Test
    void unequalUtterancesAreNamed() {
        folder.put("audio_test.h5", "d1", MfnFolder.features(4, 2, 2));

        assertSentence(() -> folder.open(), "audio of test has 4 utterances but there are 3 labels;");
    }

    @Test
    void widthsThatDifferBetweenSplitsAreNamed() {
        folder.put("audio_test.h5", "d1", MfnFolder.features(3, 2, 5));

        assertSentence(() -> folder.open(), "audio has [time, features] 2, 2 in one split and 2, 5 in another;");
    }

    @Test
    void stepsThatDifferBetweenModalitiesAreNamed() {
        folder.put("video_train.h5", "d1", MfnFolder.features(6, 3, 1))
                .put("video_valid.h5", "d1", MfnFolder.features(2, 3, 1))
                .put("video_test.h5", "d1", MfnFolder.features(3, 3, 1));

        assertSentence(() -> folder.open(), "video has 3 time steps but language has 2;");
    }

    @Test
    void featuresWithoutATimeAxisAreNamed() {
        folder.put("audio_test.h5", "d1", new float[3][2]);

        assertSentence(
                () -> folder.open(), "audio of test has the shape [3, 2]; it needs [utterances, time, features]");
    }

    @Test
    void labelRowsOfDifferentLengthsAreRefused() {
        folder.put("y_test.h5", "d1", new float[3][2]);

        assertSentence(() -> folder.open(), "has label rows of different lengths;");
    }

    @Test
    void textsWhereNumbersBelongAreRefused() {
        folder.put("y_test.h5", "d1", new String[] {"a", "b", "c"});

        assertSentence(() -> folder.open(), "y_test.h5 (dataset 'd1') holds String values;");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        Path file = path.resolve("text_test_emb.h5");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertSentence(() -> folder.open(), "text_test_emb.h5", "copy");
    }
}
