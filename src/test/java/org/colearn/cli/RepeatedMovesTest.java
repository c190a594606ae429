package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Moves;
import org.colearn.experiment.TinyData;
import org.colearn.model.FusionModel;
import org.colearn.store.MovesText;
import org.colearn.store.RecordingRunner;
import org.colearn.store.ResultStore;
import org.colearn.store.SpecCommand;
import org.colearn.store.StoredRun;
import org.colearn.training.RateChange;
import org.colearn.training.RunControl;
import org.colearn.training.TrainingEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates were moved by hand while models were trained; the copied command line trains the same models again. */
class RepeatedMovesTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private Path first;
    private ExperimentResult moved;

    @BeforeEach
    void trainTwoSeedsAndMoveARateInTheMiddleOfTheFirst() {
        NpzExport.write(TinyData.classes(), folder.resolve("tiny.npz"));
        DataSpec data = DataSpec.of(folder.resolve("tiny.npz").toString());
        ExperimentSpec spec = ExperimentDefaults.forData(data, DataSources.open(data), "bi-eflstm")
                .withName("moved")
                .withSeeds(List.of(0L, 1L));
        first = folder.resolve("first");
        var control = new RunControl();
        moved = new RecordingRunner(first, 1, warning -> {}).run(spec, DataSources.open(data), control, event -> {
            if (event instanceof ExperimentEvent.RunProgress progress
                    && progress.event() instanceof TrainingEvent.BatchDone done
                    && done.epoch() == 2
                    && done.batch() == 1) {
                control.move(Map.of("audio", 1.0 / 3));
            }
        });
    }

    @Test
    void theCommandOfTheExperimentRepeatsEveryRunBitForBit() {
        String command = SpecCommand.text(moved.spec(), Moves.of(moved.runs()));
        assertThat(command).contains("--moved 0/2/1of", ":audio=0.3333333333333333,video=0.8", "--moved 1/1/0of");

        List<StoredRun> again = again(command);

        assertThat(again).hasSize(4);
        assertThat(stored(first)).allSatisfy(run -> assertSame(run, again));
    }

    @Test
    void theCommandOfOneRunRepeatsIt() {
        StoredRun run = stored(first).stream()
                .filter(one ->
                        one.summary().orElseThrow().interactive() && one.key().seed() == 1)
                .findFirst()
                .orElseThrow();

        assertSame(run, again(run.command()));
    }

    @Test
    void movesThatDoNotFitAreRefused() {
        String command = SpecCommand.text(moved.spec());
        assertThat(run(command + " --moved 5/1/0of2:audio=0.1")).isEqualTo(2);
        assertThat(err.toString()).contains("the run of seed 5, but the experiment has no such seed");
        assertThat(run(command + " --moved 0:audio=0.1")).isEqualTo(2);
        assertThat(err.toString()).contains("'0:audio=0.1' is not a move of dropout rates");
    }

    @Test
    void anyNameCanBeSaidAndWhatIsNoNumberIsRefused() {
        var odd = new Moves(Map.of(-3L, List.of(new RateChange(7, 0, 9, Map.of("a=b, \u00fc", 1e-9, "c:/%", 1.0)))));
        String command = SpecCommand.text(moved.spec(), odd);
        String word = command.substring(command.indexOf("--moved ") + 8);

        assertThat(MovesText.read(List.of(word))).isEqualTo(odd);
        assertThatThrownBy(() -> MovesText.read(List.of("0/1/0of2:audio=1.2.3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a move");
    }

    private void assertSame(StoredRun run, List<StoredRun> others) {
        StoredRun other = others.stream()
                .filter(one -> one.key().equals(run.key()))
                .findFirst()
                .orElseThrow();
        assertThat(other.summary().orElseThrow()).isEqualTo(run.summary().orElseThrow());
        assertThat(parameters(other)).isEqualTo(parameters(run));
    }

    private static int[] parameters(StoredRun run) {
        try (FusionModel model = FusionModel.load(run.model().orElseThrow())) {
            float[] values = model.parameters();
            int[] bits = new int[values.length];
            Arrays.setAll(bits, i -> Float.floatToIntBits(values[i]));
            return bits;
        }
    }

    private List<StoredRun> again(String command) {
        Path second = folder.resolve("second");
        assertThat(run(command + " --out " + second)).isZero();
        return stored(second);
    }

    private static List<StoredRun> stored(Path results) {
        return new ResultStore(results).read().works().get(0).runs();
    }

    private int run(String command) {
        var words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.remove(0); // the program
        return ColearnCommand.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), words.toArray(String[]::new));
    }
}
