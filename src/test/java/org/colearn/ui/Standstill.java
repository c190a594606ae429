package org.colearn.ui;

import java.util.concurrent.Callable;

/** Tells when a count has stopped growing: the same at many looks in a row. */
final class Standstill {
    private static final int LOOKS = 10;

    private final Callable<Long> count;
    private long latest = -1;
    private int same;

    Standstill(Callable<Long> count) {
        this.count = count;
    }

    boolean reached() throws Exception {
        long now = count.call();
        same = now == latest ? same + 1 : 0;
        latest = now;
        return same >= LOOKS;
    }
}
