package org.colearn.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.experiment.SweepSpec;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final String SOURCE = "sample:iemocap-like";
    private static final Dataset DATA = DataSources.open(DataSpec.of(SOURCE));
    private static final Planner PLANNER = new Planner(Map.of(SOURCE, DATA), Optional.empty());

    @Test
    void tiedRatesOverSeedsMakeOneRunForEachRateSeedAndBaseline() {
        SweepSpec spec = ready(wish(true, "0-9", ""));
        assertThat(spec.runCount()).isEqualTo((7 + 1) * 10);
        assertThat(spec.rates().tied()).isTrue();
        assertThat(spec.rates().rates().keySet()).containsExactly("audio", "video");
        assertThat(spec.studies().get(0).deployed()).containsExactly("language");
    }

    @Test
    void aGridCrossesTheRatesOfBothModalities() {
        assertThat(ready(wish(false, "0-1", "")).runCount()).isEqualTo((2 * 3 + 1) * 2);
    }

    @Test
    void architecturesAndProtocolsMultiplyAndEveryStudyHasANameOfItsOwn() {
        Wish one = wish(true, "0", "");
        var wish = new Wish(
                one.sources(),
                List.of("bi-eflstm", "mfn"),
                List.of(Protocol.STRICT, Protocol.PUBLISHED),
                true,
                one.rates(),
                one.seeds(),
                "",
                true);
        SweepSpec spec = ready(wish);
        assertThat(spec.studies()).hasSize(4).extracting(ExperimentSpec::name).doesNotHaveDuplicates();
        assertThat(spec.studies().stream().filter(study -> study.pairing() == ExperimentSpec.Pairing.ONE_STREAM))
                .hasSize(2);
        assertThat(spec.runCount()).isEqualTo(4 * (7 + 3)); // language is the deployed one, so it is one baseline
    }

    @Test
    void theSettingsOfTheSetupPaneAreTakenWhereTheyAreItsOwn() {
        ExperimentSpec setup = ExperimentDefaults.forData(DataSpec.of(SOURCE), DATA, "bi-eflstm");
        var changed = new org.colearn.training.TrainingSpec(
                3, 17, 0.002, setup.training().dropout(), setup.training().shuffle(), true);
        var planner = new Planner(Map.of(SOURCE, DATA), Optional.of(setup.withTraining(changed)));

        SweepSpec spec = ((Plan.Ready) planner.plan(wish(true, "0", ""))).spec();
        assertThat(spec.studies().get(0).training().batchSize()).isEqualTo(17);
        assertThat(((Plan.Ready) planner.plan(wish(true, "0", "9")))
                        .spec()
                        .studies()
                        .get(0)
                        .training()
                        .epochs())
                .isEqualTo(9);
    }

    @Test
    void dataAreReadAsInTheSetupPaneForEveryArchitecture() {
        ReadChoices choices = ReadChoices.DEFAULT.withLabelColumn("arousal");
        ExperimentSpec setup = ExperimentDefaults.forData(DataSpec.of(SOURCE).with(choices), DATA, "mfn");
        var planner = new Planner(Map.of(SOURCE, DATA), Optional.of(setup));

        SweepSpec spec = ((Plan.Ready) planner.plan(wish(true, "0", ""))).spec();
        assertThat(spec.studies().get(0).model().architecture()).isEqualTo("bi-eflstm");
        assertThat(spec.studies().get(0).data().choices()).isEqualTo(choices);
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        assertThat(refused(wish(true, "4-0", ""))).contains("4-0");
        assertThat(refused(wish(true, "0", "none"))).contains("none");
        Wish good = wish(true, "0", "");
        assertThat(refused(
                        new Wish(List.of(), good.architectures(), good.protocols(), true, good.rates(), "0", "", true)))
                .startsWith("No data");
        assertThat(refused(new Wish(good.sources(), List.of(), good.protocols(), true, good.rates(), "0", "", true)))
                .startsWith("No architecture");
        assertThat(refused(new Wish(
                        good.sources(),
                        good.architectures(),
                        good.protocols(),
                        true,
                        Map.of(Wish.TIED, "0, 400"),
                        "0",
                        "",
                        true)))
                .contains("400");
    }

    @Test
    void dataThatAreNotOpenYetAreWaitedFor() {
        assertThat(new Planner(Map.of(), Optional.empty()).plan(wish(true, "0", "")))
                .isInstanceOf(Plan.Opening.class);
    }

    private static SweepSpec ready(Wish wish) {
        return ((Plan.Ready) PLANNER.plan(wish)).spec();
    }

    private static String refused(Wish wish) {
        return ((Plan.Refused) PLANNER.plan(wish)).sentence();
    }

    private static Wish wish(boolean tied, String seeds, String epochs) {
        return new Wish(
                List.of(SOURCE),
                List.of("bi-eflstm"),
                List.of(Protocol.STRICT),
                tied,
                Map.of(Wish.TIED, "0, 15, 40, 60, 80, 90, 95", "audio", "0, 80", "video", "0, 40, 80"),
                seeds,
                epochs,
                false);
    }
}
