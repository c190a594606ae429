package org.colearn.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static final Splits SPLITS = new Splits(new int[] {0}, new int[] {1}, new int[] {2}, "by hand");
    private static final Labels LABELS = new Labels.Classes(List.of("a", "b"), new int[] {0, 1, 0});

    private final String hash = ContentHash.of(data("audio", 1, LABELS, SPLITS));

    @Test
    void equalDataHaveEqualHashesOf64Digits() {
        assertThat(hash).hasSize(64).isEqualTo(ContentHash.of(data("audio", 1, LABELS, SPLITS)));
    }

    @Test
    void nameIdsAndOriginDoNotCount() {
        Dataset data = data("audio", 1, LABELS, new Splits(new int[] {0}, new int[] {1}, new int[] {2}, "elsewhere"));

        assertThat(ContentHash.of(new Dataset(
                        "other",
                        data.modalities(),
                        data.features(),
                        LABELS,
                        SPLITS,
                        List.of("x", "y", "z"),
                        "other",
                        Annotations.NONE)))
                .isEqualTo(hash);
    }

    @Test
    void everyPartThatAModelSeesCounts() {
        assertThat(List.of(
                        ContentHash.of(data("video", 1, LABELS, SPLITS)),
                        ContentHash.of(data("audio", 2, LABELS, SPLITS)),
                        ContentHash.of(
                                data("audio", 1, new Labels.Classes(List.of("a", "b"), new int[] {0, 1, 1}), SPLITS)),
                        ContentHash.of(
                                data("audio", 1, new Labels.Classes(List.of("a", "c"), new int[] {0, 1, 0}), SPLITS)),
                        ContentHash.of(data("audio", 1, new Labels.Reals(new float[] {0, 1, 0}), SPLITS)),
                        ContentHash.of(data(
                                "audio",
                                1,
                                LABELS,
                                new Splits(new int[] {1}, new int[] {0}, new int[] {2}, "by hand")))))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    private static Dataset data(String modality, float first, Labels labels, Splits splits) {
        return new Dataset(
                "toy",
                List.of(new Modality(modality, 1)),
                List.of(new FeatureTensor(3, 1, 1, new float[] {first, 0, Float.NaN})),
                labels,
                splits,
                List.of("0", "1", "2"),
                "made by a test",
                Annotations.NONE);
    }
}
