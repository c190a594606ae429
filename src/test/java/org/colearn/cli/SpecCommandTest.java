package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colearn.OtherProgram;
import org.colearn.data.Alignment;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Grouping;
import org.colearn.data.SplitRecipe;
import org.colearn.data.SplitRule;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.experiment.TinyData;
import org.colearn.store.SpecCommand;
import org.colearn.store.SpecJson;
import org.colearn.training.ModalityDropout;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void exportTinyData() {
        NpzExport.write(TinyData.classes(), folder.resolve("it's tiny.npz"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theCommandLineOfAQuestionAsksTheSameQuestion(ExperimentSpec question) {
        assertThat(asked(SpecCommand.arguments(question).orElseThrow())).isEqualTo(question);
    }

    @Test
    void aShellReadsTheTextAsTheSameWords() {
        ExperimentSpec question = strict().withName("it's 100 % \"mine\" $HOME");
        String text = SpecCommand.text(question);

        String words =
                OtherProgram.run(folder, "sh", "-c", "set -- " + text + "; for w; do printf '%s\\n' \"$w\"; done");

        List<String> expected = new ArrayList<>(List.of("colearn-workbench"));
        expected.addAll(SpecCommand.arguments(question).orElseThrow());
        assertThat(words.lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void aQuestionThatOptionsCannotSayNamesAFile() {
        ExperimentSpec minus = strict().withSeeds(List.of(-1L));
        ExperimentSpec comma = strict().withRates(Map.of("a,b", 0.5));

        assertThat(SpecCommand.arguments(minus)).isEmpty();
        assertThat(SpecCommand.arguments(comma)).isEmpty();
        assertThat(SpecCommand.text(comma)).isEqualTo("colearn-workbench train --spec spec.json");
    }

    static Stream<ExperimentSpec> questions() {
        ExperimentSpec strict = strict();
        TrainingSpec training = strict.training();
        var mixed = new TrainingSpec(
                7,
                16,
                1e-7,
                new ModalityDropout(Map.of("audio", 1.0 / 3), Draw.SHARED, Granularity.UTTERANCE),
                TrainingSpec.Shuffle.ONCE,
                training.keepPartialBatch());
        var byVideo = new SplitRule(true, true, Grouping.Kind.UTTERANCE, List.of());
        return Stream.of(
                strict,
                Protocol.PUBLISHED.applyTo(strict).withSeeds(List.of(5L, 0L, 1L, 2L, 9L, 10L)),
                new ExperimentSpec(
                        "mixed, by hand",
                        new DataSpec(
                                strict.data().source(),
                                DataSpec.Normalisation.NONE,
                                DataSpec.NonFinite.REPLACE_BY_ZERO,
                                new SplitRecipe(0.7, 0.15, 0.15, 42, byVideo),
                                Alignment.PAD,
                                "two words"),
                        strict.model(),
                        mixed,
                        List.of("video", "language"),
                        List.of(3L),
                        ExperimentSpec.Pairing.ONE_STREAM));
    }

    private static ExperimentSpec strict() {
        DataSpec data = DataSpec.of(folder.resolve("it's tiny.npz").toString());
        Dataset opened = DataSources.open(data);
        return ExperimentDefaults.forData(data, opened, "bi-eflstm").withSeeds(List.of(0L, 1L, 2L, 7L));
    }

    private static ExperimentSpec asked(List<String> arguments) {
        Path file = folder.resolve("asked.json");
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--write-spec", file.toString()));
        var errors = new StringWriter();
        int code = ColearnCommand.run(
                new PrintWriter(new StringWriter()), new PrintWriter(errors), all.toArray(String[]::new));
        assertThat(errors.toString()).startsWith(file + " written").hasLineCount(2);
        assertThat(code).isZero();
        return SpecJson.read(file);
    }
}
