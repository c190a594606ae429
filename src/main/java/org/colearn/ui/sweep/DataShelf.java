package org.colearn.ui.sweep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.ui.text.Sentences;

/** The data a sweep may be built over, opened once each in the background; window thread. */
final class DataShelf {
    private final Executor background;
    private final Executor window;
    private final Function<DataSpec, Dataset> opener;
    private final Runnable changed;
    private final Map<String, Dataset> opened = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<String> opening = new HashSet<>();

    DataShelf(Executor background, Executor window, Function<DataSpec, Dataset> opener, Runnable changed) {
        this.background = background;
        this.window = window;
        this.opener = opener;
        this.changed = changed;
    }

    /** Puts data there that are open already. */
    void put(String source, Dataset data) {
        opened.put(source, data);
        refused.remove(source);
    }

    /** Opens data, if nobody has. */
    void want(String source) {
        if (opened.containsKey(source) || refused.containsKey(source) || !opening.add(source)) {
            return;
        }
        background.execute(() -> {
            Runnable report = read(source);
            window.execute(() -> {
                opening.remove(source);
                report.run();
                changed.run();
            });
        });
    }

    Map<String, Dataset> opened() {
        return Map.copyOf(opened);
    }

    /** Why data could not be opened. */
    Optional<String> problem(String source) {
        return Optional.ofNullable(refused.get(source));
    }

    private Runnable read(String source) {
        try {
            Dataset data = opener.apply(DataSpec.of(source));
            return () -> opened.put(source, data);
        } catch (RuntimeException | LinkageError | OutOfMemoryError failure) {
            return () -> refused.put(source, Sentences.of(failure));
        }
    }
}
