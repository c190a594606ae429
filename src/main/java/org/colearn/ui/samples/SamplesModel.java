package org.colearn.ui.samples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.evaluation.Confusion;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.diagnosis.SubsetResult;
import org.colearn.evaluation.diagnosis.Subsets;

/** The test utterances of one run and which of them are shown; knows no control. */
final class SamplesModel {
    private final List<Sample> all;
    private final Subsets subsets;
    private final ModalitySet deployed;
    private ModalitySet set;
    private Show show = Show.ALL;
    private Optional<Cell> cell = Optional.empty();

    /** Which utterances are shown. */
    enum Show {
        ALL,
        /** Those the chosen set gets wrong. */
        WRONG,
        /** Those predicted otherwise with all modalities than with the deployed ones. */
        FLIPS
    }

    /**
     * A cell of the confusion matrix.
     *
     * @param row the label's
     * @param column the prediction's
     */
    record Cell(int row, int column) {}

    /** All utterances, the deployed modalities chosen. */
    SamplesModel(Subsets subsets, Dataset data, ModalitySet deployed) {
        this.subsets = subsets;
        this.deployed = deployed;
        this.set = deployed;
        this.all = IntStream.range(0, subsets.items().length)
                .mapToObj(item -> sample(item, data))
                .toList();
    }

    private Sample sample(int item, Dataset data) {
        int utterance = subsets.items()[item];
        List<SubsetResult> results = subsets.results();
        Evaluation first = results.get(0).evaluation();
        List<String> texts = data.annotations().transcripts();
        return new Sample(
                item,
                utterance,
                data.ids().get(utterance),
                row(first, item),
                label(first, item),
                results.stream().map(r -> column(r.evaluation(), item)).toList(),
                results.stream().map(r -> prediction(r.evaluation(), item)).toList(),
                results.stream().map(r -> r.confidence(item)).toList(),
                texts.isEmpty() ? "" : texts.get(utterance));
    }

    private static int row(Evaluation evaluation, int item) {
        return evaluation instanceof Evaluation.Classification classes
                ? classes.labels()[item]
                : Confusion.rowOf(((Evaluation.Regression) evaluation).labels()[item]);
    }

    private static int column(Evaluation evaluation, int item) {
        return evaluation instanceof Evaluation.Classification classes
                ? classes.predictions()[item]
                : Confusion.rowOf(((Evaluation.Regression) evaluation).predictions()[item]);
    }

    private static String label(Evaluation evaluation, int item) {
        return evaluation instanceof Evaluation.Classification classes
                ? classes.classNames().get(classes.labels()[item])
                : number(((Evaluation.Regression) evaluation).labels()[item]);
    }

    private static String prediction(Evaluation evaluation, int item) {
        return evaluation instanceof Evaluation.Classification classes
                ? classes.classNames().get(classes.predictions()[item])
                : number(((Evaluation.Regression) evaluation).predictions()[item]);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    /** Every utterance, in the split's order. */
    List<Sample> all() {
        return all;
    }

    /** Those that are shown. */
    List<Sample> shown() {
        return all.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Sample sample) {
        int predicted = sample.columns().get(set.bits());
        boolean kind =
                switch (show) {
                    case ALL -> true;
                    case WRONG -> predicted != sample.row();
                    case FLIPS -> flips(sample);
                };
        return kind
                && cell.filter(one -> one.row() != sample.row() || one.column() != predicted)
                        .isEmpty();
    }

    private boolean flips(Sample sample) {
        return !sample.columns()
                .get(deployed.bits())
                .equals(sample.columns().get(subsets.results().size() - 1));
    }

    /** Flips for the better and for the worse: right with all modalities only, right with the deployed ones only. */
    int[] flips() {
        int better = 0;
        int worse = 0;
        for (Sample sample : all) {
            boolean withDeployed = sample.columns().get(deployed.bits()) == sample.row();
            boolean withAll = sample.columns().get(subsets.results().size() - 1) == sample.row();
            better += withAll && !withDeployed ? 1 : 0;
            worse += withDeployed && !withAll ? 1 : 0;
        }
        return new int[] {better, worse};
    }

    /** The confusion of the chosen set. */
    Confusion confusion() {
        return Confusion.of(subsets.with(set).evaluation());
    }

    /** The chosen set's result. */
    SubsetResult chosen() {
        return subsets.with(set);
    }

    /** The result with all modalities, and with every other set. */
    Subsets subsets() {
        return subsets;
    }

    ModalitySet deployed() {
        return deployed;
    }

    ModalitySet set() {
        return set;
    }

    /** Chooses a set of modalities; a cell that was chosen is let go. */
    void choose(ModalitySet other) {
        set = other;
        cell = Optional.empty();
    }

    void show(Show which) {
        show = which;
    }

    Optional<Cell> cell() {
        return cell;
    }

    /** Shows one cell's utterances only; the same cell again, or none, shows them all. */
    void filter(Optional<Cell> other) {
        cell = other.equals(cell) ? Optional.empty() : other;
    }
}
