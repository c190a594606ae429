package org.colearn.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colearn.OtherProgram;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.TinyData;
import org.colearn.experiment.Verdict;
import org.colearn.experiment.VerdictRule;
import org.colearn.store.ExperimentFolder;
import org.colearn.store.SpecCommand;
import org.colearn.store.StoreException;
import org.colearn.store.SweepFolder;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    private static final int EPOCHS = 3;
    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private static final String HOSTILE = "<script>alert('x')</script> & \"tiny\"";

    @TempDir
    static Path output;

    private static Path experiment;
    private static ExperimentSpec question;
    private static Verdict verdict;

    @TempDir
    Path folder;

    @BeforeAll
    static void storeAnExperiment() {
        Dataset data = TinyData.classes();
        ExperimentSpec spec = ExperimentDefaults.forData(DataSpec.of("tiny.npz"), data, "bi-eflstm")
                .withName(HOSTILE)
                .withSeeds(List.of(0L, 1L));
        ExperimentFolder folder = ExperimentFolder.create(output, spec, warning -> {});
        folder.accept(new ExperimentEvent.Started(4, EPOCHS, HASH));
        var runs = new ArrayList<RunResult>();
        for (long seed : spec.seeds()) {
            for (Arm arm : Arm.values()) {
                var key = new RunKey(arm, seed);
                folder.accept(new ExperimentEvent.RunStarted(key));
                runs.add(run(folder, key));
            }
        }
        verdict = new VerdictRule(spec.deployed()).judge(runs);
        folder.accept(new ExperimentEvent.Ended(new ExperimentResult(spec, runs, verdict, HASH)));
        experiment = folder.path();
        question = spec;
    }

    /** Three epochs and a test; the baseline is right on fewer items. */
    private static RunResult run(ExperimentFolder folder, RunKey key) {
        var epochs = new ArrayList<EpochRecord>();
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            var scores = new EpochRecord.Scores(1.0 / epoch, 0.5 + 0.1 * epoch);
            epochs.add(new EpochRecord(epoch, 1.2 / epoch, scores, scores, 0.1));
            folder.accept(
                    new ExperimentEvent.RunProgress(key, new TrainingEvent.EpochDone(epochs.get(epoch - 1), true)));
        }
        int right = (key.arm() == Arm.MULTIMODAL ? 15 : 11) + (int) key.seed();
        int[] labels = new int[20];
        int[] predictions = new int[20];
        Arrays.fill(predictions, right, predictions.length, 1);
        double accuracy = right / 20.0;
        var test = new Evaluation.Classification(
                0.4,
                accuracy,
                accuracy,
                accuracy,
                accuracy,
                accuracy,
                new int[][] {{right, 20 - right}, {0, 0}},
                predictions,
                labels,
                List.of("no", "yes"));
        var result = new RunResult(
                key, new Outcome.Completed(), epochs, EPOCHS, Optional.of(test), Optional.of(test), List.of());
        folder.accept(new ExperimentEvent.RunEnded(result));
        return result;
    }

    @Test
    void theHtmlPageSaysWhatWasAskedAndFoundAndHowToRepeatIt() throws IOException {
        String page = html(experiment);

        assertThat(page)
                .contains(ReportHtml.escaped(verdict.sentence()))
                .contains(HASH)
                .contains(ReportHtml.escaped(SpecCommand.text(question)))
                .contains("Validation accuracy", "Loss", "dropout rate of audio", "mean");
    }

    @Test
    void theCommandOfARunWhoseRatesWereMovedMovesThemAgain() throws IOException {
        ExperimentFolder moved = ExperimentFolder.create(folder, question, warning -> {});
        moved.accept(new ExperimentEvent.Started(4, EPOCHS, HASH));
        var key = new RunKey(Arm.MULTIMODAL, 0);
        moved.accept(new ExperimentEvent.RunStarted(key));
        moved.accept(new ExperimentEvent.RunEnded(Results.steered(run(moved, key))));

        assertThat(html(moved.path())).contains("--moved 0/1/0of4:audio=0.3");
    }

    @Test
    void theHtmlPageNeedsNothingBesideIt() throws IOException {
        String page = html(experiment);

        assertThat(page).doesNotContain("<script", "<img", "@import", "src=", "<link");
        assertThat(page.replaceAll("http://www\\.w3\\.org/[^\"]*", "")).doesNotContain("http:", "https:");
    }

    @Test
    void idsOfTheDrawingsOnOnePageDiffer() throws IOException {
        Matcher ids = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(html(experiment));

        assertThat(ids.results().map(found -> found.group(1)).toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherProgramDrawsTheChartsOfThePage() throws IOException {
        assumeTrue(OtherProgram.isThere("rsvg-convert"), "no rsvg-convert on this machine");
        Matcher charts = Pattern.compile("(?s)<svg.*?</svg\\s*>").matcher(html(experiment));
        int drawn = 0;
        while (charts.find()) {
            Files.writeString(folder.resolve("chart.svg"), charts.group());
            OtherProgram.run(folder, "rsvg-convert", "-o", "chart.png", "chart.svg");
            drawn++;
        }

        assertThat(drawn).isEqualTo(2);
    }

    @Test
    void thePdfHoldsTheSameWords() throws IOException {
        Path file = folder.resolve("report.pdf");
        new ReportFile().write(experiment, file);

        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(HOSTILE, "Validation accuracy", "epoch", "learning rate", "colearn-workbench train")
                    .contains(verdict.sentence().substring(0, 40))
                    .contains(HASH);
        }
        if (OtherProgram.isThere("pdftotext")) {
            assertThat(OtherProgram.run(folder, "pdftotext", "report.pdf", "-")).contains("Validation accuracy");
        }
    }

    @Test
    void theReportOfOneRunHasNoVerdict() throws IOException {
        String page = html(experiment.resolve("multimodal-seed-1"));

        assertThat(page).contains("Validation accuracy").doesNotContain("class=\"verdict");
    }

    @Test
    void theReportHoldsEveryTestOfTheDifference() throws IOException {
        assertThat(html(experiment)).contains("McNemar, seed 1", "bootstrap", "weighted F1, swapped");
    }

    @Test
    void aSweepHasAReportOfItsOwnWithItsCurveAndWhatIsMissing() throws IOException {
        Path sweep = sweep();
        String page = html(sweep);

        assertThat(page)
                .contains("1 of 8 runs have not ended")
                .contains("p (Holm)", "each seed", "dropout rate", HASH)
                .contains("colearn sweep sweep.json")
                .containsPattern("(?s)<svg.*</svg");
        Path pdf = folder.resolve("sweep.pdf");
        new ReportFile().write(sweep, pdf);
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("not ended")
                    .contains("seeds");
        }
    }

    /** Three rates and a baseline over two seeds; the last run has not ended. */
    private static Path sweep() {
        var spec = new SweepSpec(
                "small sweep",
                List.of(question.withName("study")),
                RateGrid.tied(List.of("audio", "video"), List.of(0.0, 0.4, 0.8)),
                false);
        try (SweepFolder made = SweepFolder.create(output, spec, warning -> {})) {
            made.begin(List.of(HASH));
            List<RunKey> runs = spec.runs();
            for (RunKey key : runs.subList(0, runs.size() - 1)) {
                made.started(key);
                RunResult result = Results.of(key, 8 + runs.indexOf(key), 20, 0.5);
                made.progress(key, new TrainingEvent.EpochDone(result.epochs().get(0), true));
                made.ended(result);
            }
            return made.path();
        }
    }

    @Test
    void aFolderWithoutAnExperimentAndANameWithoutAFormatAreRefusedInASentence() {
        assertThatThrownBy(() -> new ReportFile().write(folder, folder.resolve("a.html")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("neither an experiment nor a sweep");
        assertThatThrownBy(() -> new ReportFile().write(experiment, folder.resolve("a.docx")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(".html or .pdf");
    }

    private String html(Path from) throws IOException {
        Path file = folder.resolve("report.html");
        new ReportFile().write(from, file);
        return Files.readString(file);
    }
}
