package org.colearn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colearn.data.format.NpzExport;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final Path LAYOUTS = Path.of("src/test/resources/org/colearn/data/layouts");

    @TempDir
    Path folder;

    @Test
    void whoeverWatchesIsToldSharesThatGrowToOne() {
        List<Double> shares = new ArrayList<>();

        Dataset data = DataSources.open(DataSpec.of(archive().toString()), shares::add);

        assertThat(data.utterances()).isEqualTo(1600);
        assertThat(shares).isSorted().hasSizeGreaterThan(20).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void aReadingStopsAsSoonAsItsWatcherWantsNoMore() {
        List<Double> shares = new ArrayList<>();

        assertThatThrownBy(() -> DataSources.open(DataSpec.of(archive().toString()), share -> {
                    shares.add(share);
                    return share < 0.3;
                }))
                .isInstanceOf(ReadingStopped.class)
                .hasMessageEndingWith("was stopped; nothing was opened.");
        assertThat(shares).last().satisfies(share -> assertThat(share).isBetween(0.3, 0.6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmsa_aligned.pkl", "csd", "iemocap_raw", "bclstm", "text_plain.csv", "dialoguernn.pkl"})
    void everyLayoutCanBeStoppedWithoutBeingTakenForDamaged(String name) {
        assertThatThrownBy(
                        () -> DataSources.open(DataSpec.of(LAYOUTS.resolve(name).toString()), share -> share == 0))
                .isInstanceOf(ReadingStopped.class);
    }

    @Test
    void nobodyIsToldOfTheNextReading() throws IOException {
        List<Double> shares = new ArrayList<>();
        DataSources.open(DataSpec.of(archive().toString()), shares::add);
        int before = shares.size();

        Reading.took(Files.size(archive()));

        assertThat(shares).hasSize(before);
    }

    private Path archive() {
        Path file = folder.resolve("data.npz");
        if (!Files.exists(file)) {
            NpzExport.write(SyntheticGenerator.generate(Presets.mosiLike()), file);
        }
        return file;
    }
}
