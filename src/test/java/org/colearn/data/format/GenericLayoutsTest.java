package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.npz.NpzArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of .npy files and tables open as the generic archive does. */
class GenericLayoutsTest {
    @TempDir
    Path folder;

    @Test
    void anArchiveUnpackedIntoAFolderOpensWithTheSameContent() throws IOException {
        Path archive = folder.resolve("packed.npz");
        NpzExport.write(Layout.open("mult_iemocap.pkl"), archive);
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        try (InputStream in = Files.newInputStream(archive);
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(unpacked.resolve(entry.getName()), zip.readAllBytes());
            }
        }

        Dataset data = Layout.open(unpacked);

        assertThat(ContentHash.of(data)).isEqualTo(ContentHash.of(Layout.open(archive)));
        assertThat(data.provenance()).isEqualTo("Read from unpacked, a folder of .npy files.");
    }

    @Test
    void aBlankLineInATableEndsNothing() throws IOException {
        Dataset data = table("""
            language.a,label,split
            3,sad,train

            6,happy,valid
            9,sad,test

            """);

        assertThat(data.utterances()).isEqualTo(3);
    }

    @Test
    void aTableOpensWithModalitiesClassesSplitsAndIds() throws IOException {
        Dataset data = table("""
            id,audio.0,audio.1,language.a,label,split
            x,1,2,3,sad,train
            y,4,5,6,happy,valid
            z,7,8,9,sad,test
            """);

        assertThat(Layout.widths(data)).isEqualTo("language 1, audio 2");
        assertThat(data.features().get(1).values()).containsExactly(1, 2, 4, 5, 7, 8);
        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("happy", "sad");
        assertThat(((Labels.Classes) data.labels()).values()).containsExactly(1, 0, 1);
        assertThat(Layout.sizes(data)).containsExactly(1, 1, 1);
        assertThat(data.ids()).containsExactly("x", "y", "z");
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineEnds() throws IOException {
        Dataset data = table("""
                id,"audio.0",label,transcript,group
                "x, the first",1,"sad, very","he said ""no"",
                twice",talk 1
                y,2,happy,yes,talk 1
                z,3,"sad, very",maybe,talk 2
                """);

        assertThat(data.ids()).containsExactly("x, the first", "y", "z");
        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("happy", "sad, very");
        assertThat(data.annotations().transcripts()).startsWith("he said \"no\",\ntwice");
        assertThat(data.annotations().groups()).containsExactly("talk 1", "talk 1", "talk 2");
    }

    @Test
    void aJsonBesideATableNamesModalitiesSplitsLabelAndClasses() throws IOException {
        Files.writeString(folder.resolve("table.json"), """
                {"modalities": {"speech": "language", "sound": "audio"}, "splits": {"held": "test"},
                 "label": "mood", "classes": ["low", "high"]}
                """);

        Dataset data = table("""
                speech.a,sound.a,extra.a,mood,split
                1,2,3,0,train
                4,5,6,1,valid
                7,8,9,1,held
                """);

        assertThat(Layout.widths(data)).isEqualTo("language 1, audio 1");
        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("low", "high");
        assertThat(data.splits().test()).containsExactly(2);
    }

    @Test
    void aJsonBesideAnArchiveChoosesAColumnOfItsLabels() throws IOException {
        Path archive = folder.resolve("rows.npz");
        Files.write(
                archive,
                new Archive()
                        .floats("language", 3, 1, 2)
                        .put("label", new NpzArray.Floats(new int[] {3, 2}, new float[] {1, .5f, 2, -1, 3, 2.5f}))
                        .bytes());
        Files.writeString(folder.resolve("rows.json"), "{\"columns\": [\"sure\", \"warm\"], \"column\": \"warm\"}");

        assertThat(((Labels.Reals) Layout.open(archive).labels()).values()).containsExactly(.5f, -1, 2.5f);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("has 2 cells in line 3 but 3 columns;", "a.0,b.0,label\n1,2,0\n1,2\n"),
                Arguments.of("has 'two' in line 2, column b.0, where a number belongs;", "a.0,b.0,label\n1,two,0\n"),
                Arguments.of("has no array 'label'", "a.0,b.0\n1,2\n"),
                Arguments.of("has no array 'label'", ""),
                Arguments.of("close every quote", "a.0,label\n1,\"0\n"),
                Arguments.of("is no readable text;", "a.0,label\n1,\u00e9\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aTableThatDoesNotFitIsAnsweredWithASentence(String sentence, String text) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> table(text))
                .withMessageContaining(sentence)
                .withMessageEndingWith(".");
    }

    private Dataset table(String text) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        return Layout.open(file);
    }
}
