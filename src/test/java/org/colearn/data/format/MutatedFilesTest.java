package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.DatasetInspection;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files give a sentence or a dataset; anything else fails the test, memory that runs out too, and a crash would
 * end it.
 *
 * <p>All of it, 2,000 mutations per format: {@code mvn test -Dtest=MutatedFilesTest -Dcolearn.mutations=2000}; how many
 * were refused and how long the slowest reading took is then in target/tests.log.
 */
class MutatedFilesTest {
    private static final Logger LOG = Logger.getLogger(MutatedFilesTest.class.getName());

    private static final int ROUNDS = Integer.getInteger("colearn.mutations", 300);

    private Duration slowest = Duration.ZERO;

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
        report("npz", refused);
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
        report("npz with right checksums", refused);
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
        report("h5", refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mmsa_aligned.pkl",
                "mmsa_unaligned.pkl",
                "mult.pkl",
                "mult_iemocap.pkl",
                "lmf.pkl",
                "lists.pkl",
                "dialoguernn.pkl",
                "meld.pkl",
                "mosei_text.pickle",
                "bclstm/text_2way.pickle"
            })
    void mutatedPicklesGiveASentenceOrADataset(String name) throws IOException {
        byte[] sound = Layout.bytes(name);
        var random = new Random(4);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.write(folder.resolve("mutated.pkl"), mutated(sound, random));
            refused += isRefused(file) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS);
        report(name, refused);
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
        report("npy of objects", refused);
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
        report("csv", refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csd/TOY_Labels.csd",
                "csd/TOY_TimestampedWords.csd",
                "csd/TOY_COVAREP.csd",
                "iemocap_raw/text_feat_10036.npy",
                "iemocap_raw/df_iemocap.csv",
                "bclstm/audio_2way.pickle",
                "mosei/val_data.pkl"
            })
    void oneMutatedFileOfAFolderGivesASentenceOrADataset(String name) throws IOException {
        Path whole = Layout.FOLDER.resolve(name).getParent();
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        byte[] sound = Layout.bytes(name);
        var random = new Random(7);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(folder.resolve(Path.of(name).getFileName()), mutated(sound, random));
            refused += isRefused(folder) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS);
        report(name, refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contiguous", "bigendian", "whole", "chunked", "gzip", "grown", "sparse"})
    void mutatedHdf5FilesOfEveryStorageGiveASentenceOrNumbers(String name) throws IOException {
        byte[] sound = Layout.bytes("stored.h5");
        var random = new Random(9);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.write(folder.resolve("stored.h5"), mutated(sound, random));
            refused += isRefused(() -> Hdf5Array.read(file, name)) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS);
        report("h5, " + name, refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mosi/X_valid.h5", "iemocap/X_val.npy", "arrays/audio.npy"})
    void oneMutatedFileOfPublishedArraysGivesASentenceOrADataset(String name) throws IOException {
        LayoutSamples.in(folder);
        Path file = folder.resolve(name);
        byte[] sound = Files.readAllBytes(file);
        var random = new Random(10);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, mutated(sound, random));
            refused += isRefused(file.getParent()) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS);
        report(name, refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text_plain.csv", "lmf.json", "recipe.json"})
    void mutatedTextsGiveASentenceOrADataset(String name) throws IOException {
        boolean recipe = name.equals("recipe.json");
        byte[] sound = recipe
                ? RecipeJson.write(Presets.mosiLike().resized("small", new SyntheticRecipe.Counts(4, 2, 2)))
                        .getBytes(StandardCharsets.UTF_8)
                : Layout.bytes(name);
        if (name.equals("lmf.json")) {
            Files.write(folder.resolve("lmf.pkl"), Layout.bytes("lmf.pkl"));
        }
        Path file = folder.resolve(name);
        Path opened = name.equals("lmf.json") ? folder.resolve("lmf.pkl") : file;
        var random = new Random(8);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, mutated(sound, random));
            refused += isRefused(opened) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS);
        report(name, refused);
    }

    private void report(String name, int refused) {
        LOG.info(name + ": " + refused + " of " + ROUNDS + " mutations refused, slowest reading " + slowest.toMillis()
                + " ms");
    }

    private boolean isRefused(Path path) {
        return isRefused(() -> DatasetInspection.findings(DataSources.open(DataSpec.of(path.toString()))));
    }

    private boolean isRefused(Runnable reading) {
        long start = System.nanoTime();
        try {
            reading.run();
            return false;
        } catch (DataException sentence) {
            assertThat(sentence.getMessage()).endsWith(".");
            return true;
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - start);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
    }

    /** One to four bytes changed, or the end cut off. */
    private static byte[] mutated(byte[] sound, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            // A byte from elsewhere in the file keeps texts readable, so that what they say is what is wrong.
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? sound[random.nextInt(sound.length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
