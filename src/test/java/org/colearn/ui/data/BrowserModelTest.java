package org.colearn.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.Split;
import org.colearn.data.Splits;
import org.colearn.experiment.TinyData;
import org.junit.jupiter.api.Test;

class BrowserModelTest {
    private final Queue<Runnable> listing = new ArrayDeque<>();
    private final BrowserModel browser = new BrowserModel(listing::add, Runnable::run);

    @Test
    void eachUtteranceTellsItsSplitLabelLengthsAndWhatWasSaid() {
        show(three());

        UtteranceRow row = browser.shown().get(1);
        assertThat(row.id()).isEqualTo("v2_1");
        assertThat(row.split()).contains(Split.VALID);
        assertThat(row.label()).isEqualTo("glad");
        assertThat(row.lengths()).containsExactly(1, 0);
        assertThat(row.hasZeroModality()).isTrue();
        assertThat(row.transcript()).isEqualTo("It was GREAT");
    }

    @Test
    void searchAndFiltersNarrowTheListTogether() {
        show(three());
        browser.search().set(" great ");
        assertThat(ids()).containsExactly("v2_1");

        browser.search().set("v");
        browser.split().set(Optional.of(Split.TEST));
        assertThat(ids()).containsExactly("v3_1");
        browser.zeroOnly().set(true);
        assertThat(ids()).isEmpty();
        assertThat(browser.count()).isEqualTo("0 of 3 utterances");
    }

    @Test
    void aListOfDataThatWereReplacedMeanwhileIsNeverShown() {
        browser.want();
        browser.show(Optional.of(TinyData.classes()));
        Runnable late = listing.remove();
        browser.show(Optional.empty());
        late.run();

        assertThat(browser.shown()).isEmpty();
    }

    private void show(Dataset data) {
        browser.want();
        browser.show(Optional.of(data));
        listing.remove().run();
    }

    private List<String> ids() {
        return browser.shown().stream().map(UtteranceRow::id).toList();
    }

    /** Three utterances of two steps in one split each; the second is padded and has no audio. */
    private static Dataset three() {
        float[] language = {1, 2, 0, 3, 4, 5};
        float[] audio = {1, 2, 0, 0, 3, 4};
        return new Dataset(
                "three",
                List.of(new Modality("language", 1), new Modality("audio", 1)),
                List.of(new FeatureTensor(3, 2, 1, language), new FeatureTensor(3, 2, 1, audio)),
                new Labels.Classes(List.of("sad", "glad"), new int[] {0, 1, 0}),
                new Splits(new int[] {0}, new int[] {1}, new int[] {2}, "made for a test"),
                IntStream.rangeClosed(1, 3).mapToObj(v -> "v" + v + "_1").toList(),
                "made for a test",
                Annotations.NONE.withTranscripts(List.of("Well", "It was GREAT", "No")));
    }
}
