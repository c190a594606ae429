package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colearn.data.Split;
import org.colearn.data.SplitRecipe;
import org.colearn.data.Splits;
import org.junit.jupiter.api.Test;

class SplitMakerTest {
    private static final SplitRecipe RECIPE = new SplitRecipe(0.7, 0.1, 0.2, 5);

    @Test
    void everyUtteranceGetsIntoOneSplitByTheShares() {
        Splits splits = SplitMaker.all(100, RECIPE);

        assertThat(splits.train()).hasSize(70).isSorted();
        assertThat(splits.valid()).hasSize(10).isSorted();
        assertThat(splits.test()).hasSize(20).isSorted();
        assertThat(together(splits)).containsExactly(IntStream.range(0, 100).toArray());
        assertThat(splits.origin())
                .isEqualTo("The file has no splits; made: 70 % train, 10 % validation, 20 % test, seed 5.");
    }

    @Test
    void theSeedDecidesWhoGoesWhere() {
        assertThat(SplitMaker.all(100, RECIPE).test())
                .isEqualTo(SplitMaker.all(100, RECIPE).test());
        assertThat(SplitMaker.all(100, RECIPE).test())
                .isNotEqualTo(
                        SplitMaker.all(100, new SplitRecipe(0.7, 0.1, 0.2, 6)).test());
    }

    @Test
    void splitsThatExistAreKept() {
        Splits splits = SplitMaker.complete(
                Map.of(Split.TRAIN, List.of(4, 1), Split.VALID, List.of(0), Split.TEST, List.of(2, 3)), RECIPE);

        assertThat(splits.train()).containsExactly(1, 4);
        assertThat(splits.valid()).containsExactly(0);
        assertThat(splits.test()).containsExactly(2, 3);
    }

    @Test
    void aMissingValidationSplitIsCutFromTheTrainingSplit() {
        List<Integer> train = IntStream.range(20, 100).boxed().toList();
        List<Integer> test = IntStream.range(0, 20).boxed().toList();

        Splits splits = SplitMaker.complete(Map.of(Split.TRAIN, train, Split.TEST, test), RECIPE);

        assertThat(splits.test()).containsExactly(IntStream.range(0, 20).toArray());
        assertThat(splits.train()).hasSize(70);
        assertThat(splits.valid()).hasSize(10);
        assertThat(together(splits)).containsExactly(IntStream.range(0, 100).toArray());
        assertThat(splits.origin())
                .isEqualTo(
                        "There is no validation split; cut from the training split: 88 % train, 13 % validation, seed 5.");
    }

    @Test
    void withoutATrainingSplitWhatWasFoundIsPooled() {
        List<Integer> valid = IntStream.range(0, 40).boxed().toList();
        List<Integer> test = IntStream.range(40, 100).boxed().toList();

        Splits splits = SplitMaker.complete(Map.of(Split.VALID, valid, Split.TEST, test), RECIPE);

        assertThat(splits.train()).hasSize(70);
        assertThat(together(splits)).containsExactly(IntStream.range(0, 100).toArray());
        assertThat(splits.origin()).startsWith("There is no training split, so the 100 utterances found are pooled");
    }

    private static int[] together(Splits splits) {
        return java.util.stream.Stream.of(splits.train(), splits.valid(), splits.test())
                .flatMapToInt(IntStream::of)
                .sorted()
                .toArray();
    }
}
