package org.colearn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.experiment.CrossedInterval;
import org.colearn.experiment.SweepTable;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.experiment.statistics.Sample;

/** The table of a sweep in the shape a person asks for. */
final class SweepText {
    private static final List<String> HEADER =
            List.of("rate", "seeds", "deployed", "sd", "all", "gain", "95 % interval", "Holm p", "verdict");

    private final SweepTable table;
    private final int cores;

    /**
     * Of a table.
     *
     * @param cores that the time of further seeds is told for
     */
    SweepText(SweepTable table, int cores) {
        this.table = table;
        this.cores = cores;
    }

    /** For a terminal: a table per study, then what it comes to in sentences. */
    String text() {
        return table.studies().stream()
                .map(study -> title(study) + TextTable.plain(HEADER, rows(study)) + notes(study))
                .collect(Collectors.joining("\n"));
    }

    String markdown() {
        return table.studies().stream()
                .map(study ->
                        "### " + title(study) + "\n" + TextTable.markdown(HEADER, rows(study)) + "\n" + notes(study))
                .collect(Collectors.joining("\n"));
    }

    String latex() {
        return table.studies().stream()
                .map(study -> "% " + title(study) + TextTable.latex(HEADER, rows(study)))
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #csv} begins with in a file. */
    static String csvHeader() {
        return "study,cell,rates,seed,deployed,all,gain\n";
    }

    /** One line per cell and seed, for spreadsheets and pandas; scores as they are, not in percent. */
    String csv() {
        var lines = new ArrayList<String>();
        for (Study study : table.studies()) {
            study.rows().forEach(row -> seeds(lines, study, row.cell().name(), rates(row), row.seeds()));
            study.baselines()
                    .forEach(baseline -> seeds(lines, study, baseline.cell().name(), "", baseline.seeds()));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void seeds(
            List<String> lines, Study study, String cell, String rates, List<SweepTable.SeedScore> seeds) {
        for (SweepTable.SeedScore seed : seeds) {
            lines.add(
                    TextTable.quoted(study.spec().name()) + "," + TextTable.quoted(cell) + "," + TextTable.quoted(rates)
                            + "," + seed.seed() + "," + seed.deployed() + "," + seed.all() + ","
                            + (Double.isNaN(seed.gain()) ? "" : seed.gain()));
        }
    }

    private static String title(Study study) {
        return study.spec().name() + ": test " + (study.accuracy() ? "accuracy in %" : "mean absolute error")
                + ", deployed " + String.join("+", study.spec().deployed()) + ", "
                + study.spec().pairing().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\n";
    }

    private static List<List<String>> rows(Study study) {
        var rows = new ArrayList<List<String>>();
        for (Row row : study.rows()) {
            rows.add(List.of(
                    rates(row),
                    row.seeds().size() + (row.failed() > 0 ? " (" + row.failed() + " failed)" : ""),
                    score(study, row.deployed().mean()),
                    score(study, row.deployed().sd()),
                    score(study, row.all().mean()),
                    signed(study, row.verdict().difference()),
                    row.interval().map(interval -> interval(study, interval)).orElse("-"),
                    p(row.verdict().p()),
                    row.verdict().kind().name().toLowerCase(Locale.ROOT)));
        }
        for (SweepTable.Baseline baseline : study.baselines()) {
            Sample score = baseline.score();
            rows.add(List.of(
                    String.join("+", baseline.cell().question().deployed()) + " alone",
                    Integer.toString(score.size()),
                    score(study, score.mean()),
                    score(study, score.sd()),
                    "-",
                    "-",
                    "-",
                    "-",
                    "baseline"));
        }
        return rows;
    }

    private String notes(Study study) {
        var notes = new StringBuilder();
        study.chosen().ifPresent(row -> notes.append("Best on validation: ")
                .append(rates(row))
                .append(". ")
                .append(row.verdict().sentence())
                .append(row.plan()
                        .map(plan -> " Plan: " + plan.sentence(cores) + ".")
                        .orElse(""))
                .append('\n'));
        study.bestOnTest()
                .filter(row -> !study.chosen().equals(study.bestOnTest()))
                .ifPresent(row -> notes.append("Best on test (chosen on test, so its gain flatters): ")
                        .append(rates(row))
                        .append(", ")
                        .append(signed(study, row.verdict().difference()))
                        .append(".\n"));
        study.curve().ifPresent(curve -> notes.append(curve(study, curve)).append('\n'));
        return notes.toString();
    }

    private static String curve(Study study, CurveFit curve) {
        return String.format(
                Locale.ROOT,
                "Curve a(1-p)^2 - b(1-p^2): a %s, b %s; best rate %.2f (%.2f to %.2f), break-even %.2f (%.2f to %.2f), R2 %.2f.",
                score(study, curve.a()),
                score(study, curve.b()),
                curve.bestRate(),
                curve.optimum().low(),
                curve.optimum().high(),
                curve.breakEvenRate(),
                curve.breakEven().low(),
                curve.breakEven().high(),
                curve.r2());
    }

    private static String rates(Row row) {
        return row.rate().isPresent()
                ? plain(row.rate().getAsDouble())
                : row.cell().rates().entrySet().stream().map(SweepText::rate).collect(Collectors.joining(" "));
    }

    private static String rate(Map.Entry<String, Double> entry) {
        return entry.getKey() + "=" + plain(entry.getValue());
    }

    private static String plain(double rate) {
        return rate == Math.rint(rate) ? Long.toString((long) rate) : Double.toString(rate);
    }

    private static String interval(Study study, CrossedInterval interval) {
        return Double.isNaN(interval.low())
                ? "-"
                : signed(study, interval.low()) + " to " + signed(study, interval.high());
    }

    private static String score(Study study, double score) {
        return number(study, score, "");
    }

    private static String signed(Study study, double score) {
        return number(study, score, "+");
    }

    private static String number(Study study, double value, String flag) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return study.accuracy()
                ? String.format(Locale.ROOT, "%" + flag + ".2f", 100 * value)
                : String.format(Locale.ROOT, "%" + flag + ".4f", value);
    }

    private static String p(double p) {
        return Double.isNaN(p)
                ? "-"
                : p < 0.001 ? String.format(Locale.ROOT, "%.1e", p) : String.format(Locale.ROOT, "%.3f", p);
    }
}
