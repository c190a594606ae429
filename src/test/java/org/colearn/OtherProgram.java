package org.colearn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs of others that open what we write, on machines that have them. */
public final class OtherProgram {
    private OtherProgram() {}

    /** Whether the program is on the path. */
    public static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Whether the program is there, ends well and prints anything. */
    public static boolean prints(String... command) {
        try {
            return isThere(command[0]) && !run(Path.of("."), command).isBlank();
        } catch (AssertionError failed) {
            return false;
        }
    }

    /** Runs it in a folder and gives what it printed; it fails the test if the program fails. */
    public static String run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + code + ":\n" + printed);
            }
            return printed;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new AssertionError(cause);
        }
    }
}
