package org.colearn.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colearn.experiment.Evidence;
import org.colearn.experiment.Verdict;
import org.colearn.experiment.statistics.Bootstrap;
import org.colearn.experiment.statistics.McNemar;
import org.colearn.store.table.FigureText;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;

/** Every test of one comparison with what it speaks of, one row each; differences above 0 are better. */
public final class EvidenceTable {
    private static final String NONE = "-";
    private static final double[] NO_INTERVAL = {Double.NaN, Double.NaN};

    private final Evidence evidence;
    private final List<List<Cell>> rows = new ArrayList<>();

    private EvidenceTable(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The table.
     *
     * @param caption what is compared
     * @param verdict its p is the corrected one
     */
    public static Table of(String caption, Evidence evidence, Verdict verdict) {
        var table = new EvidenceTable(evidence);
        table.intervals(verdict);
        evidence.perSeed().forEach(table::mcNemar);
        table.f1("weighted F1", evidence.f1(), "weighted by labels");
        table.f1("weighted F1, swapped", evidence.swappedF1(), "weighted by predictions, as published");
        return new Table(
                caption,
                List.of(
                        Column.words("method"),
                        Column.numbers("difference"),
                        Column.numbers("95 %, from"),
                        Column.numbers("to"),
                        Column.numbers("p"),
                        Column.words("what it says")),
                table.rows);
    }

    private void intervals(Verdict verdict) {
        double mean = evidence.crossed().mean();
        String sample = verdict.seeds() + (verdict.seeds() == 1 ? " seed, " : " seeds, ") + evidence.items() + " items";
        row(
                "seeds and items",
                mean,
                new double[] {evidence.crossed().low(), evidence.crossed().high()},
                evidence.crossed().p(),
                "the verdict's: other seeds, other utterances (" + sample + ")");
        row("the same, Holm", mean, NO_INTERVAL, verdict.p(), "p corrected for all comparisons read together");
        evidence.bootstrap()
                .ifPresent(both -> row(
                        "bootstrap",
                        mean,
                        new double[] {both.low(), both.high()},
                        Double.NaN,
                        "both resampled " + Bootstrap.DRAWS + " times; wide below 8 seeds"));
        row(
                "seeds alone",
                evidence.overSeeds().difference(),
                new double[] {evidence.overSeeds().low(), evidence.overSeeds().high()},
                evidence.overSeeds().p(),
                "paired t, these test items only; " + effect());
    }

    private String effect() {
        int seeds = (int) evidence.overSeeds().freedom() + 1;
        String better = "better in " + evidence.better() + " of " + seeds + (seeds == 1 ? " seed" : " seeds");
        return Double.isFinite(evidence.dz())
                ? String.format(Locale.ROOT, "d_z %.2f, %s", evidence.dz(), better)
                : better;
    }

    private void mcNemar(Evidence.SeedTest seed) {
        McNemar test = seed.test();
        row(
                "McNemar, seed " + seed.seed(),
                (double) (test.onlyFirst() - test.onlySecond()) / evidence.items(),
                NO_INTERVAL,
                test.exact(),
                String.format(
                        Locale.ROOT,
                        "only multimodal right %d times, only baseline %d; mid-p %s",
                        test.onlyFirst(),
                        test.onlySecond(),
                        FigureText.p(test.mid()).shown()));
    }

    private void f1(String name, Evidence.Both both, String note) {
        double difference = both.multimodal() - both.unimodal();
        rows.add(List.of(
                Cell.words(name),
                FigureText.difference(difference, true),
                Cell.words(NONE),
                Cell.words(NONE),
                Cell.words(NONE),
                Cell.words(String.format(
                        Locale.ROOT, "%.1f against %.1f; %s", 100 * both.multimodal(), 100 * both.unimodal(), note))));
    }

    private void row(String method, double difference, double[] interval, double p, String note) {
        rows.add(List.of(
                Cell.words(method),
                FigureText.difference(difference, evidence.accuracy()),
                FigureText.difference(interval[0], evidence.accuracy()),
                FigureText.difference(interval[1], evidence.accuracy()),
                FigureText.p(p),
                Cell.words(note)));
    }
}
