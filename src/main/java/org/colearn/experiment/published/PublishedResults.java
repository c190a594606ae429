package org.colearn.experiment.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The per-seed results of the published study (5 seeds x 7 rates and the unimodal baseline, two experiments). */
public final class PublishedResults {
    private static final String FILE = "published_results.csv";

    private PublishedResults() {}

    /** The two published experiments. */
    public enum Experiment {
        /** bi-EFLSTM on IEMOCAP, 860 test items, 9 classes. */
        IEMOCAP("iemocap-bi-eflstm", "IEMOCAP, bi-EFLSTM"),
        /** Memory fusion network on MOSI, 686 test items. */
        MOSI("mosi-mfn", "MOSI, MFN");

        private final String key;
        private final String title;

        Experiment(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /** What a table calls it. */
        public String title() {
            return title;
        }
    }

    /** A published test figure, all of the language-only test. */
    public enum Metric {
        /** Share of right classes (IEMOCAP), or of right signs with zero counted as positive (MOSI). */
        ACCURACY(4, true),
        /** Weighted F1 with its arguments swapped, so that classes are weighted by predicted counts. */
        SWAPPED_F1(5, true),
        /** Mean absolute error; MOSI only. */
        MAE(6, false),
        /** Cross-entropy in nats; IEMOCAP only. */
        CROSS_ENTROPY(7, false);

        private final int column;
        private final boolean higherIsBetter;

        Metric(int column, boolean higherIsBetter) {
            this.column = column;
            this.higherIsBetter = higherIsBetter;
        }

        /** Whether a larger value is better. */
        public boolean higherIsBetter() {
            return higherIsBetter;
        }
    }

    /**
     * One published run.
     *
     * @param seed 0 to 4
     * @param rate dropout rate of audio and video together; empty for the unimodal baseline
     * @param value the figure
     */
    public record Run(long seed, OptionalDouble rate, double value) {}

    /** One figure of every run that has it: by rate, then the baseline, each by seed. */
    public static List<Run> runs(Experiment experiment, Metric metric) {
        var runs = new ArrayList<Run>();
        for (String row : rows()) {
            String[] cells = row.split(",", -1);
            if (cells[0].equals(experiment.key) && !cells[metric.column].isEmpty()) {
                OptionalDouble rate = cells[2].equals("unimodal")
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(cells[3]));
                runs.add(new Run(Long.parseLong(cells[1]), rate, Double.parseDouble(cells[metric.column])));
            }
        }
        runs.sort(Comparator.comparingDouble((Run run) -> run.rate().orElse(2)).thenComparingLong(Run::seed));
        return runs;
    }

    private static List<String> rows() {
        try (InputStream file = PublishedResults.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("The published results that come with the workbench cannot be read.", cause);
        }
    }
}
