package org.colearn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreTypeTest {
    @Test
    void aProcessorWithAllFourAvx512PartsGetsTheSkylakeKernels() {
        assertThat(CoreType.ofFlags(Set.of("fma", "avx2", "avx512f", "avx512dq", "avx512bw", "avx512vl")))
                .contains("SKYLAKEX");
    }

    @Test
    void aProcessorThatLacksOnePartOfAvx512GetsTheHaswellKernels() {
        assertThat(CoreType.ofFlags(Set.of("fma", "avx2", "avx512f", "avx512dq", "avx512vl")))
                .contains("HASWELL");
    }

    @Test
    void anOlderProcessorIsLeftToOpenBlas() {
        assertThat(CoreType.ofFlags(Set.of("sse4_2", "avx"))).isEmpty();
    }
}
