package org.colearn.kernel;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The scheduling priority of a thread; Java's own priorities have no effect on Linux. */
public final class ThreadPriority {
    private static final Logger LOG = Logger.getLogger(ThreadPriority.class.getName());
    private static final int PRIO_PROCESS = 0;
    private static final int CALLING_THREAD = 0;
    private static final int NICE = 15;

    private ThreadPriority() {}

    /**
     * Lets the calling thread, and every thread it starts from now on, give way to the rest of the machine: it gets what
     * others leave idle. On Linux by setpriority(2), which there holds for one thread; elsewhere nothing is done.
     */
    public static void giveWay() {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            int failed = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME)
                    .getFunction("setpriority")
                    .invokeInt(new Object[] {PRIO_PROCESS, CALLING_THREAD, NICE});
            if (failed != 0) {
                LOG.log(
                        Level.INFO,
                        "Training keeps its normal priority: setpriority gave error {0}.",
                        Native.getLastError());
            }
        } catch (UnsatisfiedLinkError noCLibrary) {
            LOG.log(Level.INFO, "Training keeps its normal priority: there is no C library to ask.", noCLibrary);
        }
    }
}
