package org.colearn.evaluation.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParityCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"bi_eflstm_small.npz", "mfn_small.npz"})
    void everyQuantityAgreesWithPyTorch(String name) {
        assertAgrees(Path.of("src/test/resources", name));
    }

    @Test
    void theNetworkOfThePublishedWidthsAgreesWithPyTorch() {
        Path file = Path.of("../shared/reference/mfn_mosi.npz");
        assumeThat(file).matches(Files::exists, "is there");
        assertAgrees(file);
    }

    private static void assertAgrees(Path file) {
        ParityReport report = ParityCheck.check(file);
        assertThat(report.differences()).isNotEmpty().allMatch(Difference::passed);
    }
}
