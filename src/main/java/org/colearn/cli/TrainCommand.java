package org.colearn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colearn.store.SpecCommand;
import org.colearn.store.SpecJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains both arms over all seeds and prints the comparison. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Trains a network on all modalities with modality dropout, and the unimodal baseline beside it;"
                    + " tests both on the deployed modalities and says whether the others helped.",
            "Options left out take the values recommended for the data, under the strict protocol."
        },
        footer = {
            "",
            "Ctrl-C ends the running trainings at their best checkpoint and prints what was computed.",
            "Example: ${ROOT-COMMAND-NAME} train --data sample:iemocap-like --model bi-eflstm --drop audio=0.8,video=0.8"
                    + " --deployed language --seeds 0-2"
        })
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private SpecOptions options;

    @Mixin
    private RunOptions run;

    @Option(
            names = "--write-spec",
            paramLabel = "FILE",
            description = "Write the specification there and do not train.")
    private Optional<Path> specFile;

    @Override
    public Integer call() {
        SpecOptions.Question question = options.ask();
        if (specFile.isPresent()) {
            SpecJson.write(question.spec(), specFile.get());
            sayWritten(specFile.get());
            return ColearnCommand.OK;
        }
        return run.run(question);
    }

    private void sayWritten(Path file) {
        PrintWriter err = command.commandLine().getErr();
        err.println(file + " written; nothing was trained. Train it: " + SpecCommand.line("run", file.toString()));
        err.println("Sweep it over dropout rates: " + SpecCommand.line("sweep", file.toString()));
    }
}
