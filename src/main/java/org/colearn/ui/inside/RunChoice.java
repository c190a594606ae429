package org.colearn.ui.inside;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.store.StoredRun;
import org.colearn.store.StoredWork;
import org.colearn.ui.text.UiText;

/**
 * A run that can be looked into.
 *
 * @param folder its folder
 * @param words what a person calls it
 */
public record RunChoice(Path folder, String words) {
    static RunChoice of(StoredWork work, StoredRun run) {
        return new RunChoice(run.folder(), UiText.of("inside.run.of", work.name(), words(run)));
    }

    /** A run within its experiment: "multimodal, audio 80 %, video 80 %, seed 0". */
    public static String words(StoredRun run) {
        String arm = UiText.of("inside.arm." + run.key().arm().name().toLowerCase(Locale.ROOT));
        Map<String, Double> rates = run.cell().rates();
        String dropped = rates.isEmpty()
                ? ""
                : rates.entrySet().stream()
                        .map(rate -> UiText.of("inside.rate", rate.getKey(), Math.round(100 * rate.getValue())))
                        .collect(Collectors.joining(", ", ", ", ""));
        return UiText.of("inside.run", arm + dropped, Long.toString(run.key().seed()));
    }

    @Override
    public String toString() {
        return words;
    }
}
