package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.npz.NpzArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault gives one sentence that says what is wrong, where, and what to do. */
class BadFilesTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileIsNamed() {
        assertSentence(() -> open("nowhere/data.npz"), "nowhere/data.npz does not exist; check the spelling,");
    }

    @Test
    void anUnknownSampleIsAnsweredWithTheKnownOnes() {
        assertSentence(
                () -> open("sample:mosi"),
                "There is no sample data 'mosi'; choose one of iemocap-like, mosi-like, redundant-only,");
    }

    @Test
    void nothingChosenIsSaid() {
        assertSentence(() -> open(" "), "No data are chosen; give a file, a folder or sample:iemocap-like.");
    }

    @Test
    void aFolderWithoutAKnownLayoutIsAnsweredWithWhatWasLookedFor() {
        assertSentence(
                () -> open(folder.toString()),
                "has no layout the workbench knows; it looked for a .npz archive",
                "a folder with text_S_emb.h5",
                "a recipe");
    }

    @Test
    void aFileWithoutAKnownLayoutIsAnsweredWithWhatWasLookedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "nothing");

        assertSentence(() -> open(file.toString()), "notes.txt has no layout the workbench knows;");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("locked.npz"), Archive.sound().bytes());
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file))
                .as("an administrator may read everything")
                .isFalse();

        assertSentence(() -> open(file.toString()), "locked.npz may not be read;");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void aFileThatIsNoArchiveIsRefused(int bytes) {
        assertSentence(
                () -> Archive.open(new byte[bytes], folder),
                "archive.npz is not a complete .npz archive; copy it again,");
    }

    @Test
    void aTruncatedArchiveIsRefused() {
        byte[] bytes = Archive.sound().bytes();

        assertSentence(
                () -> Archive.open(Arrays.copyOf(bytes, bytes.length / 2), folder), "is not a complete .npz archive;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.npz",
                "a.csv",
                "a.pkl",
                "a.json",
                "a_labels.csd",
                "label.npy",
                "X_train.h5",
                "text_train_emb.h5"
            })
    void anEmptyFileOfEveryKindIsOneSentence(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));

        assertSentence(() -> open(file.toString()), folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.npz", "a.csv", "a.pkl", "a.json", "a.csd", "label.npy", "X_train.h5"})
    void aFolderWithTheNameOfAFileIsOneSentence(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name));

        assertSentence(() -> open(file.toString()), name + " has no layout the workbench knows;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.npz", "a.csv", "a.pkl", "a.json", "a_labels.csd", "label.npy", "X_train.h5"})
    void aFileOfAnotherKindUnderAFamiliarNameIsOneSentence(String name) throws IOException {
        Path file = Files.write(
                folder.resolve(name), "\u0089PNG\r\n\u001a\n, not data at all".getBytes(StandardCharsets.ISO_8859_1));

        assertSentence(() -> open(file.toString()), folder.toString());
    }

    @Test
    void anEmptyJsonBesideDataIsOneSentence() throws IOException {
        Files.createFile(folder.resolve("archive.json"));

        assertSentence(
                () -> Archive.sound().open(folder), "archive.json does not describe the data beside it: it is no JSON");
    }

    @Test
    void oneFileOfSeveralLeadsToItsFolder() {
        var sound = new MfnFolder(folder).split("train", 6).split("valid", 2).split("test", 3);

        assertThat(ContentHash.of(DataSources.open(
                        DataSpec.of(folder.resolve("audio_test.h5").toString()))))
                .isEqualTo(ContentHash.of(sound.open()));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "has no array 'label'; it has language, audio,",
                        Archive.sound().without("label")),
                Arguments.of(
                        "has 0 arrays besides label",
                        Archive.sound().without("language").without("audio")),
                Arguments.of(
                        "(array 'audio') has the shape [6, 2, 2, 1];",
                        Archive.sound().floats("audio", 6, 2, 2, 1)),
                Arguments.of(
                        "(array 'audio') has the shape [6];", Archive.sound().floats("audio", 6)),
                Arguments.of(
                        "(array 'audio') has the shape [6, 2, 0];",
                        Archive.sound().floats("audio", 6, 2, 0)),
                Arguments.of(
                        "audio has 5 utterances but language has 6;",
                        Archive.sound().floats("audio", 5, 2, 2)),
                Arguments.of(
                        "audio has 3 time steps but language has 2;",
                        Archive.sound().floats("audio", 6, 3, 2)),
                Arguments.of("has 6 utterances but 5 labels", Archive.sound().wholes("label", 0, 1, 1, 0, 1)),
                Arguments.of(
                        "(array 'label') has the shape [6, 2];", Archive.sound().floats("label", 6, 2)),
                Arguments.of(
                        "(array 'label') has the shape [0];", Archive.sound().floats("label", 0)),
                Arguments.of(
                        "(array 'label') holds texts;", Archive.sound().texts("label", "a", "b", "c", "d", "e", "f")),
                Arguments.of(
                        "(array 'label') holds the same label", Archive.sound().wholes("label", 1, 1, 1, 1, 1, 1)));
    }

    static Stream<Arguments> faultsOfWhatIsOptional() {
        return Stream.of(
                Arguments.of(
                        "holds the label 0.5 for utterance 0,", Archive.sound().texts("classes", "no", "yes")),
                Arguments.of("with the class names no, no;", Archive.sound().texts("classes", "no", "no")),
                Arguments.of(
                        "(array 'split') has 2 values for 6 utterances;",
                        Archive.sound().wholes("split", 0, 1)),
                Arguments.of("says '3' for utterance 5;", Archive.sound().wholes("split", 0, 0, 1, 1, 2, 3)),
                Arguments.of("puts no utterance into a split;", Archive.sound().texts("split", none())),
                Arguments.of(
                        "(array 'id') has 1 values for 6 utterances;",
                        Archive.sound().texts("id", "a")),
                Arguments.of("(array 'audio') holds texts;", texts("audio", 6, 2)),
                Arguments.of(
                        "names the modality 'audio' twice.", Archive.sound().floats("AUDIO", 6, 2, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"faults", "faultsOfWhatIsOptional"})
    void contentThatDoesNotFitIsNamed(String sentence, Archive archive) {
        assertSentence(() -> archive.open(folder), sentence);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("claims the shape (2147483647, 2)", "'<f4'", "False", "(2147483647, 2)"),
                Arguments.of("claims the shape (99999999999,)", "'<f4'", "False", "(99999999999,)"),
                Arguments.of("claims the shape (-1, 2)", "'<f4'", "False", "(-1, 2)"),
                Arguments.of("claims the shape (1,1,1,1,1,1,1,1,1)", "'<f4'", "False", "(1,1,1,1,1,1,1,1,1)"),
                Arguments.of("claims 8589934588 bytes of values but", "'<f4'", "False", "(2147483647,)"),
                Arguments.of("ends before its last value", "'<f4'", "False", "(5,)"),
                Arguments.of("does not match its checksum", "'<f4'", "False", "(3,)"),
                Arguments.of("holds Python objects, which are never run here", "'|O'", "False", "(4,)"),
                Arguments.of("holds values of the type f16", "'<f16'", "False", "(1,)"),
                Arguments.of("holds records or Python objects", "[('a', '<f4')]", "False", "(4,)"),
                Arguments.of("has an unreadable NumPy header", "'<f4'", "Maybe", "(4,)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void headersThatLieAreRefused(String sentence, String type, String order, String shape) {
        String header = "{'descr': " + type + ", 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";

        assertSentence(
                () -> Archive.open(Archive.raw("label", header, new byte[16]), folder), "(array 'label') " + sentence);
    }

    @Test
    void aClaimBeyondTheFreeMemoryIsRefusedBeforeItIsTaken() {
        assertSentence(
                () -> org.colearn.data.MemoryBudget.require(Long.MAX_VALUE / 2, "x.npz (array 'audio')"),
                "x.npz (array 'audio') needs ",
                "give the program more (-Xmx)");
    }

    @Test
    void aChangedValueIsNoticedByItsChecksum() {
        byte[] bytes =
                Archive.raw("label", "{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }\n", new byte[16]);
        int crc = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002") + 16;
        bytes[crc] ^= 1;

        assertSentence(() -> Archive.open(bytes, folder), "does not match its checksum; copy the file again.");
    }

    @Test
    void anArchiveThatCannotBeWrittenIsNamedAndNothingIsLeft() {
        Path file = folder.resolve("no such folder").resolve("copy.npz");

        assertSentence(() -> NpzExport.write(Archive.sound().open(folder), file), "copy.npz could not be written;");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void aRecipeThatIsNoneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("recipe.json"), "{\"name\": \"x\"}");

        assertSentence(() -> open(file.toString()), "recipe.json is not a recipe for generated data (");
    }

    static void assertSentence(ThrowingCallable action, String... parts) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(action)
                .satisfies(e ->
                        assertThat(e.getMessage()).contains(parts).endsWith(".").doesNotContain("\n"));
    }

    private static void open(String source) {
        DataSources.open(DataSpec.of(source));
    }

    private static String[] none() {
        String[] none = new String[6];
        Arrays.fill(none, "none");
        return none;
    }

    private static Archive texts(String name, int... shape) {
        List<String> values = java.util.Collections.nCopies(shape[0] * shape[1], "a");
        return Archive.sound().put(name, new NpzArray.Texts(shape, values));
    }
}
