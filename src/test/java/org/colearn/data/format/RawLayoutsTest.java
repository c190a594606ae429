package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Extent;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Grouping;
import org.colearn.data.Labels;
import org.colearn.data.Offers;
import org.colearn.data.ReadChoices;
import org.colearn.data.Split;
import org.colearn.data.SplitRecipe;
import org.colearn.data.SplitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts from before the published arrays: features by utterance, by video, by dialogue, by time. */
class RawLayoutsTest {
    private static final Path REAL = Path.of("../shared/data/mosi_csd");

    @TempDir
    Path folder;

    @Test
    void theFeaturesBehindThePublishedIemocapAreJoinedPaddedAndSplitAsPublished() {
        Dataset data = Layout.open("iemocap_raw");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 2");
        assertThat(data.utterances()).isEqualTo(7); // not xxx, not oth, not the one without audio
        assertThat(data.steps()).isEqualTo(3);
        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("ang", "neu", "sad");
        assertThat(((Labels.Classes) data.labels()).values()).containsExactly(1, 0, 2, 1, 0, 2, 1);
        // The second utterance has two steps of the value 2, behind one of padding.
        assertThat(data.features().get(1).values()).startsWith(0, 0, 0, 0, 1, 1, 0, 0, 2, 2, 2, 2);
        assertThat(data.splits().origin())
                .isEqualTo("The file has no splits; made: 75 % train, 13 % validation, 13 % test, seed 0.");
        assertThat(data.provenance()).contains("without xxx and oth and one utterance that lacks features");
        assertThat(Grouping.of(data)).extracting(Grouping::kind).contains(Grouping.Kind.SESSION);
    }

    @Test
    void theFeaturesOfIemocapCanBeSplitBySession() {
        var rule = new SplitRule(true, false, Grouping.Kind.SESSION, List.of("Ses05"));
        Dataset data = DataSources.open(
                DataSpec.of(Layout.FOLDER.resolve("iemocap_raw").toString()).resplit(SplitRecipe.DEFAULT.with(rule)));

        assertThat(Arrays.stream(data.splits().test()).mapToObj(data.ids()::get))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("Ses05"));
    }

    @Test
    void utterancesOfVideosInThreePicklesAreUtterancesOfOneStep() {
        Dataset data = Layout.open("bclstm");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 1");
        assertThat(data.utterances()).isEqualTo(6);
        assertThat(data.steps()).isEqualTo(1);
        assertThat(data.splits().test()).containsExactly(4, 5);
        assertThat(step(data, 2, 3, 0)).containsExactly(101); // second video, first utterance
        assertThat(data.ids()).startsWith("train-video0_0", "train-video0_1", "train-video0_2", "train-video1_0");
        assertThat(Grouping.of(data)).extracting(Grouping::kind).containsExactly(Grouping.Kind.VIDEO);
        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("0", "1");
        assertThat(data.provenance()).contains("bc-LSTM's pickles");
    }

    @Test
    void onePickleOfBcLstmOpensWithItsModalityAlone() {
        Dataset data = Layout.open("bclstm/audio_2way.pickle");

        assertThat(Layout.widths(data)).isEqualTo("audio 2");
        assertThat(data.utterances()).isEqualTo(6);
    }

    @Test
    void thirteenPartsOfBcLstmHaveAValidationSplit() {
        Dataset data = Layout.open("mosei_text.pickle");

        assertThat(Layout.widths(data)).isEqualTo("language 3");
        assertThat(Layout.sizes(data)).containsExactly(3, 2, 1);
        assertThat(data.ids())
                .containsExactly(
                        "train-video0_0",
                        "train-video0_1",
                        "train-video1_0",
                        "valid-video0_0",
                        "valid-video0_1",
                        "test-video0_0");
        assertThat(step(data, 0, 1, 0)).containsExactly(2, 2, 2);
        assertThat(step(data, 0, 2, 0)).containsExactly(11, 11, 11);
        assertThat(step(data, 0, 5, 0)).containsExactly(201, 201, 201);
    }

    @Test
    void dialoguesOfMeldAreNumberedAndHaveNoVideo() {
        Dataset data = Layout.open("meld.pkl");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2");
        assertThat(data.ids()).containsExactlyInAnyOrder("0_0", "0_1", "1_0", "2_0", "2_1");
        assertThat(Arrays.stream(data.splits().test()).mapToObj(data.ids()::get))
                .containsExactly("2_0", "2_1");
        int last = data.ids().indexOf("2_1");
        assertThat(step(data, 1, last, 0)).containsExactly(22, 22);
        assertThat(data.annotations().transcripts().get(last)).isEqualTo("line 1 of 2");
        Labels.Classes labels = (Labels.Classes) data.labels();
        assertThat(labels.classNames().get(labels.values()[last])).isEqualTo("3");
    }

    @Test
    void aTableWithoutAHeadHasItsLabelLast() {
        Dataset data = Layout.open("text_plain.csv");

        assertThat(Layout.widths(data)).isEqualTo("language 2");
        assertThat(data.features().get(0).values()).startsWith(0.5f, 1.5f, -0.5f, 2.5f);
        assertThat(((Labels.Classes) data.labels()).values()).containsExactly(1, 0, 1, 0, 1);
    }

    @Test
    void dialoguesOpenWithTranscriptsClassesAndTheirSplit() {
        Dataset data = Layout.open("dialoguernn.pkl");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 4");
        assertThat(data.utterances()).isEqualTo(7);
        assertThat(((Labels.Classes) data.labels()).classNames())
                .containsExactly("hap", "sad", "neu", "ang", "exc", "fru");
        assertThat(data.annotations().transcripts()).contains("sentence 1 of Ses02M_script01_1");
        assertThat(Arrays.stream(data.splits().test()).mapToObj(data.ids()::get))
                .containsExactly("Ses05F_impro02_F000", "Ses05F_impro02_M001");
        assertThat(data.splits().of(Split.VALID)).isNotEmpty();
        assertThat(data.provenance()).contains("DialogueRNN's pickle");
    }

    @Test
    void computationalSequencesAreJoinedByTime() {
        Dataset data = Layout.open("csd");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 1");
        assertThat(data.ids()).containsExactly("one[0]", "one[1]", "three[0]", "three[1]", "three[2]", "two[0]");
        assertThat(((Labels.Reals) data.labels()).values()).containsExactly(1.5f, -2, 1, -1, 0.25f, 0.5f);
        assertThat(data.annotations().transcripts()).containsExactly("it is", "good", "a", "b", "c", "not bad");
        // one[0] lasts to 1.9 s: the words of 0-1 and 1-2 s; audio frames of half a second are averaged in pairs.
        assertThat(step(data, 0, 0, 0)).containsExactly(1, 2, 3);
        assertThat(step(data, 1, 0, 0)).containsExactly(0.5f, 1);
        assertThat(step(data, 1, 0, 1)).containsExactly(2.5f, 5);
        // Video was seen up to 1.5 s, which the word of 1-2 s shares.
        assertThat(step(data, 2, 0, 1)).containsExactly(7);
        // one[1] from 2.5 s: the words of 2-3 and 4-5 s; nothing was seen, no audio frame reaches 4 s.
        assertThat(step(data, 2, 1, 0)).containsExactly(0);
        assertThat(step(data, 1, 1, 0)).containsExactly(4.5f, 9);
        assertThat(step(data, 1, 1, 1)).containsExactly(0, 0);
        assertThat(data.provenance()).contains("TOY_TimestampedWordVectors.csd, TOY_COVAREP.csd, TOY_FACET_4.2.csd");
    }

    @Test
    void anyOneOfTheSequencesLeadsToTheOthers() {
        assertThat(ContentHash.of(Layout.open("csd/TOY_COVAREP.csd"))).isEqualTo(ContentHash.of(Layout.open("csd")));
    }

    @Test
    void aColumnOfLabelsIsChosenByTheNameInTheMetadata() throws IOException {
        for (String file : List.of("TOY_TimestampedWordVectors.csd", "TOY_COVAREP.csd")) {
            Files.write(folder.resolve(file), Layout.bytes("csd/" + file));
        }
        Path labels = folder.resolve("TOY_Labels.csd");
        try (WritableHdfFile hdf = HdfFile.write(labels)) {
            var root = hdf.putGroup("labels");
            root.putGroup("metadata").putDataset("dimension names", new String[] {"[\"sentiment\", \"joy\"]"});
            var data = root.putGroup("data");
            for (String video : List.of("one", "two", "three")) {
                var entry = data.putGroup(video);
                entry.putDataset("features", new float[][] {{0.5f, 2.5f}, {1.5f, 3.5f}});
                entry.putDataset("intervals", new float[][] {{0, 1}, {1, 2}});
            }
        }
        ReadChoices joy = ReadChoices.DEFAULT.withLabelColumn("joy");

        Dataset data = DataSources.open(DataSpec.of(folder.toString()).with(joy));

        assertThat(data.annotations().offers().labelColumns()).containsExactly("sentiment", "joy");
        assertThat(((Labels.Reals) data.labels()).values()).startsWith(2.5f, 3.5f);
        assertThat(data.provenance()).contains("Its labels have 2 columns; 'joy' is used.");
    }

    @Test
    void theRealLabelsOfMosiAloneAreAnsweredWithWhatIsMissing() {
        assumeThat(Files.isDirectory(REAL)).isTrue();

        assertThatThrownBy(() -> Layout.open(REAL))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("has the labels of 2199 segments of 93 videos but no features");
    }

    @Test
    void theRealLabelsOfMosiCanBeJoinedWithFeatures() {
        assumeThat(Files.isDirectory(REAL)).isTrue();
        CsdSequence labels = CsdSequence.read(REAL.resolve("CMU_MOSI_Labels.csd"));
        assertThat(labels.columns()).containsExactly("sentiment score");
        // Each labelled segment is taken for a word, its label for its feature.
        var utterances = new Utterances(Origin.of(REAL, "a test", ReadChoices.DEFAULT), List.of("language"));
        new CsdAlignment(labels, List.of(labels), Optional.empty()).addTo(utterances);
        Dataset data =
                utterances.parts(Origin.of(REAL, "a test", ReadChoices.DEFAULT)).unsplit();

        assertThat(data.utterances()).isEqualTo(2198); // one labelled segment has no length
        assertThat(Grouping.of(data, Grouping.Kind.VIDEO).orElseThrow().members())
                .hasSize(93);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iemocap_raw",
                "bclstm",
                "text_plain.csv",
                "dialoguernn.pkl",
                "meld.pkl",
                "csd",
                "mmsa_unaligned.pkl"
            })
    void whatIsExportedOpensIdentically(String name) {
        Dataset data = Layout.open(name);
        Path archive = folder.resolve("exported.npz");

        NpzExport.write(data, archive);
        Dataset again = Layout.open(archive);

        assertThat(ContentHash.of(again)).isEqualTo(ContentHash.of(data));
        assertThat(again.ids()).isEqualTo(data.ids());
        assertThat(again.annotations()).isEqualTo(data.annotations().withOffers(Offers.NONE));
    }

    /** The features of a step, counted from the first in which anything was said. */
    private static float[] step(Dataset data, int modality, int utterance, int step) {
        FeatureTensor tensor = data.features().get(modality);
        int first = Extent.of(data.features().get(0), utterance).first();
        int at = tensor.offset(utterance, first + step);
        return Arrays.copyOfRange(tensor.values(), at, at + tensor.features());
    }
}
