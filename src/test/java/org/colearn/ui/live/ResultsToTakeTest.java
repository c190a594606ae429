package org.colearn.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.Verdict;
import org.colearn.store.table.Table;
import org.colearn.store.table.TableFormat;
import org.junit.jupiter.api.Test;

class ResultsToTakeTest {
    @Test
    void theMeanCarriesTheIntervalOfItsDifferenceAndDoneSeedsAreNotCalledDone() {
        FakeExperiment fake = FakeExperiment.classes(3, 0L, 1L);
        LiveModel model = after(fake, fake.events());
        Table taken = ResultsToTake.of(model);

        assertThat(taken.columns())
                .extracting(Table.Column::title)
                .containsExactly(
                        "Seed",
                        "language only",
                        "language + audio + video",
                        "unimodal baseline (language)",
                        "Difference, points",
                        "95 % interval, from",
                        "to");
        Verdict verdict = model.verdict().orElseThrow();
        List<Table.Cell> mean = taken.rows().get(0);
        assertThat(mean.get(5).exact()).isEqualTo(exact(verdict.low()));
        assertThat(mean.get(6).exact()).isEqualTo(exact(verdict.high()));
        assertThat(taken.rows().get(1).get(5).exact()).isEmpty();
        assertThat(TableFormat.LATEX.write(taken)).doesNotContain("done").doesNotContain("\u2212");
    }

    @Test
    void aSeedThatIsNotSimplyDoneSaysHowItStands() {
        FakeExperiment fake = FakeExperiment.classes(3, 0L, 1L);
        List<ExperimentEvent> all = fake.events();
        int second = all.indexOf(new ExperimentEvent.RunStarted(new RunKey(Arm.MULTIMODAL, 1)));
        Table taken = ResultsToTake.of(after(fake, all.subList(0, second + 1)));

        assertThat(taken.columns().get(7).title()).isEqualTo("State");
        assertThat(taken.rows().get(1).get(7).shown()).isEqualTo("done");
        assertThat(taken.rows().get(2).get(7).shown()).startsWith("multimodal");
    }

    private static String exact(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static LiveModel after(FakeExperiment fake, List<ExperimentEvent> events) {
        var model = new LiveModel(fake.spec(), fake.data());
        events.forEach(model::accept);
        return model;
    }
}
