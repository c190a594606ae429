package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.colearn.experiment.ExperimentSpec.Pairing;
import org.junit.jupiter.api.Test;

class SweepSpecTest {
    private static final RateGrid TIED = RateGrid.tied(List.of("audio", "video"), List.of(0.0, 0.8));

    @Test
    void runsGoSeedBySeedOverEveryRateThenTheBaselines() {
        SweepSpec sweep = new SweepSpec("s", List.of(TinyData.spec(3, 7)), TIED, true);

        assertThat(sweep.runs())
                .extracting(RunKey::toString)
                .startsWith(
                        "tiny-audio-0.0-video-0.0-seed-3",
                        "tiny-audio-0.8-video-0.8-seed-3",
                        "tiny-unimodal-language-seed-3",
                        "tiny-unimodal-audio-seed-3",
                        "tiny-unimodal-video-seed-3",
                        "tiny-audio-0.0-video-0.0-seed-7")
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(sweep.runCount()).isEqualTo(10);
    }

    @Test
    void aBaselineIsTheSameWhateverTheRates() {
        Cell here = baseline(TIED);
        Cell there = baseline(RateGrid.tied(List.of("audio", "video"), List.of(0.15, 0.4)));

        assertThat(here).isEqualTo(there);
        assertThat(here.question().training().dropout().rates()).isEmpty();
    }

    @Test
    void anUntiedGridMeetsEveryRateWithEveryOther() {
        var grid = new RateGrid(Map.of("audio", List.of(0.0, 0.5), "video", List.of(0.1, 0.9, 1.0)), false);

        assertThat(grid.points())
                .hasSize(6)
                .contains(Map.of("audio", 0.0, "video", 0.1), Map.of("audio", 0.5, "video", 1.0));
    }

    @Test
    void pairedCellsShareEveryStreamAndOneStreamCellsNone() {
        List<Cell> paired = new SweepSpec("s", List.of(TinyData.spec(1)), TIED, false).cells();
        ExperimentSpec spec = TinyData.spec(1);
        var loose = new ExperimentSpec(
                spec.name(),
                spec.data(),
                spec.model(),
                spec.training(),
                spec.deployed(),
                spec.seeds(),
                Pairing.ONE_STREAM);
        List<Cell> unpaired = new SweepSpec("s", List.of(loose), TIED, false).cells();

        assertThat(paired).extracting(cell -> cell.seeds(4)).containsOnly(RunSeeds.of(Pairing.PAIRED, 4, 0));
        assertThat(unpaired).extracting(cell -> cell.seeds(4).weights()).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeSweptIsRefusedWithASentence() {
        ExperimentSpec study = TinyData.spec(1);
        assertThatThrownBy(() -> new SweepSpec("s", List.of(), TIED, false)).hasMessageContaining("at least one study");
        assertThatThrownBy(() -> new SweepSpec("s", List.of(study, study), TIED, false))
                .hasMessageContaining("same name");
        assertThatThrownBy(() -> new SweepSpec("s", List.of(study, TinyData.spec(2)), TIED, false))
                .hasMessageContaining("other seeds");
        assertThatThrownBy(() -> RateGrid.tied(List.of("audio"), List.of(1.5))).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> RateGrid.tied(List.of("audio"), List.of(0.5, 0.5)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> RateGrid.tied(List.of(), List.of(0.5))).hasMessageContaining("at least one modality");
        assertThatThrownBy(() -> new RateGrid(Map.of("a", List.of(0.5), "v", List.of(0.1, 0.2)), true))
                .hasMessageContaining("equally many");
    }

    private static Cell baseline(RateGrid grid) {
        List<Cell> cells = new SweepSpec("s", List.of(TinyData.spec(1)), grid, false).cells();
        return cells.get(cells.size() - 1);
    }
}
