package org.colearn.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colearn.data.DataSpec;
import org.colearn.data.SplitRecipe;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.training.TrainingSpec;

/** A question as a table of settings and values, in the words of the window. */
public final class SpecTable {
    private final List<List<Cell>> rows = new ArrayList<>();

    private SpecTable() {}

    /** Every choice of the question, one row each. */
    public static Table of(ExperimentSpec spec) {
        var table = new SpecTable();
        table.data(spec.data());
        table.row("architecture", spec.model().architecture());
        spec.model().settings().forEach((name, value) -> table.row(name, number(value)));
        table.training(spec);
        return new Table(
                "Configuration", List.of(Column.words("setting"), Column.words("value")), List.copyOf(table.rows));
    }

    private void data(DataSpec data) {
        row("data", data.source());
        row("normalisation", word(data.normalisation()));
        row("NaN and infinite features", word(data.nonFinite()));
        row("steps of their own", word(data.alignment()));
        if (!data.labelColumn().isEmpty()) {
            row("column of labels", data.labelColumn());
        }
        SplitRecipe recipe = data.resplit();
        row(
                "splits",
                recipe.rule().anew()
                        ? String.format(
                                Locale.ROOT,
                                "made anew: %.1f / %.1f / %.1f %%, seed %d%s",
                                100 * recipe.train(),
                                100 * recipe.valid(),
                                100 * recipe.test(),
                                recipe.seed(),
                                recipe.rule().stratified() ? ", stratified" : "")
                        : "of the data; missing ones drawn with seed " + recipe.seed());
    }

    private void training(ExperimentSpec spec) {
        TrainingSpec training = spec.training();
        training.dropout().rates().forEach((modality, rate) -> row("dropout rate of " + modality, number(rate)));
        row("deployed modalities", String.join(", ", spec.deployed()));
        row("draw", word(training.dropout().draw()));
        row("granularity", word(training.dropout().granularity()));
        row("epochs", Integer.toString(training.epochs()));
        row("batch size", Integer.toString(training.batchSize()));
        row("learning rate", number(training.learningRate()));
        row("order of utterances", "drawn " + word(training.shuffle()));
        row("incomplete last batch", training.keepPartialBatch() ? "kept" : "discarded");
        row("pairing of arms", word(spec.pairing()));
        row("seeds", spec.seeds().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        row("protocol", Protocol.of(spec).map(SpecTable::word).orElse("a mix of strict and published"));
    }

    private void row(String setting, String value) {
        rows.add(List.of(Cell.words(setting), Cell.words(value)));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
