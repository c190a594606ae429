package org.colearn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.PublishedResults.Metric;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.experiment.published.PublishedTable.Row;
import org.colearn.experiment.published.Reproduction;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;

/**
 * The published figures of an experiment with the intervals and tests they were published without.
 *
 * @param experiment which
 */
record PublishedText(Experiment experiment) {
    private static final List<String> HEADER = List.of(
            "rate", "mean", "sd", "95 %", "gain", "paired 95 %", "p", "Holm", "Welch 95 %", "p", "Holm", "wins");

    String text() {
        var text = new StringBuilder();
        for (Metric metric : new Reproduction(experiment, Optional.empty()).metrics()) {
            PublishedTable table = PublishedTable.of(experiment, metric);
            Sample unimodal = Sample.of(
                    table.unimodal().stream().mapToDouble(Double::doubleValue).toArray());
            text.append(experiment.title())
                    .append(", published: ")
                    .append(name(metric))
                    .append('\n')
                    .append(TextTable.plain(HEADER, rows(table, metric)))
                    .append("unimodal ")
                    .append(number(unimodal.mean(), metric, ""))
                    .append(", sd ")
                    .append(number(unimodal.sd(), metric, ""))
                    .append("\n\n");
        }
        return text.append("Equal seeds did not mean equal random numbers, so Welch's test is the honest one.\n")
                .toString();
    }

    private static List<List<String>> rows(PublishedTable table, Metric metric) {
        var rows = new ArrayList<List<String>>();
        for (Row row : table.rows()) {
            double half = row.sample().halfWidth();
            rows.add(List.of(
                    String.format(Locale.ROOT, "%.2f", row.rate()),
                    number(row.sample().mean(), metric, ""),
                    number(row.sample().sd(), metric, ""),
                    number(row.sample().mean() - half, metric, "") + ".."
                            + number(row.sample().mean() + half, metric, ""),
                    number(row.paired().difference(), metric, "+"),
                    interval(row.paired(), metric),
                    p(row.paired().p()),
                    p(row.pairedHolm()),
                    interval(row.welch(), metric),
                    p(row.welch().p()),
                    p(row.welchHolm()),
                    row.wins() + "/" + row.values().size()));
        }
        return rows;
    }

    static String name(Metric metric) {
        return switch (metric) {
            case ACCURACY -> "accuracy in %";
            case SWAPPED_F1 -> "weighted F1 with swapped arguments, in %";
            case MAE -> "mean absolute error";
            case CROSS_ENTROPY -> "cross-entropy in nats";
        };
    }

    static String number(double value, Metric metric, String flag) {
        boolean percent = metric == Metric.ACCURACY || metric == Metric.SWAPPED_F1;
        return Double.isNaN(value)
                ? "-"
                : String.format(
                        Locale.ROOT, percent ? "%" + flag + ".2f" : "%" + flag + ".4f", percent ? 100 * value : value);
    }

    private static String interval(TTest test, Metric metric) {
        return number(test.low(), metric, "+") + ".." + number(test.high(), metric, "+");
    }

    private static String p(double p) {
        return p < 0.001 ? String.format(Locale.ROOT, "%.0e", p) : String.format(Locale.ROOT, "%.4f", p);
    }
}
