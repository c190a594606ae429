package org.colearn.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a result was computed with; results are equal bit for bit only where all of this is equal.
 *
 * @param version of the workbench
 * @param java version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param cpu the processor's name
 * @param cores processors that Java may use
 */
public record Provenance(String version, String java, String os, String cpu, int cores) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** Of the running program. */
    public static Provenance ofThisProcess() {
        return new Provenance(
                workbenchVersion(),
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                cpuName(),
                Runtime.getRuntime().availableProcessors());
    }

    /** The version in the jar's manifest; "development" where classes do not come from a jar. */
    public static String workbenchVersion() {
        return Optional.ofNullable(Provenance.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static String cpuName() {
        try (Stream<String> lines = Files.lines(CPU_INFO, StandardCharsets.UTF_8)) {
            Optional<String> named = lines.filter(line -> line.startsWith("model name") && line.contains(":"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
            return named.orElseGet(Provenance::cpuOfEnvironment);
        } catch (IOException notLinux) {
            return cpuOfEnvironment();
        }
    }

    private static String cpuOfEnvironment() {
        return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")).orElse("unknown");
    }
}
