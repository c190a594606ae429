package org.colearn.ui.view;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colearn.store.ResultStore;

/** One store for each results folder, shared by all views: what one of them has read no other reads again. Any thread. */
public final class Stores {
    private final Map<Path, ResultStore> byFolder = new ConcurrentHashMap<>();

    /** The store of a results folder. */
    public ResultStore of(Path results) {
        return byFolder.computeIfAbsent(results, ResultStore::new);
    }
}
