package org.colearn.ui.help;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.colearn.experiment.Provenance;

/** What the program runs on, in lines of text. */
final class Machine {
    private static final long MEBIBYTE = 1 << 20;

    private Machine() {}

    static String ofThisProcess() {
        Provenance here = Provenance.ofThisProcess();
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEBIBYTE;
        return String.join(
                "\n",
                List.of(
                        "Workbench " + here.version(),
                        "Java " + here.java(),
                        "JavaFX " + System.getProperty("javafx.runtime.version", "not started"),
                        here.os(),
                        here.cpu() + ", " + here.cores() + " cores",
                        memory + " MiB of memory, " + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB for Java",
                        "Options: "
                                + String.join(
                                        " ",
                                        ManagementFactory.getRuntimeMXBean().getInputArguments())));
    }
}
