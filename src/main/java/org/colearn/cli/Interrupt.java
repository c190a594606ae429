package org.colearn.cli;

import java.util.concurrent.CountDownLatch;
import org.colearn.training.RunControl;

/**
 * Turns Ctrl-C (or a plain kill) into a stop: the Java machine waits until what was computed has been printed and kept.
 *
 * <p>Open it around the work; close it when everything is on the screen and on the disk.
 */
final class Interrupt implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    Interrupt(RunControl control) {
        hook = new Thread(() -> stopAndWait(control), "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait(RunControl control) {
        control.stop();
        try {
            done.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ignored) {
            // the program is ending, and the hook has done its work
        }
    }
}
