package org.colearn.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.DatasetFacts;
import picocli.CommandLine.Command;
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

    @Override
    public void run() {
        DatasetFacts facts = DatasetFacts.of(DataSources.open(DataSpec.of(source)));
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? json(facts) : text(facts));
    }

    private static String json(DatasetFacts facts) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts could not be written as JSON.", impossible);
        }
    }

    private static String text(DatasetFacts facts) {
        var text = new StringBuilder();
        line(text, facts.provenance());
        line(text, facts.utterances() + " utterances of " + facts.steps() + " steps");
        for (DatasetFacts.Channel channel : facts.modalities()) {
            line(
                    text,
                    "  " + channel.name() + ": " + channel.features() + " features, " + channel.shortest() + " to "
                            + channel.longest() + " steps, padding " + channel.padding());
        }
        line(text, "Splits: " + counts(facts.splits()) + ". " + facts.splitOrigin());
        line(text, "Labels (" + facts.labelKind() + "): " + counts(facts.labels()));
        for (DatasetFacts.Remark finding : facts.findings()) {
            line(text, finding.severity() + ": " + finding.sentence());
        }
        return text.append("Content hash: ").append(facts.contentHash()).toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
