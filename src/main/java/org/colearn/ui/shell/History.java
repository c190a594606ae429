package org.colearn.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * States to go back to and forward again, the latest {@value #MOST} of them.
 *
 * @param <T> an immutable state with equals
 */
public final class History<T> {
    static final int MOST = 100;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private Optional<T> present = Optional.empty();

    /** Takes a state that was come to by hand; one that is the present one changes nothing. */
    public void record(T state) {
        if (present.filter(state::equals).isPresent()) {
            return;
        }
        present.ifPresent(past::push);
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
        present = Optional.of(state);
    }

    /** The state before, which is now the present one; empty if there is none. */
    public Optional<T> undo() {
        return move(past, future);
    }

    /** The state that was undone last; empty if there is none. */
    public Optional<T> redo() {
        return move(future, past);
    }

    private Optional<T> move(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        present.ifPresent(to::push);
        present = Optional.of(from.pop());
        return present;
    }
}
