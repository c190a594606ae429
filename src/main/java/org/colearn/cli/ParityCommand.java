package org.colearn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colearn.evaluation.parity.Difference;
import org.colearn.evaluation.parity.ParityCheck;
import org.colearn.evaluation.parity.ParityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parity DIR}: compares the networks with PyTorch's numbers; exit code 1 if any quantity differs. */
@Command(
        name = "parity",
        mixinStandardHelpOptions = true,
        description = "Compares the networks with PyTorch's numbers in every .npz file of a folder.")
public final class ParityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with reference .npz files.")
    private Path folder;

    @Override
    public Integer call() {
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), folder + " holds no .npz file; name the folder with the PyTorch references.");
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean passed = true;
        for (Path file : files) {
            ParityReport report = ParityCheck.check(file);
            out.println(file.getFileName());
            report.differences().forEach(difference -> out.println("  " + difference));
            out.println(verdict(report));
            out.flush();
            passed &= report.passed();
        }
        return passed ? 0 : 1;
    }

    private static String verdict(ParityReport report) {
        int all = report.differences().size();
        long failed = report.differences().stream().filter(d -> !d.passed()).count();
        long apart =
                report.differences().stream().filter(d -> !d.remark().isEmpty()).count();
        if (failed > 0) {
            return "  " + failed + " of " + all + " quantities DIFFER: by more than " + Difference.LIMIT
                    + " relative, or by more than rounding explains.";
        }
        String within = "  All " + all + " quantities agree within " + Difference.LIMIT + " relative";
        return apart == 0
                ? within + "."
                : within + "; " + apart
                        + " of them but for elements that float32 does not determine, each within what rounding explains.";
    }

    private List<Path> files() {
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(".npz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), folder + " cannot be listed; name a folder with reference .npz files.", e);
        }
    }
}
