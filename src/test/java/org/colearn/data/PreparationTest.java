package org.colearn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final DataSpec STANDARDISE = DataSpec.of("test");
    private static final DataSpec REPAIR =
            new DataSpec("test", DataSpec.Normalisation.NONE, DataSpec.NonFinite.REPLACE_BY_ZERO, SplitRecipe.DEFAULT);

    @Test
    void eachFeatureGetsMeanZeroAndDeviationOneOnTheTrainingSplit() {
        float[] values = prepared(STANDARDISE, 1, 10, 3, 10, 5, 10, 100, 7);

        double sd = Math.sqrt(8 / 3.0);
        assertThat(values[0]).isCloseTo((float) (-2 / sd), within(1e-6f));
        assertThat(values[2]).isZero();
        assertThat(values[4]).isCloseTo((float) (2 / sd), within(1e-6f));
        assertThat(values[6]).isCloseTo((float) (97 / sd), within(1e-4f));
    }

    @Test
    void aFeatureThatIsConstantInTrainingBecomesZeroEverywhere() {
        float[] values = prepared(STANDARDISE, 1, 10, 3, 10, 5, 10, 100, 7);

        assertThat(new float[] {values[1], values[3], values[5], values[7]}).containsOnly(0);
    }

    @Test
    void aStepOfZerosIsPaddingThatDoesNotCountAndStaysZero() {
        float[] values = prepared(STANDARDISE, 2, 6, 0, 0, 4, 8, 0, 0);

        assertThat(values).containsExactly(-1, -1, 0, 0, 1, 1, 0, 0);
    }

    @Test
    void theOpenedDataStayAsTheyWere() {
        Dataset data = data(1, 10, 3, 10, 5, Float.NaN, 100, 7);
        float[] before = data.features().get(0).values().clone();

        Preparation.prepare(data, REPAIR);

        assertThat(data.features().get(0).values()).containsExactly(before);
    }

    @Test
    void nonFiniteFeaturesAreRefusedWithTheirCounts() {
        Dataset data = data(1, Float.NaN, Float.NaN, 4, 5, Float.NEGATIVE_INFINITY, 7, 8);

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Preparation.prepare(data, STANDARDISE))
                .withMessage(
                        "audio has 2 NaN and 1 infinite values in 3 of 5 utterances; choose \"replace by zero\", or"
                                + " mend the file.");
    }

    @Test
    void nonFiniteFeaturesBecomeZeroOnTheUsersWord() {
        assertThat(prepared(REPAIR, 1, Float.NaN, 3, 4, 5, Float.NEGATIVE_INFINITY, 7, 8))
                .containsExactly(1, 0, 3, 4, 5, 0, 7, 8);
    }

    @Test
    void anEmptySplitIsRefused() {
        Dataset data = data(new float[8], new Labels.Reals(new float[4]), splits(3, 1, 0));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Preparation.prepare(data, REPAIR))
                .withMessageStartingWith("The test split of toy is empty;");
    }

    @Test
    void aClassBeyondTheNamedOnesIsRefused() {
        Dataset data =
                data(new float[8], new Labels.Classes(List.of("no", "yes"), new int[] {0, 1, 2, -1}), splits(2, 1, 1));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Preparation.prepare(data, REPAIR))
                .withMessageStartingWith("2 of 4 labels of toy lie outside 0 to 1,");
    }

    @Test
    void aRealLabelThatIsNotANumberIsRefused() {
        Dataset data = data(new float[8], new Labels.Reals(new float[] {1, Float.NaN, 0, 0}), splits(2, 1, 1));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Preparation.prepare(data, REPAIR))
                .withMessageStartingWith("1 of 4 labels of toy are NaN or infinite;");
    }

    @Test
    void splitsThatShareUtterancesAreRefused() {
        var splits = new Splits(new int[] {0, 1}, new int[] {1}, new int[] {3}, "by hand");
        Dataset data = data(new float[8], new Labels.Reals(new float[4]), splits);

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Preparation.prepare(data, REPAIR))
                .withMessageStartingWith("The splits of toy share utterances");
    }

    /** The prepared values of four utterances of two features, the first three for training. */
    private static float[] prepared(DataSpec spec, float... values) {
        float[] all = Preparation.prepare(data(values), spec).features().get(0).values();
        return Arrays.copyOf(all, values.length);
    }

    /** One more utterance is added for the test split. */
    private static Dataset data(float... values) {
        return data(Arrays.copyOf(values, 10), new Labels.Reals(new float[5]), splits(3, 1, 1));
    }

    private static Splits splits(int train, int valid, int test) {
        return new Splits(
                IntStream.range(0, train).toArray(),
                IntStream.range(train, train + valid).toArray(),
                IntStream.range(train + valid, train + valid + test).toArray(),
                "by hand");
    }

    private static Dataset data(float[] values, Labels labels, Splits splits) {
        return new Dataset(
                "toy",
                List.of(new Modality("audio", 2)),
                List.of(new FeatureTensor(labels.size(), 1, 2, values)),
                labels,
                splits,
                List.of("a", "b", "c", "d", "e").subList(0, labels.size()),
                "made by a test",
                Annotations.NONE);
    }
}
