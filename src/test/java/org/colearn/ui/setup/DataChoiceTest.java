package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.colearn.data.DataException;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.NonFinite;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.Finding.Severity;
import org.colearn.data.ReadChoices;
import org.colearn.experiment.TinyData;
import org.junit.jupiter.api.Test;

class DataChoiceTest {
    private final Queue<Runnable> reading = new ArrayDeque<>();
    private final List<String> opened = new ArrayList<>();

    @Test
    void aChoiceMadeMeanwhileMakesTheFirstOneVoid() {
        DataChoice data = choice(spec -> openedData(spec, List.of()));
        data.choose("first", ReadChoices.DEFAULT, done -> opened.add(done.source()));
        data.choose("second", ReadChoices.DEFAULT, done -> opened.add(done.source()));
        reading.forEach(Runnable::run);

        assertThat(opened).containsExactly("second");
        assertThat(data.state().get()).isEqualTo(DataChoice.State.OPEN);
    }

    @Test
    void whileDataAreBeingOpenedNothingCanRun() {
        DataChoice data = choice(spec -> openedData(spec, List.of()));
        data.choose("slow", ReadChoices.DEFAULT, done -> {});

        assertThat(data.problem()).isEqualTo("The data are being opened.");
    }

    @Test
    void aRefusalIsShownAsItsSentence() {
        DataChoice data = choice(spec -> {
            throw new DataException("There is no file " + spec.source() + "; check the name.");
        });
        data.choose("gone.npz", ReadChoices.DEFAULT, done -> opened.add(done.source()));
        reading.forEach(Runnable::run);

        assertThat(data.failure().get()).isEqualTo("There is no file gone.npz; check the name.");
        assertThat(data.problem()).isEqualTo(data.failure().get());
        assertThat(opened).isEmpty();
    }

    @Test
    void dataThatDoNotFitIntoMemoryAreExplained() {
        DataChoice data = choice(spec -> {
            throw new OutOfMemoryError("Java heap space");
        });
        data.choose("huge.npz", ReadChoices.DEFAULT, done -> {});
        reading.forEach(Runnable::run);

        assertThat(data.failure().get()).startsWith("The memory is too small for huge.npz.");
    }

    @Test
    void nanBlockUntilTheUserPicksReplaceByZero() {
        var nan = new Finding(Severity.ERROR, DatasetInspection.NON_FINITE, "audio has 3 NaN.");
        DataChoice data = choice(spec -> openedData(spec, List.of(nan)));
        data.choose("broken.npz", ReadChoices.DEFAULT, done -> {});
        reading.forEach(Runnable::run);
        assertThat(data.problem()).isEqualTo("audio has 3 NaN.");
        assertThat(data.hasNonFinite()).isTrue();

        data.replaceByZero().set(true);

        assertThat(data.problem()).isEmpty();
        assertThat(data.spec(Normalisation.NONE).nonFinite()).isEqualTo(NonFinite.REPLACE_BY_ZERO);
    }

    @Test
    void theWordGivenForOneFileDoesNotHoldForTheNext() {
        DataChoice data = choice(spec -> openedData(spec, List.of()));
        data.replaceByZero().set(true);
        data.choose("other.npz", ReadChoices.DEFAULT, done -> {});

        assertThat(data.spec(Normalisation.NONE).nonFinite()).isEqualTo(NonFinite.REFUSE);
    }

    @Test
    void warningsDoNotBlockButErrorsDo() {
        var warning = new Finding(Severity.WARNING, "all-zero", "video is zero everywhere.");
        var error = new Finding(Severity.ERROR, "empty-split", "The test split is empty.");
        Map<String, List<Finding>> found = Map.of("good", List.of(warning), "bad", List.of(error, warning));
        DataChoice data = choice(spec -> openedData(spec, found.get(spec.source())));
        data.choose("good", ReadChoices.DEFAULT, done -> {});
        reading.forEach(Runnable::run);
        assertThat(data.problem()).isEmpty();

        data.choose("bad", ReadChoices.DEFAULT, done -> {});
        reading.forEach(Runnable::run);
        assertThat(data.problem()).isEqualTo("The test split is empty.");
    }

    private DataChoice choice(Function<DataSpec, OpenedData> opener) {
        return new DataChoice(
                new BackgroundReading((spec, progress) -> opener.apply(spec), reading::add, Runnable::run));
    }

    private static OpenedData openedData(DataSpec spec, List<Finding> findings) {
        return new OpenedData(spec.source(), TinyData.classes(), findings);
    }
}
