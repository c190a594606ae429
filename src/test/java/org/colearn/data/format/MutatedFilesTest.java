package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.DatasetInspection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files give a sentence or a dataset; anything else fails the test, and a crash would end it. */
class MutatedFilesTest {
    /** More on request: {@code -Dcolearn.mutations=2000}. */
    private static final int ROUNDS = Integer.getInteger("colearn.mutations", 600);

    /** jHDF reports every step; thousands of lines hide the result and take most of the time. */
    private static final Logger JHDF = Logger.getLogger("io.jhdf");

    @BeforeAll
    static void quietly() {
        JHDF.setLevel(Level.OFF);
    }

    @AfterAll
    static void asBefore() {
        JHDF.setLevel(null);
    }

    @TempDir
    Path folder;

    @Test
    void mutatedArchivesGiveASentenceOrADataset() throws IOException {
        byte[] sound = Archive.sound().texts("id", "a", "b", "c", "d", "e", "f").bytes();
        var random = new Random(1);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.write(folder.resolve("mutated.npz"), mutated(sound, random));
            refused += isRefused(file) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
    }

    /** Mutations behind a right checksum reach the header check and the decoder. */
    @Test
    void mutatedArraysInSoundArchivesGiveASentenceOrADataset() throws IOException {
        var random = new Random(2);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }\n"
                    .getBytes(StandardCharsets.ISO_8859_1);
            byte[] archive = Archive.raw(
                    "label", new String(mutated(header, random), StandardCharsets.ISO_8859_1), new byte[24]);
            refused += isRefused(Files.write(folder.resolve("mutated.npz"), archive)) ? 1 : 0;
        }
        assertThat(refused).isEqualTo(ROUNDS);
    }

    @Test
    void mutatedHdf5FilesGiveASentenceOrADataset() throws IOException {
        var sound = new MfnFolder(folder).split("train", 6).split("valid", 2).split("test", 3);
        Path file = sound.path().resolve("audio_train.h5");
        byte[] bytes = Files.readAllBytes(file);
        var random = new Random(3);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, mutated(bytes, random));
            refused += isRefused(folder) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mmsa_aligned.pkl", "mmsa_unaligned.pkl", "mult.pkl", "mult_iemocap.pkl", "lmf.pkl", "lists.pkl"
            })
    void mutatedPicklesGiveASentenceOrADataset(String name) throws IOException {
        byte[] sound = Layout.bytes(name);
        var random = new Random(4);
        int refused = 0;
        for (int round = 0; round < ROUNDS / 2; round++) {
            Path file = Files.write(folder.resolve("mutated.pkl"), mutated(sound, random));
            refused += isRefused(file) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS / 2);
    }

    @Test
    void mutatedFilesOfPickledObjectsGiveASentenceOrTexts() throws IOException {
        byte[] sound = Layout.bytes("labels.npy");
        var random = new Random(5);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.write(folder.resolve("labels.npy"), mutated(sound, random));
            refused += isRefused(() -> NpyValues.texts(file)) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
    }

    @Test
    void mutatedTablesGiveASentenceOrADataset() throws IOException {
        byte[] sound = "audio.0,audio.1,language.a,label,split\n1,2,3,0,train\n4,5,6,1,valid\n7,8,9,0,test\n"
                .getBytes(StandardCharsets.US_ASCII);
        var random = new Random(6);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.write(folder.resolve("mutated.csv"), mutated(sound, random));
            refused += isRefused(file) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
    }

    private static boolean isRefused(Path path) {
        return isRefused(() -> DatasetInspection.findings(DataSources.open(DataSpec.of(path.toString()))));
    }

    private static boolean isRefused(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (DataException sentence) {
            assertThat(sentence.getMessage()).endsWith(".");
            return true;
        }
    }

    /** One to four bytes changed, or the end cut off. */
    private static byte[] mutated(byte[] sound, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
