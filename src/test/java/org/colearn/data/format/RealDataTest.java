package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetInspection;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Finding;
import org.colearn.data.Labels;
import org.colearn.data.Preparation;
import org.colearn.data.SplitRecipe;
import org.junit.jupiter.api.Test;

/** Reads real feature sets where they are there; they may not be redistributed, so the project has no copy. */
class RealDataTest {
    private static final Path DATA = Path.of("../shared/data");

    @Test
    void theMovieReviewsOpenWithRealLabelsAndSplitsMadeFromWhatIsThere() {
        Dataset data = open("mfn_mmmo");

        assertThat(data.modalities().toString())
                .isEqualTo("[Modality[name=language, features=300],"
                        + " Modality[name=audio, features=74], Modality[name=video, features=36]]");
        assertThat(data.utterances()).isEqualTo(120);
        assertThat(data.steps()).isEqualTo(20);
        assertThat(data.labels()).isInstanceOf(Labels.Reals.class);
        for (float label : ((Labels.Reals) data.labels()).values()) {
            assertThat(label).isBetween(1f, 5f);
        }
        assertThat(List.of(
                        data.splits().train().length,
                        data.splits().valid().length,
                        data.splits().test().length))
                .containsExactly(72, 24, 24);
        assertThat(data.splits().origin())
                .isEqualTo("There is no training split, so the 120 utterances found are pooled and split: 60 % train,"
                        + " 20 % validation, 20 % test, seed 0.");
    }

    @Test
    void preparedMovieReviewsAreFinite() {
        Dataset prepared = Preparation.prepare(open("mfn_mmmo"), DataSpec.of("mmmo"));

        for (FeatureTensor tensor : prepared.features()) {
            for (float value : tensor.values()) {
                assertThat(Float.isFinite(value)).isTrue();
            }
        }
    }

    @Test
    void oneHotRowsOfTheYouTubeReviewsAreClasses() {
        Dataset data = open("mfn_youtube");

        assertThat(data.utterances()).isEqualTo(96);
        assertThat(((Labels.Classes) data.labels()).classNames()).containsExactly("0", "1", "2");
    }

    @Test
    void theInspectionCountsTheYouTubeReviewsWithoutSoundAndPicture() {
        List<Finding> findings = DatasetInspection.findings(open("mfn_youtube"));

        assertThat(findings)
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("audio is all zero in 66 of 96 utterances"))
                .anyMatch(sentence -> sentence.startsWith("video is all zero in 70 of 96 utterances"));
    }

    @Test
    void theMoseiPicklesOpenAndTheirInfiniteAudioCanBeReplaced() {
        Dataset data = open("mosei");
        var replacing = new DataSpec(
                "mosei", DataSpec.Normalisation.NONE, DataSpec.NonFinite.REPLACE_BY_ZERO, SplitRecipe.DEFAULT);

        assertThat(Layout.widths(data)).isEqualTo("language 768, audio 40, video 35");
        assertThat(data.utterances()).isEqualTo(922);
        assertThat(data.steps()).isEqualTo(1);
        assertThat(data.labels()).isInstanceOf(Labels.Reals.class);
        assertThat(DatasetInspection.findings(data))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("audio has 0 NaN and "));
        for (float value :
                Preparation.prepare(data, replacing).features().get(1).values()) {
            assertThat(Float.isFinite(value)).isTrue();
        }
    }

    private static Dataset open(String folder) {
        Path path = DATA.resolve(folder);
        assumeThat(Files.isDirectory(path)).isTrue();
        return DataSources.open(DataSpec.of(path.toString()));
    }
}
