package org.colearn.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.colearn.data.DataException;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetFacts;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.colearn.experiment.TinyData;
import org.colearn.model.Architectures;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.setup.OutputChoice;
import org.colearn.ui.setup.SetupModel;
import org.junit.jupiter.api.Test;

class FactsModelTest {
    private final Queue<Runnable> counting = new ArrayDeque<>();
    private final Queue<Runnable> reading = new ArrayDeque<>();
    private final SetupModel setup = setup(FactsModelTest::opened);
    private final FactsModel facts = new FactsModel(setup.data(), counting::add, Runnable::run);

    @Test
    void nothingIsCountedBeforeSomebodyLooks() {
        setup.openData("tiny");
        read();
        assertThat(counting).isEmpty();

        facts.want();
        count();

        assertThat(facts.state().get()).isEqualTo(FactsModel.State.READY);
        assertThat(facts.facts().get().map(DatasetFacts::utterances)).contains(90);
    }

    @Test
    void factsOfDataThatWereReplacedMeanwhileAreNeverShown() {
        facts.want();
        setup.openData("tiny");
        read();
        Runnable late = counting.remove();
        setup.openData("generated");
        assertThat(facts.state().get()).isEqualTo(FactsModel.State.OPENING);
        late.run();
        assertThat(facts.facts().get()).isEmpty();

        read();
        count();

        assertThat(facts.facts().get().map(DatasetFacts::utterances)).contains(40);
    }

    @Test
    void aRefusalIsShownAndTheDataBeforeItCanBePutBack() {
        facts.want();
        setup.openData("tiny");
        read();
        setup.openData("gone");
        read();
        assertThat(facts.state().get()).isEqualTo(FactsModel.State.FAILED);
        assertThat(facts.failure().get()).isEqualTo("There is no file gone; check the name.");
        assertThat(setup.spec()).isEmpty();
        assertThat(setup.data().canGoBack()).isTrue();

        setup.goBack();
        count();

        assertThat(setup.data().source().get()).isEqualTo("tiny");
        assertThat(facts.facts().get().map(DatasetFacts::utterances)).contains(90);
        assertThat(setup.spec()).isPresent();
    }

    @Test
    void anOpeningThatIsGivenUpNeverComesBack() {
        setup.openData("tiny");
        read();
        setup.openData("generated");
        setup.goBack();
        read();

        assertThat(setup.data().source().get()).isEqualTo("tiny");
        assertThat(setup.dataset().map(Dataset::utterances)).contains(90);
    }

    private SetupModel setup(Function<DataSpec, OpenedData> opener) {
        var world = new SetupModel.World(
                Architectures.all(), (spec, progress) -> opener.apply(spec), reading::add, Runnable::run);
        var output = new OutputChoice(Path.of("target"));
        output.saving().set(false);
        return new SetupModel(world, output);
    }

    private static OpenedData opened(DataSpec spec) {
        return switch (spec.source()) {
            case "tiny" -> new OpenedData("tiny", TinyData.classes(), List.of());
            case "generated" ->
                new OpenedData(
                        "generated",
                        SyntheticGenerator.generate(Presets.mosiLike().resized("small", new Counts(20, 10, 10))),
                        List.of());
            default -> throw new DataException("There is no file " + spec.source() + "; check the name.");
        };
    }

    private void read() {
        reading.remove().run();
    }

    private void count() {
        while (!counting.isEmpty()) {
            counting.remove().run();
        }
    }
}
