package org.colearn.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that results, settings, log and unpacked libraries are in. On Linux every program takes it from HOME; Java alone takes
 * what the list of users says, and would put things where a person who set HOME does not look.
 */
final class Home {
    private static final String PROPERTY = "user.home";
    private static final String OWNER = "unix:uid";

    private Home() {}

    /** Makes Java, and with it every library, use HOME; call it before any of them looks. {@code -Duser.home} comes first. */
    static void settle() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (options.stream().noneMatch(option -> option.startsWith("-D" + PROPERTY + "="))) {
            of(System.getProperty("os.name"), Optional.ofNullable(System.getenv("HOME")))
                    .ifPresent(home -> System.setProperty(PROPERTY, home));
        }
    }

    /**
     * What HOME says, if on this system it is to be obeyed and names a folder of the user whose process this is; else Java knows
     * best. Root with somebody's HOME would leave files there that their owner cannot change.
     */
    static Optional<String> of(String system, Optional<String> home) {
        return home.filter(given -> system.equals("Linux") && isUsable(given));
    }

    private static boolean isUsable(String given) {
        try {
            Path folder = Path.of(given);
            return folder.isAbsolute() && Files.isDirectory(folder) && Files.isWritable(folder) && isOwn(folder);
        } catch (InvalidPathException | IOException unusable) {
            return false;
        }
    }

    private static boolean isOwn(Path folder) throws IOException {
        return Files.getAttribute(folder, OWNER).equals(Files.getAttribute(Path.of("/proc/self"), OWNER));
    }
}
