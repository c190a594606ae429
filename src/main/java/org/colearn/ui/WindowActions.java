package org.colearn.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.colearn.ui.setup.DataChoice;
import org.colearn.ui.setup.SetupModel;

/** What can be done in the window and when; buttons and keys call the same methods. */
final class WindowActions {
    private final SetupModel setup;
    private final RunSession<?> session;
    private final Runnable begin;
    private final Runnable showKeys;
    private final BooleanBinding canRun;
    private final BooleanBinding canPause;
    private final BooleanBinding canStop;
    private final StringBinding reason;
    private final BooleanBinding waiting;

    WindowActions(SetupModel setup, RunSession<?> session, Runnable begin, Runnable showKeys) {
        this.setup = setup;
        this.session = session;
        this.begin = begin;
        this.showKeys = showKeys;
        var state = session.state();
        canRun = Bindings.createBooleanBinding(
                () -> !state.get().busy() && setup.reason().get().isEmpty(), state, setup.reason());
        canPause = Bindings.createBooleanBinding(
                () -> state.get() == RunState.RUNNING || state.get() == RunState.PAUSED, state);
        canStop = Bindings.createBooleanBinding(() -> state.get().busy() && state.get() != RunState.STOPPING, state);
        var opening = setup.data().state();
        waiting = Bindings.createBooleanBinding(() -> opening.get() == DataChoice.State.OPENING, opening);
        reason = Bindings.createStringBinding(this::sentence, state, setup.reason(), session.problem());
    }

    ReadOnlyObjectProperty<RunState> state() {
        return session.state();
    }

    BooleanBinding canRun() {
        return canRun;
    }

    BooleanBinding canPause() {
        return canPause;
    }

    BooleanBinding canStop() {
        return canStop;
    }

    /** Why nothing can be run, or why the last experiment could not be; empty if all is well. */
    StringBinding reason() {
        return reason;
    }

    /** Whether that reason only asks for patience. */
    BooleanBinding waiting() {
        return waiting;
    }

    void run() {
        if (canRun.get()) {
            begin.run();
        }
    }

    void pauseOrResume() {
        if (session.state().get() == RunState.PAUSED) {
            session.resume();
        } else {
            session.pause();
        }
    }

    void stop() {
        session.stop();
    }

    void showKeys() {
        showKeys.run();
    }

    private String sentence() {
        if (session.state().get().busy()) {
            return "";
        }
        return setup.reason().get().isEmpty()
                ? session.problem().get()
                : setup.reason().get();
    }
}
