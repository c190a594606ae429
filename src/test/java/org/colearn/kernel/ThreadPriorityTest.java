package org.colearn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadPriorityTest {
    @Test
    void aThreadThatGivesWayAndThoseItStartsAreNicerThanTheOthers() throws InterruptedException {
        assumeTrue(Platform.isLinux());
        int before = nice();
        List<Integer> seen = new ArrayList<>();
        var parent = new Thread(() -> {
            ThreadPriority.giveWay();
            seen.add(nice());
            join(new Thread(() -> seen.add(nice())));
        });
        join(parent);
        assertThat(seen).containsExactly(15, 15);
        assertThat(nice()).isEqualTo(before);
    }

    private static void join(Thread thread) {
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int nice() {
        return NativeLibrary.getInstance(Platform.C_LIBRARY_NAME)
                .getFunction("getpriority")
                .invokeInt(new Object[] {0, 0});
    }
}
