package org.colearn.ui.sweep;

import java.util.OptionalDouble;
import org.colearn.ui.RunState;
import org.colearn.ui.text.UiText;

/** How far a sweep is, in words. */
final class ProgressWords {
    private ProgressWords() {}

    /** The same where nothing around it says that it is a sweep. */
    static String named(SweepModel model, String progress) {
        return UiText.of("sweep.status", model.spec().name(), progress);
    }

    static String of(SweepModel model, RunState state, int workers) {
        String done = model.failed() == 0
                ? UiText.of("sweep.progress.done", model.done(), model.runs())
                : UiText.of("sweep.progress.failed", model.done(), model.runs(), model.failed());
        OptionalDouble left = model.secondsLeft(workers);
        return switch (state) {
            case IDLE -> done;
            case LOADING -> UiText.of("sweep.progress.loading");
            case PAUSED -> UiText.of("sweep.progress.paused", done);
            case STOPPING -> UiText.of("sweep.progress.stopping", done);
            case RUNNING ->
                left.isPresent() ? UiText.of("sweep.progress.left", done, Amounts.time(left.getAsDouble())) : done;
        };
    }
}
