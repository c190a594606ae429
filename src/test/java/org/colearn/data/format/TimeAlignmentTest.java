package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colearn.data.Alignment;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.ReadChoices;
import org.junit.jupiter.api.Test;

/** One utterance: two words behind one step of padding, five frames of sound before one. */
class TimeAlignmentTest {
    private static final FeatureTensor WORDS = new FeatureTensor(1, 3, 1, new float[] {0, 7, 8});
    private static final FeatureTensor SOUND = new FeatureTensor(1, 6, 1, new float[] {1, 2, 3, 4, 5, 0});

    @Test
    void meansAreTakenOverEqualWindowsBesideTheWords() {
        assertThat(aligned(Alignment.MEAN, SOUND).values()).containsExactly(0, 1.5f, 4);
    }

    @Test
    void truncatingKeepsTheFirstFrames() {
        assertThat(aligned(Alignment.TRUNCATE, SOUND).values()).containsExactly(0, 1, 2);
    }

    @Test
    void paddingKeepsEveryStepAndLetsAllEndTogether() {
        List<FeatureTensor> aligned = TimeAlignment.apply(List.of(WORDS, SOUND), Alignment.PAD, "test");

        assertThat(aligned.get(0).values()).containsExactly(0, 0, 0, 0, 7, 8);
        assertThat(aligned.get(1).values()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whatIsGivenOncePerUtteranceIsRepeated() {
        var once = new FeatureTensor(1, 1, 1, new float[] {9});

        assertThat(aligned(Alignment.MEAN, once).values()).containsExactly(0, 9, 9);
        assertThat(aligned(Alignment.TRUNCATE, once).values()).containsExactly(0, 9, 9);
    }

    @Test
    void fewerFramesThanWordsAreNotInvented() {
        var two = new FeatureTensor(1, 4, 1, new float[] {0, 0, 6, 0});

        assertThat(aligned(Alignment.TRUNCATE, two).values()).containsExactly(0, 6, 0);
        assertThat(aligned(Alignment.MEAN, two).values()).containsExactly(0, 6, 6);
    }

    @Test
    void thePickleOpensAsChosenAndSaysSo() {
        DataSpec mean = DataSpec.of(Layout.FOLDER.resolve("mmsa_unaligned.pkl").toString());
        Dataset padded = DataSources.open(mean.with(ReadChoices.DEFAULT.with(Alignment.PAD)));

        assertThat(padded.steps()).isEqualTo(9);
        assertThat(padded.provenance())
                .contains("padded with zeros on the left to the longest, steps being those of audio.");
        assertThat(ContentHash.of(padded)).isNotEqualTo(ContentHash.of(DataSources.open(mean)));
    }

    @Test
    void whatWouldNotFitIntoMemoryIsRefusedBeforeItIsTaken() {
        var wide = new FeatureTensor(40_000, 1, 1000, new float[40_000_000]);
        var longOne = new FeatureTensor(40_000, 500, 1, new float[20_000_000]);

        assertThatThrownBy(() -> TimeAlignment.apply(List.of(wide, longOne), Alignment.PAD, "test"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("would have 20000000000 values");
    }

    private static FeatureTensor aligned(Alignment how, FeatureTensor other) {
        return TimeAlignment.apply(List.of(WORDS, other), how, "test").get(1);
    }
}
