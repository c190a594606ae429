package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadingBarTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aQuickReadingIntoAPipeSaysNothing() {
        ReadingBar bar = bar(false);
        for (int k = 0; k <= 10; k++) {
            nanos.addAndGet(50_000_000);
            assertThat(bar.reached(k / 10.0)).isTrue();
        }
        bar.end();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aLongReadingIntoAPipeWritesALineForEachTenthAndNoneAtTheEnd() {
        ReadingBar bar = bar(false);
        nanos.set(2_000_000_000);
        for (int k = 0; k <= 100; k++) {
            bar.reached(k / 100.0);
        }
        bar.end();

        assertThat(err.toString().lines()).hasSizeBetween(8, 9).allMatch(line -> line.endsWith(" %"));
        assertThat(err.toString()).startsWith("[###...........................] reading big.npy, 10 %");
    }

    @Test
    void aTerminalShowsOneLineThatIsGoneAtTheEnd() {
        ReadingBar bar = bar(true);
        bar.reached(0.5);
        bar.end();

        assertThat(err.toString())
                .isEqualTo("\r[###############...............] reading big.npy, 50 %\u001b[K\r\u001b[K");
    }

    private ReadingBar bar(boolean terminal) {
        return new ReadingBar("big.npy", new PrintWriter(err), terminal, nanos::get);
    }
}
