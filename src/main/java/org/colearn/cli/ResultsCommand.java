package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepTable;
import org.colearn.store.ResultJson;
import org.colearn.store.ResultStore;
import org.colearn.store.StoreException;
import org.colearn.store.StoredRun;
import org.colearn.store.StoredWork;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the tables of what is in a results folder, whether finished or not. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints the table of every experiment and sweep in a folder, newest first, from the runs that are"
                + " finished. Nothing is trained and nothing is written.")
final class ResultsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "A folder with results, or the folder of one experiment or sweep.")
    private Path folder;

    @ArgGroup
    private Format format = new Format();

    /** At most one of them. */
    private static final class Format {
        @Option(names = "--json", description = "A JSON array with one document for each.")
        private boolean json;

        @Option(names = "--csv", description = "One line per run.")
        private boolean csv;

        @Option(names = "--latex", description = "A tabular for each.")
        private boolean latex;

        @Option(names = "--markdown", description = "A Markdown table for each.")
        private boolean markdown;
    }

    @Override
    public Integer call() {
        var store = new ResultStore(folder);
        ResultStore.Contents contents = store.read();
        var problems = new ArrayList<>(contents.problems());
        List<SweepTable> tables = contents.works().stream()
                .map(work -> table(store, work, problems))
                .toList();
        problems.forEach(command.commandLine().getErr()::println);
        if (tables.isEmpty()) {
            throw new StoreException("There are no results in " + folder + ".");
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(format(tables));
        out.flush();
        return ColearnCommand.OK;
    }

    private String format(List<SweepTable> tables) {
        if (format.json) {
            return "[" + tables.stream().map(ResultJson::table).collect(Collectors.joining(",")) + "]\n";
        }
        int cores = Runtime.getRuntime().availableProcessors();
        if (format.csv) {
            return SweepText.csv(tables);
        }
        return tables.stream()
                .map(table -> new SweepText(table, cores))
                .map(text -> format.latex ? text.latex() : format.markdown ? text.markdown() : text.text())
                .collect(Collectors.joining("\n"));
    }

    private static SweepTable table(ResultStore store, StoredWork work, List<String> problems) {
        var runs = new ArrayList<RunResult>();
        for (StoredRun run : work.runs()) {
            if (run.summary().isPresent()) {
                try {
                    runs.add(store.result(run));
                } catch (StoreException damaged) {
                    problems.add(damaged.getMessage());
                }
            }
        }
        return work instanceof StoredWork.Sweep sweep
                ? SweepTable.of(sweep.spec(), runs)
                : SweepTable.of(((StoredWork.Experiment) work).spec(), runs);
    }
}
