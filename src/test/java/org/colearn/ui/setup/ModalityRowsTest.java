package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.colearn.data.Modality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModalityRowsTest {
    private static final List<Modality> THREE =
            List.of(new Modality("language", 30), new Modality("audio", 8), new Modality("video", 31));

    private final AtomicInteger changes = new AtomicInteger();
    private final ModalityRows modalities = new ModalityRows(changes::incrementAndGet);

    @BeforeEach
    void showThree() {
        modalities.show(THREE, Map.of("audio", 0.8, "video", 0.8), List.of("language"));
    }

    @Test
    void linkedRatesOfAbsentModalitiesMoveTogether() {
        rate("audio").text().set("0.3");
        assertThat(modalities.rates()).isEqualTo(Map.of("language", 0.0, "audio", 0.3, "video", 0.3));

        rate("video").set(0.55);
        assertThat(modalities.rates()).isEqualTo(Map.of("language", 0.0, "audio", 0.55, "video", 0.55));
    }

    @Test
    void theDeployedModalityIsNotTied() {
        rate("language").set(0.2);

        assertThat(modalities.rates()).isEqualTo(Map.of("language", 0.2, "audio", 0.8, "video", 0.8));
    }

    @Test
    void withoutTheLinkEachRateMovesAlone() {
        modalities.linked().set(false);
        rate("audio").set(0.1);

        assertThat(modalities.rates()).isEqualTo(Map.of("language", 0.0, "audio", 0.1, "video", 0.8));
    }

    @Test
    void linkingAgainAlignsTheRates() {
        modalities.linked().set(false);
        rate("audio").set(0.1);
        modalities.linked().set(true);

        assertThat(modalities.rates()).containsEntry("video", 0.1);
    }

    @Test
    void noModalityAtTestIsExplained() {
        modalities.rows().get(0).deployed().set(false);

        assertThat(modalities.problem()).isEqualTo("No modality is present at test; switch on at least one.");
    }

    @Test
    void droppingEverythingAlwaysIsExplained() {
        rate("language").set(1);
        rate("audio").set(1);

        assertThat(modalities.problem())
                .isEqualTo("Every modality has dropout rate 1, so nothing is left to learn from; lower at least one.");
    }

    @Test
    void sixModalitiesOfAnyNameWork() {
        List<Modality> six = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(name -> new Modality(name, 1))
                .toList();
        modalities.show(six, Map.of("b", 0.5), List.of("a"));

        assertThat(modalities.rows()).hasSize(6);
        assertThat(modalities.deployed()).containsExactly("a");
    }

    @Test
    void theSameModalitiesKeepWhatTheUserChose() {
        rate("audio").set(0.3);
        modalities.show(THREE, Map.of("audio", 0.8, "video", 0.8), List.of("language"));

        assertThat(modalities.rates()).containsEntry("audio", 0.3);
    }

    @Test
    void differentRatesOfASpecificationOpenTheLink() {
        modalities.apply(Map.of("audio", 0.2, "video", 0.6), List.of("language"));

        assertThat(modalities.linked().get()).isFalse();
        assertThat(modalities.rates()).isEqualTo(Map.of("language", 0.0, "audio", 0.2, "video", 0.6));
    }

    @Test
    void everyChangeIsReported() {
        int before = changes.get();
        rate("language").set(0.5);
        assertThat(changes.get()).isGreaterThan(before);

        int between = changes.get();
        modalities.rows().get(1).deployed().set(true);
        assertThat(changes.get()).isGreaterThan(between);
    }

    private NumberSetting rate(String name) {
        return modalities.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rate();
    }
}
