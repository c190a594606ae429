package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.Labels;
import org.colearn.data.Preparation;
import org.colearn.data.ReadChoices;
import org.colearn.data.SplitRecipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pickles of the field open, and what is hostile is named. */
class PickleLayoutsTest {
    @TempDir
    Path folder;

    @Test
    void anAlignedMmsaPickleOpensWithItsSplitsIdsAndRealLabels() {
        Dataset data = Layout.open("mmsa_aligned.pkl");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 2");
        assertThat(data.steps()).isEqualTo(4);
        assertThat(Layout.sizes(data)).containsExactly(6, 3, 3);
        assertThat(data.labels()).isInstanceOf(Labels.Reals.class);
        assertThat(data.ids()).contains("train$_$0", "test$_$2");
        assertThat(data.provenance()).isEqualTo("Read from mmsa_aligned.pkl, an MMSA pickle.");
    }

    @Test
    void fieldsOfLabelsAreOfferedAndChosenByTheirNames() {
        Dataset usual = Layout.open("mmsa_aligned.pkl");
        assertThat(usual.annotations().offers().labelColumns())
                .containsExactly("regression_labels", "classification_labels");
        var classes = DataSpec.of(Layout.FOLDER.resolve("mmsa_aligned.pkl").toString())
                .with(ReadChoices.DEFAULT.withLabelColumn("classification_labels"));

        Dataset chosen = DataSources.open(classes);

        assertThat(chosen.labels()).isInstanceOf(Labels.Classes.class);
        assertThat(chosen.annotations().offers().labelColumns())
                .containsExactly("regression_labels", "classification_labels");
        assertThat(chosen.provenance())
                .isEqualTo("Read from mmsa_aligned.pkl, an MMSA pickle, labels classification_labels.");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSources.open(classes.with(ReadChoices.DEFAULT.withLabelColumn("arousal"))))
                .withMessageContaining("has no label column 'arousal'");
    }

    @Test
    void anUnalignedMmsaPickleIsAveragedToTheStepsOfLanguageAndSaysSo() {
        Dataset data = Layout.open("mmsa_unaligned.pkl");

        assertThat(data.steps()).isEqualTo(4);
        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 2");
        assertThat(data.provenance())
                .endsWith(
                        "Modalities have steps of their own (language 4, audio 9, video 6); they are averaged over equal"
                                + " windows to the steps of language.");
        assertThat(data.annotations().offers().ownSteps()).containsExactly(4, 9, 6);
        float[] audio = data.features().get(1).values();
        assertThat(Arrays.copyOfRange(audio, 6, 8))
                .as("language is padded in its last step, and so is what is aligned to it")
                .containsExactly(0, 0);
    }

    @Test
    void aMultPickleOpensWithIdsOfThreePartsAndLabelsOfThreeAxes() {
        Dataset data = Layout.open("mult.pkl");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 2");
        assertThat(data.labels()).isInstanceOf(Labels.Reals.class);
        assertThat(data.ids().get(0)).isEqualTo("video_0_0.5");
        assertThat(data.provenance()).endsWith("a MulT pickle.");
    }

    @Test
    void theFourEmotionsOfMultAreClasses() {
        Labels.Classes labels = (Labels.Classes) Layout.open("mult_iemocap.pkl").labels();

        assertThat(labels.classNames()).containsExactly("neutral", "happy", "sad", "angry");
        assertThat(labels.values()).startsWith(0, 1, 2, 3, 0, 1);
    }

    @Test
    void anLmfPickleOfPython2OpensWithTheTaskOfItsJsonAndRepeatsWhatIsGivenOncePerUtterance() {
        Dataset data = Layout.open("lmf.pkl");

        assertThat(Layout.widths(data)).isEqualTo("language 3, audio 2, video 2");
        assertThat(Layout.sizes(data)).containsExactly(6, 3, 3);
        assertThat(data.provenance())
                .contains(
                        "an LMF pickle, task sad of happy, sad. Modalities have steps of their own (language 4, audio 1, video 1)");
        float[] audio = data.features().get(1).values();
        assertThat(Arrays.copyOfRange(audio, 0, 2)).isEqualTo(Arrays.copyOfRange(audio, 6, 8));
    }

    @Test
    void listsOfNumbersOfProtocol0OpenWithOneStep() {
        Dataset data = Layout.open("lists.pkl");

        assertThat(Layout.widths(data)).isEqualTo("language 3");
        assertThat(data.steps()).isEqualTo(1);
        assertThat(((Labels.Classes) data.labels()).values()).containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void infiniteAudioIsFoundAndCanBeReplaced() {
        Dataset data = Layout.open("mosei");
        DataSpec replacing = new DataSpec(
                "mosei", DataSpec.Normalisation.STANDARDISE, DataSpec.NonFinite.REPLACE_BY_ZERO, SplitRecipe.DEFAULT);

        assertThat(DatasetInspection.findings(data))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("audio has 0 NaN and 2 infinite values in 2 of 10"));
        for (float value :
                Preparation.prepare(data, replacing).features().get(1).values()) {
            assertThat(Float.isFinite(value)).isTrue();
        }
    }

    @Test
    void valuesAreThoseNumPyReads() {
        // numpy: pickle.load(open("mmsa_aligned.pkl", "rb"))["test"]["audio"][2, 3]
        Dataset data = Layout.open("mmsa_aligned.pkl");
        float[] audio = data.features().get(1).values();

        assertThat(audio[audio.length - 2]).isCloseTo(-0.00555503f, within(1e-6f));
        assertThat(audio[audio.length - 1]).isCloseTo(1.52897f, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mmsa_aligned.pkl", "mmsa_unaligned.pkl", "mult_iemocap.pkl", "lmf.pkl", "lists.pkl", "mosei"})
    void whatIsExportedOpensWithTheSameContent(String name) {
        Dataset data = Layout.open(name);
        Path archive = folder.resolve("exported.npz");

        NpzExport.write(data, archive);

        assertThat(ContentHash.of(Layout.open(archive))).isEqualTo(ContentHash.of(data));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("names os.system, which is not data", "cos\nsystem\n(S'true'\ntR."),
                Arguments.of(
                        "names posix.system, which is not data",
                        "\u0080\u0004\u008c\u0005posix\u008c\u0006system\u0093."),
                Arguments.of("names builtins.eval, which is not data", "\u0080\u0002cbuiltins\neval\n(U\u00011tR."),
                Arguments.of("names builtins.complex, which is not data", "\u0080\u0002cbuiltins\ncomplex\n)R."),
                Arguments.of("holds an instance of os.Popen", "(ios\nPopen\n."),
                Arguments.of("holds an instance of a class", "\u0080\u0002cnumpy\nndarray\n)\u0081."),
                Arguments.of("a reference to data outside the file", "Pwhere\n."),
                Arguments.of("an extension code", "\u0080\u0002\u0082\u0001."),
                Arguments.of("a state for something that has none", "\u0080\u0002cnumpy\ndtype\n(tb."),
                Arguments.of("claims a value of 2147483648 bytes where 1 are left", "\u0080\u0003B\0\0\0\u0080."),
                Arguments.of(
                        "claims a value of 9223372036854775807 bytes",
                        "\u0080\u0004\u008e\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007f."),
                Arguments.of("a whole number of 30 digits", "L" + "9".repeat(30) + "L\n."),
                Arguments.of("is not a complete pickle; copy it again.", ""),
                Arguments.of("is not a complete pickle; copy it again.", "R."),
                Arguments.of("holds no dictionary", "(lp0\n."),
                Arguments.of("has neither splits (train, valid, test) nor labels; it holds ,", "(dp0\n."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostilePickleIsRefusedWithASentence(String sentence, String pickle) throws IOException {
        Path file = Files.write(folder.resolve("hostile.pkl"), pickle.getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(file))
                .withMessageContaining(sentence)
                .withMessageEndingWith(".");
    }

    @Test
    void anArrayThatClaimsMoreValuesThanItHasIsRefused() throws IOException {
        byte[] bytes = Layout.bytes("mult.pkl");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        // The shape (6, 4, 2) of the first array becomes (2147483647, 4, 2).
        String lie = text.replaceFirst("K\u0006K\u0004K\u0002", "J\u00ff\u00ff\u00ff\u007fK\u0004K\u0002");
        assertThat(lie).isNotEqualTo(text);
        Path file = Files.write(folder.resolve("lie.pkl"), lie.getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(file))
                .withMessageContaining("claims the shape [2147483647, 4, 2] but has 192 bytes of values;");
    }

    /** Appending to one list again and again, in a million instructions, costs time in proportion. */
    @Test
    void aPickleOfManySmallStepsIsReadOrRefusedSoon() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(']');
        for (int i = 0; i < 300_000; i++) {
            bytes.writeBytes(new byte[] {'(', 'N', 'e'});
        }
        bytes.write('.');
        Path file = Files.write(folder.resolve("steps.pkl"), bytes.toByteArray());

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Layout.open(file))
                .withMessageContaining("holds no dictionary");
    }
}
