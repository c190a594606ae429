package org.colearn.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.SplitRecipe;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentPreset;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.model.Architecture;
import org.colearn.training.ModalityDropout;
import org.colearn.training.TrainingSpec;
import org.colearn.ui.text.UiText;

/** The question being put together: every choice of the setup pane, whether it can be run, and why not. */
public final class SetupModel {
    /** Built-in data a new user starts with. */
    public static final String FIRST_SOURCE = "sample:iemocap-like";

    private static final List<String> PUBLISHED_MODALITIES = List.of("language", "audio", "video");

    private final List<Architecture> architectures;
    private final DataChoice data;
    private final DataImport imported;
    private final ModelChoice model;
    private final ModalityRows modalities = new ModalityRows(this::revise);
    private final TrainingChoice training = new TrainingChoice(this::revise);
    private final ProtocolChoice protocol = new ProtocolChoice();
    private final OutputChoice output;
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper modalityProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    /**
     * The outside world of the pane.
     *
     * @param architectures what can be chosen, at least one
     * @param opener reads data, called in the background
     * @param background where data are read
     * @param window where results are delivered; every method here is called there too
     */
    public record World(List<Architecture> architectures, DataOpener opener, Executor background, Executor window) {
        /** Copies the list. */
        public World {
            architectures = List.copyOf(architectures);
        }

        private BackgroundReading reading() {
            return new BackgroundReading(opener, background, window);
        }
    }

    /** Nothing opened yet, the first architecture chosen, everything else as recommended. */
    public SetupModel(World world, OutputChoice output) {
        this.architectures = world.architectures();
        this.output = output;
        data = new DataChoice(world.reading());
        imported = new DataImport(world.reading());
        model = new ModelChoice(architectures.get(0), this::revise);
        data.state().addListener((observed, before, now) -> revise());
        data.replaceByZero().addListener((observed, before, now) -> revise());
        protocol.all().forEach(choice -> choice.addListener((observed, before, now) -> revise()));
        output.folder().addListener((observed, before, now) -> revise());
        output.saving().addListener((observed, before, now) -> revise());
        revise();
    }

    /** Opens data in the background: "sample:NAME", or the path of a file or folder. */
    public void openData(String source) {
        boolean again = source.equals(data.source().get());
        ReadChoices choices = again ? data.choices().get() : ReadChoices.DEFAULT;
        data.choose(source, choices, opened -> show(opened.dataset()));
    }

    /** Opens the same data again with splits made otherwise; every other choice stays. */
    public void split(SplitRecipe recipe) {
        reread(data.choices().get().with(recipe));
    }

    /** Opens the same data again with what its files leave open decided otherwise. */
    public void reread(ReadChoices choices) {
        data.choose(data.source().get(), choices, opened -> show(opened.dataset()));
    }

    /** Looks at a file or folder in the background; nothing changes before {@link #useImport()}. */
    public void importData(String path) {
        imported.look(path);
    }

    /** Uses the data that were looked at, if they could be read. */
    public void useImport() {
        imported.found().ifPresent(found -> {
            data.take(found, imported.choices().get(), imported.replaceByZero().get());
            imported.discard();
            show(found.dataset());
        });
    }

    /** Puts back the data opened before a choice that failed or is not wanted any more. */
    public void goBack() {
        data.goBack();
        dataset().ifPresent(this::show);
    }

    /** Chooses a network family and the settings recommended for it. */
    public void choose(Architecture architecture) {
        model.choose(architecture);
        recommend();
    }

    /** Puts back what is recommended for the chosen data and architecture. */
    public void reset() {
        dataset().map(this::recommendation).ifPresent(recommended -> {
            model.apply(recommended.model().settings());
            training.apply(recommended.training(), recommended.seeds());
            modalities.apply(recommended.training().dropout().rates(), recommended.deployed());
            protocol.apply(Protocol.STRICT.applyTo(recommended));
        });
    }

    /** Sets up a published experiment on the user's own data if they have its modalities, otherwise on its stand-in. */
    public void apply(ExperimentPreset preset) {
        boolean own = !data.source().get().startsWith("sample:")
                && modalities.rows().stream().map(ModalityRow::name).toList().containsAll(PUBLISHED_MODALITIES);
        apply(preset.on(own ? data.spec(protocol.normalisation().get()) : DataSpec.of(preset.standIn())));
    }

    /** Fills the pane from a specification; data it names are opened in the background. */
    public void apply(ExperimentSpec spec) {
        architectures.stream()
                .filter(architecture -> architecture.id().equals(spec.model().architecture()))
                .findFirst()
                .ifPresent(this::choose);
        model.apply(spec.model().settings());
        protocol.apply(spec);
        training.apply(spec.training(), spec.seeds());
        data.choose(spec.data().source(), spec.data().choices(), opened -> fill(opened.dataset(), spec));
    }

    /** The same as {@link #apply(ExperimentSpec)}, but data that are open already stay open. */
    public void restore(ExperimentSpec spec) {
        DataSpec open = data.spec(spec.data().normalisation());
        Optional<Dataset> dataset = dataset();
        if (dataset.isEmpty()
                || !open.source().equals(spec.data().source())
                || !open.choices().equals(spec.data().choices())) {
            apply(spec);
            return;
        }
        architectures.stream()
                .filter(architecture -> architecture.id().equals(spec.model().architecture()))
                .findFirst()
                .ifPresent(model::choose);
        protocol.apply(spec);
        fill(dataset.get(), spec);
    }

    private void fill(Dataset dataset, ExperimentSpec spec) {
        show(dataset);
        modalities.apply(spec.training().dropout().rates(), spec.deployed());
        model.apply(spec.model().settings());
        training.apply(spec.training(), spec.seeds());
        data.replaceByZero().set(spec.data().nonFinite() == DataSpec.NonFinite.REPLACE_BY_ZERO);
    }

    /** Grows with every change of any choice. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The question, if it can be run. */
    public Optional<ExperimentSpec> spec() {
        if (!reason.get().isEmpty()) {
            return Optional.empty();
        }
        var dropout = new ModalityDropout(
                modalities.rates(),
                protocol.draw().get(),
                protocol.granularity().get());
        var fitting = new TrainingSpec(
                (int) training.epochs().value(),
                (int) training.batchSize().value(),
                training.learningRate().value(),
                dropout,
                protocol.shuffle().get(),
                protocol.lastBatch().get() == ProtocolChoice.LastBatch.KEEP);
        return Optional.of(new ExperimentSpec(
                name(),
                data.spec(protocol.normalisation().get()),
                model.spec(),
                fitting,
                modalities.deployed(),
                training.parsedSeeds().seeds(),
                protocol.pairing().get()));
    }

    /** The opened data, if any. */
    public Optional<Dataset> dataset() {
        return data.opened().get().map(OpenedData::dataset);
    }

    /** The opened data with what was found in them, as it changes. */
    public ReadOnlyObjectProperty<Optional<OpenedData>> opened() {
        return data.opened();
    }

    /** Why the question cannot be run and what to do, empty if it can. */
    public ReadOnlyStringProperty reason() {
        return reason.getReadOnlyProperty();
    }

    /** Where results go. */
    public OutputChoice output() {
        return output;
    }

    List<Architecture> architectures() {
        return architectures;
    }

    /** Which data are chosen, and what was found in them. */
    public DataChoice data() {
        return data;
    }

    /** The file or folder that is looked at before it is used. */
    public DataImport imported() {
        return imported;
    }

    /** What is done to the features before training. */
    public ObjectProperty<Normalisation> normalisation() {
        return protocol.normalisation();
    }

    ModelChoice model() {
        return model;
    }

    ModalityRows modalities() {
        return modalities;
    }

    TrainingChoice training() {
        return training;
    }

    ProtocolChoice protocol() {
        return protocol;
    }

    /** What is wrong with rates and switches together, empty if nothing. */
    ReadOnlyStringProperty modalityProblem() {
        return modalityProblem.getReadOnlyProperty();
    }

    private String name() {
        String dataset = dataset().map(Dataset::name).orElse("");
        return UiText.of(
                "setup.experimentName", dataset, model.architecture().get().title());
    }

    private void show(Dataset dataset) {
        ExperimentSpec recommended = recommendation(dataset);
        modalities.show(dataset.modalities(), recommended.training().dropout().rates(), recommended.deployed());
        recommend();
        revise();
    }

    private void recommend() {
        dataset().map(this::recommendation).ifPresent(recommended -> {
            model.recommend(recommended.model());
            training.recommend(recommended.training(), recommended.seeds());
        });
    }

    private ExperimentSpec recommendation(Dataset dataset) {
        return ExperimentDefaults.forData(
                data.spec(protocol.normalisation().get()),
                dataset,
                model.architecture().get().id());
    }

    private void revise() {
        if (model == null) {
            return; // still being put together
        }
        revision.set(revision.get() + 1);
        training.batchSize().object(batchObjection());
        modalityProblem.set(modalities.problem());
        reason.set(
                problems().filter(sentence -> !sentence.isEmpty()).findFirst().orElse(""));
    }

    private Stream<String> problems() {
        Stream<String> rates =
                modalities.rows().stream().map(row -> row.rate().problem().get());
        Stream<String> settings =
                model.settings().stream().map(setting -> setting.problem().get());
        Stream<String> rest = Stream.of(training.problem().orElse(""), output.problem());
        return Stream.of(Stream.of(data.problem()), settings, rates, Stream.of(modalityProblem.get()), rest)
                .flatMap(sentences -> sentences);
    }

    private String batchObjection() {
        int utterances = dataset().map(opened -> opened.splits().train().length).orElse(Integer.MAX_VALUE);
        boolean none = protocol.lastBatch().get() == ProtocolChoice.LastBatch.DISCARD
                && training.batchSize().value() > utterances;
        return none ? UiText.of("training.noBatch", utterances) : "";
    }
}
