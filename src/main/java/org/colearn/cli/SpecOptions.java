package org.colearn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.NonFinite;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.model.Architectures;
import org.colearn.model.ModelSpec;
import org.colearn.store.SpecJson;
import org.colearn.training.ModalityDropout;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UseDefaultConverter;

/** The options that make up a specification; each one left out keeps the value of the file or the recommended one. */
final class SpecOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--spec", paramLabel = "FILE", description = "Start from this specification (JSON).")
    private Optional<Path> file;

    @Option(
            names = "--data",
            paramLabel = "DATA",
            description = "A file, a folder, or sample:NAME (see the command samples).")
    private Optional<String> source;

    @Option(names = "--model", paramLabel = "ID", description = "Architecture: bi-eflstm (recommended first) or mfn.")
    private Optional<String> model;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "Settings of the architecture, such as hidden=64.")
    private Map<String, Double> settings = Map.of();

    @Option(
            names = "--drop",
            paramLabel = "MODALITY=RATE",
            split = ",",
            converter = {UseDefaultConverter.class, RateConverter.class},
            description =
                    "Dropout rates, from 0 to 1 or in percent: audio=0.8,video=80%%; a modality not named is never"
                            + " dropped. Left out: 0.8 for every modality that is not deployed.")
    private Map<String, Double> rates;

    @Option(
            names = "--deployed",
            paramLabel = "MODALITY",
            split = ",",
            description = "Modalities present at test. Left out: language, or the first one.")
    private List<String> deployed;

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the training split.")
    private Optional<Integer> epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Utterances per update.")
    private Optional<Integer> batch;

    @Option(names = "--lr", paramLabel = "RATE", description = "Learning rate of Adam.")
    private Optional<Double> learningRate;

    @Option(
            names = "--seeds",
            paramLabel = "LIST",
            converter = SeedList.Converter.class,
            description = "Seeds, such as 0-2,7; each gives one run of both arms.")
    private Optional<SeedList> seeds;

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            description = "strict or published; sets draw, granularity, normalisation, order, last batch and pairing.")
    private Optional<Protocol> protocol;

    @Option(names = "--normalise", paramLabel = "HOW", description = "none or standardise (with training statistics).")
    private Optional<Normalisation> normalisation;

    @Option(
            names = "--draw",
            paramLabel = "HOW",
            description = "shared (one random number for all modalities) or independent.")
    private Optional<Draw> draw;

    @Option(names = "--granularity", paramLabel = "HOW", description = "Modalities drop per batch or per utterance.")
    private Optional<Granularity> granularity;

    @Option(
            names = "--non-finite",
            paramLabel = "HOW",
            description = "NaN and infinite features: refuse, or replace by zero (zero).",
            converter = NonFiniteConverter.class)
    private Optional<NonFinite> nonFinite;

    @Mixin
    private DataOptions choices;

    @Mixin
    private PracticeOptions practice;

    /** Opens the data and completes the specification. */
    Question ask() {
        Optional<ExperimentSpec> given = file.map(SpecJson::read);
        DataSpec data = given.map(ExperimentSpec::data)
                .or(() -> source.map(DataSpec::of))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Say which data to train on: --data FILE, --data sample:NAME or --spec FILE."));
        data = data.from(source.orElse(data.source()))
                .with(nonFinite.orElse(data.nonFinite()))
                .with(choices.applyTo(data.choices()));
        Dataset opened = ReadingBar.open(data, command.commandLine().getErr());
        ExperimentSpec start = given.isPresent() ? given.get() : recommended(data, opened);
        return new Question(practice.applyTo(changed(start, data, opened, given.isEmpty())), opened);
    }

    private ExperimentSpec recommended(DataSpec data, Dataset opened) {
        String architecture = model.orElse(Architectures.all().get(0).id());
        return ExperimentDefaults.forData(data, opened, architecture);
    }

    private ExperimentSpec changed(ExperimentSpec start, DataSpec data, Dataset opened, boolean fresh) {
        var located = new ExperimentSpec(
                start.name(),
                data.with(start.data().normalisation()),
                model(start.model()),
                start.training(),
                deployed == null ? start.deployed() : deployed,
                seeds.map(SeedList::values).orElse(start.seeds()),
                start.pairing());
        ExperimentSpec ruled = protocol.map(p -> p.applyTo(located)).orElse(located);
        Map<String, Double> usual = fresh && deployed != null
                ? ExperimentDefaults.rates(opened, deployed)
                : ruled.training().dropout().rates();
        return new ExperimentSpec(
                ruled.name(),
                data.with(normalisation.orElse(ruled.data().normalisation())),
                ruled.model(),
                training(ruled.training(), rates == null ? usual : rates),
                ruled.deployed(),
                ruled.seeds(),
                ruled.pairing());
    }

    private ModelSpec model(ModelSpec start) {
        String architecture = model.orElse(start.architecture());
        boolean same = architecture.equals(start.architecture());
        var merged = new TreeMap<>(same ? start.settings() : Map.<String, Double>of());
        merged.putAll(settings);
        return Architectures.complete(architecture, merged);
    }

    private TrainingSpec training(TrainingSpec start, Map<String, Double> dropoutRates) {
        var dropout = new ModalityDropout(
                dropoutRates,
                draw.orElse(start.dropout().draw()),
                granularity.orElse(start.dropout().granularity()));
        return new TrainingSpec(
                epochs.orElse(start.epochs()),
                batch.orElse(start.batchSize()),
                learningRate.orElse(start.learningRate()),
                dropout,
                start.shuffle(),
                start.keepPartialBatch());
    }

    /**
     * A specification with the data it is about.
     *
     * @param spec complete
     * @param data as opened
     */
    record Question(ExperimentSpec spec, Dataset data) {}
}
