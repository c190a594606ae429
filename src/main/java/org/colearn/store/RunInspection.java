package org.colearn.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Preparation;
import org.colearn.data.Split;
import org.colearn.evaluation.Confusion;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.diagnosis.Decomposer;
import org.colearn.evaluation.diagnosis.Decomposition;
import org.colearn.evaluation.diagnosis.Reliance;
import org.colearn.evaluation.diagnosis.Subsets;
import org.colearn.evaluation.diagnosis.WhatIf;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.statistics.TTest;
import org.colearn.model.FusionModel;
import org.colearn.training.EpochRecord;

/**
 * A finished run opened to look inside: its prepared data and its saved model, which is read for each question and closed again.
 *
 * <p>Nothing on disk changes. Any thread may ask, one at a time.
 */
public final class RunInspection {
    private final StoredRun run;
    private final Path model;
    private final Dataset data;
    private final List<StoredRun> family;
    private final ResultStore store;

    private RunInspection(StoredRun run, Path model, Dataset data, List<StoredRun> family) {
        this.run = run;
        this.model = model;
        this.data = data;
        this.family = family;
        this.store = new ResultStore(run.folder().getParent());
    }

    /**
     * Opens the run in a folder and the data it was trained on.
     *
     * @param opened data at hand, used if they turn out to be the run's own; otherwise the run's source is opened again
     * @throws StoreException with a sentence if there is no finished run with a model, or its data have changed since
     * @throws DataException with a sentence if its data cannot be opened
     */
    public static RunInspection open(Path folder, Optional<Dataset> opened) {
        var store = new ResultStore(folder.toAbsolutePath().getParent());
        List<StoredRun> family = store.work(folder.toAbsolutePath().getParent(), new ArrayList<>())
                .runs();
        StoredRun run = family.stream()
                .filter(one -> one.folder().toAbsolutePath().equals(folder.toAbsolutePath()))
                .findFirst()
                .orElseThrow(() -> new StoreException(folder + " is not a run of its experiment; choose another run."));
        Path model = run.model()
                .orElseThrow(() -> new StoreException("The run " + run.key()
                        + " has left no model to look into; choose another run, or train it again."));
        String hash = run.summary()
                .map(StoredRun.Summary::dataHash)
                .orElseThrow(() -> new StoreException("The run " + run.key() + " has not ended; wait until it has."));
        return new RunInspection(run, model, dataOf(run, hash, opened), family);
    }

    private static Dataset dataOf(StoredRun run, String hash, Optional<Dataset> opened) {
        ExperimentSpec question = run.cell().question();
        Optional<Dataset> fits = opened.flatMap(data -> prepared(data, question))
                .filter(data -> ContentHash.of(data).equals(hash));
        if (fits.isPresent()) {
            return fits.get();
        }
        Dataset data = Preparation.prepare(DataSources.open(question.data()), question.data());
        if (!ContentHash.of(data).equals(hash)) {
            throw new StoreException(
                    "The data of the run " + run.key() + " (" + question.data().source()
                            + ") have changed since it was trained; looking inside needs the data it saw.");
        }
        return data;
    }

    private static Optional<Dataset> prepared(Dataset data, ExperimentSpec question) {
        try {
            return Optional.of(Preparation.prepare(data, question.data()));
        } catch (DataException others) {
            return Optional.empty(); // data at hand that this run could not have been trained on
        }
    }

    /** What it is, as the store knows it. */
    public StoredRun run() {
        return run;
    }

    /** The prepared data it was trained on. */
    public Dataset data() {
        return data;
    }

    /** The modalities present at test. */
    public ModalitySet deployed() {
        return ModalitySet.of(run.cell().question().deployed(), data.modalities());
    }

    /** The test split with every set of modalities. */
    public Subsets subsets() {
        return ask(network -> Subsets.measure(network, data, Split.TEST));
    }

    /** What the model loses without each modality. */
    public List<Reliance> reliance(Subsets subsets) {
        return ask(network -> Reliance.measure(network, data, subsets));
    }

    /** What the model says of one utterance with modalities replaced. */
    public float[] answer(WhatIf question) {
        return ask(network -> question.answer(network, data));
    }

    /** Where the run loses against the baseline of its seed; empty if it is a baseline or has none that has ended. */
    public Optional<Decomposition> decomposition() {
        return baseline()
                .flatMap(RunResult::testDeployed)
                .map(phi -> ask(network -> new Decomposer(network, data, deployed()).against(phi.worth())));
    }

    /**
     * How far the baseline is ahead, tested item by item: a statement about this seed alone, above 0 where the baseline is
     * better; empty as for {@link #decomposition}.
     */
    public Optional<TTest> lead() {
        return baseline().flatMap(RunResult::testDeployed).flatMap(phi -> store.result(run)
                .testDeployed()
                .map(own -> TTest.paired(phi.itemScores(), own.itemScores())));
    }

    /** The unimodal run of the same question and seed; empty for a baseline, or while there is none that has ended. */
    public Optional<RunResult> baseline() {
        Cell own = run.cell();
        return family.stream()
                .filter(other -> own.arm() == Arm.MULTIMODAL && other.cell().arm() == Arm.UNIMODAL)
                .filter(other -> other.key().seed() == run.key().seed()
                        && other.cell().study() == own.study()
                        && other.cell()
                                .question()
                                .deployed()
                                .equals(own.question().deployed()))
                .filter(other -> other.summary().isPresent())
                .map(store::result)
                .findFirst();
    }

    /** Runs of the same experiment or sweep on the same test items, this one left out; they can be compared item by item. */
    public List<StoredRun> comparable() {
        String hash = run.summary().orElseThrow().dataHash();
        return family.stream()
                .filter(other -> !other.key().equals(run.key()))
                .filter(other -> other.summary()
                        .filter(summary -> summary.dataHash().equals(hash) && summary.bestEpoch() > 0)
                        .isPresent())
                .toList();
    }

    /** Another run's test with its deployed modalities. */
    public Optional<Evaluation> testOf(StoredRun other) {
        return store.result(other).testDeployed();
    }

    /** Its epochs. */
    public List<EpochRecord> epochs() {
        return store.epochs(run);
    }

    /** How labels met predictions in the validation after each epoch, deployed modalities only; empty for runs of earlier versions. */
    public List<Confusion> validations(Confusion like) {
        return new ConfusionsCsv(run.folder()).read(like.classNames());
    }

    private synchronized <T> T ask(Function<FusionModel, T> question) {
        try (FusionModel network = FusionModel.load(model)) {
            return question.apply(network);
        }
    }
}
