package org.colearn.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Which OpenBLAS kernels suit this processor.
 *
 * <p>The OpenBLAS that ND4J brings (0.3.19) does not know newer processors and falls back to kernels of 2004, four to five
 * times slower; naming the kernels in the environment cures that.
 */
final class CoreType {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Set<String> AVX512 = Set.of("avx512f", "avx512dq", "avx512bw", "avx512vl");

    private CoreType() {}

    /** The kernels for this machine; empty where OpenBLAS had better choose by itself. */
    static Optional<String> ofThisMachine() {
        if (!Files.isReadable(CPU_INFO)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .findFirst()
                    .flatMap(line -> ofFlags(
                            Set.of(line.substring(line.indexOf(':') + 1).trim().split("\\s+"))));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty(); // slower, never wrong
        }
    }

    /** The kernels for a processor with these flags of /proc/cpuinfo. */
    static Optional<String> ofFlags(Set<String> flags) {
        if (flags.containsAll(AVX512)) {
            return Optional.of("SKYLAKEX");
        }
        return flags.contains("avx2") && flags.contains("fma") ? Optional.of("HASWELL") : Optional.empty();
    }
}
