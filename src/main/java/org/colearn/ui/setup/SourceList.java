package org.colearn.ui.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.ui.text.UiText;

/** Built-in samples followed by the files opened lately, remembered from one start to the next. */
public final class SourceList {
    /** At most this many recent files. */
    static final int MOST_RECENT = 8;

    private static final String SAMPLE = "sample:";
    private static final String KEY = "recent";
    private static final String BETWEEN = "\n";

    private final List<String> samples;
    private final Preferences memory;
    private final ObservableList<String> entries = FXCollections.observableArrayList();
    private final ObservableList<String> readOnly = FXCollections.unmodifiableObservableList(entries);

    /**
     * The list as it was left.
     *
     * @param samples names of the built-in data
     * @param memory where recent files are remembered
     */
    public SourceList(List<String> samples, Preferences memory) {
        this.samples = samples.stream().map(name -> SAMPLE + name).toList();
        this.memory = memory;
        entries.setAll(this.samples);
        memory.get(KEY, "")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_RECENT)
                .forEach(entries::add);
    }

    /** Samples, then recent files, latest first. */
    ObservableList<String> entries() {
        return readOnly;
    }

    /** Puts a file on top of the recent ones. */
    void use(String source) {
        if (source.isEmpty() || entries.contains(source)) {
            return;
        }
        var recent = new ArrayList<>(entries.subList(samples.size(), entries.size()));
        recent.add(0, source);
        entries.add(samples.size(), source);
        if (recent.size() > MOST_RECENT) {
            entries.remove(entries.size() - 1);
            recent.remove(recent.size() - 1);
        }
        String text = String.join(BETWEEN, recent);
        if (text.length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(KEY, text);
        }
    }

    /** What people call a source: the sample's title, or the file's name and its folder. */
    public static String title(String source) {
        if (source.startsWith(SAMPLE)) {
            String name = source.substring(SAMPLE.length());
            return UiText.has("sample." + name) ? UiText.of("sample." + name) : UiText.of("sample.any", name);
        }
        try {
            Path path = Path.of(source);
            return path.getFileName() == null ? source : path.getFileName().toString();
        } catch (InvalidPathException ignored) {
            return source;
        }
    }
}
