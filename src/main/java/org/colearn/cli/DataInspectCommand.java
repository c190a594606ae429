package org.colearn.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import org.colearn.data.DataSpec;
import org.colearn.data.DatasetFacts;
import org.colearn.data.ReadChoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is in a file or folder. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says which layout a file or folder has, what is in it, and what stands out.")
final class DataInspectCommand implements Runnable {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "PATH", description = "A file, a folder, or sample:NAME.")
    private String source;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private DataOptions choices;

    @Override
    public void run() {
        DataSpec data = DataSpec.of(source).with(choices.applyTo(ReadChoices.DEFAULT));
        DatasetFacts facts =
                DatasetFacts.of(ReadingBar.open(data, command.commandLine().getErr()));
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? json(facts) : FactsText.of(facts));
    }

    private static String json(DatasetFacts facts) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts could not be written as JSON.", impossible);
        }
    }
}
