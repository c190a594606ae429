package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.ContentHash;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.ReadChoices;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzReaderTest {
    @TempDir
    Path folder;

    @Test
    void eachArrayIsAModalityInTheOrderLanguageAudioVideoOthers() {
        Dataset data = Archive.sound()
                .without("language")
                .floats("thermal", 6, 2, 1)
                .floats("Video", 6, 2, 4)
                .floats("language", 6, 2, 3)
                .open(folder);

        assertThat(data.modalities().stream().map(Modality::name))
                .containsExactly("language", "audio", "video", "thermal");
        assertThat(data.features().get(0).values()).startsWith(1, 2, 3);
        assertThat(data.ids()).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void twoAxesAreOneTimeStep() {
        Dataset data = new Archive()
                .floats("language", 3, 5)
                .floats("label", 3)
                .put("label", new NpzArray.Floats(new int[] {3}, new float[] {0.5f, 1, 2}))
                .open(folder);

        assertThat(data.steps()).isEqualTo(1);
        assertThat(data.modalities().get(0).features()).isEqualTo(5);
    }

    @Test
    void wholeFeaturesBecomeFloats() {
        Dataset data = Archive.sound()
                .put(
                        "audio",
                        new NpzArray.Wholes(
                                new int[] {6, 2, 1},
                                IntStream.range(0, 12).asLongStream().toArray()))
                .open(folder);

        assertThat(data.features().get(1).values()).startsWith(0, 1, 2);
    }

    @Test
    void fewDifferentWholeLabelsAreClassesNamedByTheirNumber() {
        Dataset data = Archive.sound().wholes("label", 7, 3, 3, 7, 10, 3).open(folder);

        var labels = (Labels.Classes) data.labels();
        assertThat(labels.classNames()).containsExactly("3", "7", "10");
        assertThat(labels.values()).containsExactly(1, 0, 0, 1, 2, 0);
    }

    @Test
    void wholeLabelsStoredAsFloatsAreClassesToo() {
        Dataset data = Archive.sound()
                .put("label", new NpzArray.Floats(new int[] {6, 1}, new float[] {0, 1, 2, 0, 1, 2}))
                .open(folder);

        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("0", "1", "2");
    }

    @Test
    void negativeWholeLabelsAreReal() {
        assertThat(Archive.sound()
                        .wholes("label", -3, -1, 0, 1, 2, 3)
                        .open(folder)
                        .labels())
                .isInstanceOf(Labels.Reals.class);
    }

    @Test
    void anEmptyListOfClassesMakesWholeLabelsReal() {
        assertThat(Archive.sound()
                        .wholes("label", 0, 1, 2, 3, 4, 5)
                        .texts("classes")
                        .open(folder)
                        .labels())
                .isInstanceOf(Labels.Reals.class);
    }

    @Test
    void moreThanAHundredDifferentWholeLabelsAreReal() {
        Archive hundred = new Archive().floats("audio", 101, 2).wholes("label", distinct(100));
        Archive more = new Archive().floats("audio", 101, 2).wholes("label", distinct(101));

        assertThat(hundred.open(folder).labels()).isInstanceOf(Labels.Classes.class);
        assertThat(more.open(folder).labels()).isInstanceOf(Labels.Reals.class);
    }

    @Test
    void classNamesGiveTheLabelsTheirMeaning() {
        Dataset data = Archive.sound()
                .wholes("label", 0, 1, 1, 0, 0, 1)
                .texts("classes", "sad", "happy", "angry")
                .open(folder);

        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("sad", "happy", "angry");
    }

    @Test
    void splitsAreReadAsWordsOrNumbers() {
        Dataset words = Archive.sound()
                .texts("split", "test", "train", "dev", "train", "none", "Test")
                .open(folder);
        Dataset numbers = Archive.sound().wholes("split", 2, 0, 1, 0, 0, 2).open(folder);

        assertThat(words.splits().train()).containsExactly(1, 3);
        assertThat(words.splits().valid()).containsExactly(2);
        assertThat(words.splits().test()).containsExactly(0, 5);
        assertThat(numbers.splits().train()).containsExactly(1, 3, 4);
        assertThat(numbers.splits().origin()).isEqualTo("The splits are those of the file.");
    }

    @Test
    void idsAreKept() {
        assertThat(Archive.sound()
                        .texts("id", "a", "b", "c", "d", "e", "f")
                        .open(folder)
                        .ids())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(Archive.sound()
                        .wholes("id", 10, 11, 12, 13, 14, 15)
                        .open(folder)
                        .ids())
                .contains("10", "15");
    }

    @Test
    void whatIsExportedOpensWithTheSameContent() {
        for (var recipe : List.of(Presets.iemocapLike(), Presets.mosiLike())) {
            Dataset data = SyntheticGenerator.generate(recipe.resized("copy", new Counts(30, 5, 7)));
            Path file = folder.resolve(recipe.name() + ".npz");

            NpzExport.write(data, file);
            Dataset copy = new NpzReader().read(file, ReadChoices.DEFAULT);

            assertThat(ContentHash.of(copy)).isEqualTo(ContentHash.of(data));
            assertThat(copy.ids()).isEqualTo(data.ids());
            assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
        }
    }

    private static long[] distinct(int count) {
        return IntStream.range(0, 101).mapToLong(i -> Math.min(i, count - 1)).toArray();
    }
}
