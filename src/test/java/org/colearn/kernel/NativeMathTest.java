package org.colearn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import java.util.concurrent.CompletableFuture;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class NativeMathTest {
    @Test
    void noThreadGetsATeamWhoseOtherMembersWouldSpinBesideIt() {
        NativeMath.ready();

        assertThat(teamOf()).isEqualTo(1);
        assertThat(CompletableFuture.supplyAsync(NativeMathTest::teamOf).join()).isEqualTo(1);
    }

    @Test
    void theKernelsAtWorkHaveAName() {
        assertThat(NativeMath.kernels()).isNotBlank();
    }

    private static int teamOf() {
        Nd4j.zeros(1).close();
        var address = Loader.addressof("omp_get_max_threads").address();
        return Function.getFunction(new Pointer(address)).invokeInt(new Object[0]);
    }
}
