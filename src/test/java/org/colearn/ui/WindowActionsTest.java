package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.colearn.data.DataException;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.model.Architectures;
import org.colearn.ui.setup.OutputChoice;
import org.colearn.ui.setup.SetupModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the top bar says of a question that cannot be run yet; no window is needed. */
class WindowActionsTest {
    private final Queue<Runnable> reading = new ArrayDeque<>();

    @Test
    void whoPressesRunBeforeTheDataAreOpenIsAskedForPatienceAndNotToldOfAnError(@TempDir Path output) {
        var world = new SetupModel.World(
                Architectures.all(),
                (spec, progress) -> {
                    throw new DataException("There is no file gone.npz; check the name.");
                },
                reading::add,
                Runnable::run);
        var setup = new SetupModel(world, new OutputChoice(output));
        var session = new RunSession<ExperimentEvent>(news -> {}, Runnable::run);
        var actions = new WindowActions(setup, session, () -> {}, () -> {});
        assertThat(actions.waiting().get()).isFalse();

        setup.openData("gone.npz");
        assertThat(actions.reason().get()).isEqualTo("The data are being opened.");
        assertThat(actions.waiting().get()).isTrue();

        List.copyOf(reading).forEach(Runnable::run);
        assertThat(actions.reason().get()).startsWith("There is no file");
        assertThat(actions.waiting().get()).isFalse();
        session.close();
    }
}
