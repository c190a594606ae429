package org.colearn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A worked example of docs/examples, compiled as it stands, with the services it offers. */
public final class CompiledExample {
    private CompiledExample() {}

    /**
     * Compiles one, every warning an error.
     *
     * @param name its folder in docs/examples
     * @param target where classes and services go, as another jar would bring them
     * @return the target
     */
    public static Path into(Path target, String name) throws IOException {
        Path source = Path.of("docs/examples", name);
        Files.createDirectories(target);
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-Xlint:all", "-Werror", "-Xlint:-path,-classfile", "-d", target.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    arguments.add(file.toString());
                } else {
                    Path copy = target.resolve(source.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return target;
    }
}
