package org.colearn.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the platform wants a program's log: the state folder on Linux, Library/Logs on macOS, the local profile on Windows. */
final class LogFolder {
    private LogFolder() {}

    /** For the user and the system this process runs on. */
    static Path ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library/Logs/CoLearn Workbench");
        }
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("CoLearn Workbench/Logs");
        }
        return absolute(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                .resolve("colearn-workbench");
    }

    /** The XDG specification says that a relative path is to be ignored. */
    private static Path absolute(String given, Path otherwise) {
        return given != null && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
    }
}
