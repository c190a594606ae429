package org.colearn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.SweepTable;
import org.colearn.store.ResultJson;
import org.colearn.store.SpecJson;
import org.colearn.store.SweepJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a sweep over dropout rates and seeds, or goes on with one. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Trains every study of the specification at every dropout rate and its baselines, seed by seed, and prints the"
                    + " table. Every finished run is kept at once; a sweep that was cut off goes on with --resume.",
            "Given the specification of an experiment instead, sweeps its modalities that are not deployed over --rates."
        },
        footer = {
            "",
            "Ctrl-C ends the running trainings; their runs are done anew by --resume.",
            "Example: ${ROOT-COMMAND-NAME} train --data sample:iemocap-like --seeds 0-9 --write-spec study.json",
            "         ${ROOT-COMMAND-NAME} sweep study.json --rates 0,0.15,0.4,0.6,0.8,0.9,0.95"
        })
final class SweepCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "SPEC.json", description = "Specification of a sweep, or of an experiment.")
    private Path file;

    @Option(
            names = "--rates",
            paramLabel = "RATE",
            split = ",",
            converter = RateConverter.class,
            description = "Dropout rates for an experiment's modalities that are not deployed, tied, such as 0,0.8 or"
                    + " 0,80%%. Left out: the published ones.")
    private List<Double> rates;

    @Option(
            names = "--seeds",
            paramLabel = "LIST",
            converter = SeedList.Converter.class,
            description = "Seeds for an experiment, such as 0-9, in place of its own.")
    private Optional<SeedList> seeds;

    @Option(
            names = "--single-modalities",
            description = "Also train a baseline for each single modality. Left out: the baseline of the deployed ones"
                    + " alone, which is all that the differences need; the window's plan begins in the same way.")
    private boolean singleModalities;

    @Option(
            names = "--write-spec",
            paramLabel = "FILE",
            description = "Write the specification of the sweep there and do not train.")
    private Optional<Path> specFile;

    @Option(names = "--json", description = "Print one JSON document and nothing else on standard output.")
    private boolean json;

    @Mixin
    private SweepOptions options;

    @Override
    public Integer call() {
        SweepSpec spec = spec();
        if (specFile.isPresent()) {
            SweepJson.write(spec, specFile.get());
            options.sayWritten(spec, specFile.get());
            return ColearnCommand.OK;
        }
        SweepResult result = options.run(spec, this::print);
        return result.complete() ? ColearnCommand.OK : ColearnCommand.RUN_FAILED;
    }

    private void print(SweepResult result) {
        var out = command.commandLine().getOut();
        SweepTable table = SweepTable.of(result.spec(), result.runs());
        out.print(json ? ResultJson.table(table) : new SweepText(table, options.workers()).text());
        out.flush();
    }

    private SweepSpec spec() {
        if (SweepJson.isSweep(file)) {
            if (rates != null || seeds.isPresent() || singleModalities) {
                throw new IllegalArgumentException(file + " holds a sweep with rates, seeds and baselines of its own;"
                        + " leave --rates, --seeds and --single-modalities out, or edit it.");
            }
            return SweepJson.read(file);
        }
        ExperimentSpec read = SpecJson.read(file);
        ExperimentSpec study = seeds.map(list -> read.withSeeds(list.values())).orElse(read);
        List<String> dropped = study.training().dropout().rates().keySet().stream()
                .filter(modality -> !study.deployed().contains(modality))
                .toList();
        return new SweepSpec(
                study.name(),
                List.of(study),
                RateGrid.tied(dropped, rates == null ? RateGrid.PUBLISHED : rates),
                singleModalities);
    }
}
