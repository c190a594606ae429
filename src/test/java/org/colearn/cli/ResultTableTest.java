package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.TinyData;
import org.colearn.experiment.VerdictRule;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    @Test
    void accuraciesAreInPercentAndAGainIsPositive() {
        String table = table(Results.classes(Arm.MULTIMODAL, 0, 3, 4), Results.classes(Arm.UNIMODAL, 0, 2, 4));

        assertThat(table).startsWith("Test accuracy in %").containsPattern("0 +75.0 +75.0 +50.0 +\\+25.0");
    }

    @Test
    void aSmallerErrorIsAGainToo() {
        String table = table(Results.reals(Arm.MULTIMODAL, 0, 0.5f), Results.reals(Arm.UNIMODAL, 0, 0.75f));

        assertThat(table)
                .startsWith("Test mean absolute error")
                .containsPattern("0 +0.500 +0.500 +0.750 +\\+0.250")
                .contains("0.250 below");
    }

    @Test
    void whatIsMissingIsADashAndAFailureHasItsReason() {
        String table = table(Results.classes(Arm.MULTIMODAL, 0, 3, 4), Results.failed(Arm.UNIMODAL, 0));

        assertThat(table)
                .containsPattern("0 +75.0 +75.0 +- +-")
                .contains("unimodal-seed-0 failed: The loss became NaN in epoch 1.");
    }

    private static String table(RunResult... runs) {
        List<RunResult> all = List.of(runs);
        return new ResultTable(new ExperimentResult(
                        TinyData.spec(0), all, new VerdictRule(List.of("language")).judge(all), "hash"))
                .text();
    }
}
