package org.colearn.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the built-in data. */
@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        description = "Lists the built-in data: what to give --data, what is in it, and what it is for.")
final class SamplesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        for (String name : DataSources.samples()) {
            String source = "sample:" + name;
            PrintWriter out = spec.commandLine().getOut();
            out.println(source + "  " + describe(DataSources.open(DataSpec.of(source))));
            out.println("    " + DataSources.purpose(name));
        }
    }

    private static String describe(Dataset data) {
        String modalities = data.modalities().stream()
                .map(modality -> modality.name() + " " + modality.features())
                .collect(Collectors.joining(", "));
        return data.splits().train().length + " train, " + data.splits().valid().length + " validation, "
                + data.splits().test().length + " test utterances of " + data.steps() + " steps; " + modalities
                + " features; " + data.labels().words();
    }
}
