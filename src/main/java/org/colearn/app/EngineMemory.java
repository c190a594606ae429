package org.colearn.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Bounds the native memory of the engine by the memory of the machine (or of the container), so that a training that is too
 * large ends with a sentence and not with the machine swapping.
 *
 * <p>JavaCPP reads two properties before its first allocation: the bytes it may hand out, and the physical bytes of the whole
 * process at which it refuses more. The second is off: it asks the system at each allocation, 3 % of an epoch, and heap and
 * handed-out bytes are bounded without it. A property given on the command line is left as it is.
 */
final class EngineMemory {
    private static final String HANDED_OUT = "org.bytedeco.javacpp.maxBytes";
    private static final String WHOLE_PROCESS = "org.bytedeco.javacpp.maxPhysicalBytes";
    private static final double SHARE_HANDED_OUT = 0.4;
    private static final long NOT_ASKED = 0;

    private EngineMemory() {}

    /** Sets the limit; call it before any class of the engine is touched. */
    static void bound() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        bound(machine.getTotalMemorySize());
    }

    static void bound(long machineBytes) {
        setIfAbsent(HANDED_OUT, (long) (machineBytes * SHARE_HANDED_OUT));
        setIfAbsent(WHOLE_PROCESS, NOT_ASKED);
    }

    private static void setIfAbsent(String property, long bytes) {
        if (System.getProperty(property) == null && System.getProperty(property.toLowerCase(Locale.ROOT)) == null) {
            System.setProperty(property, Long.toString(bytes));
        }
    }
}
