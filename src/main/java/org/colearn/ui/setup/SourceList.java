package org.colearn.ui.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.data.DataSources;
import org.colearn.ui.shell.RecentFiles;
import org.colearn.ui.text.UiText;

/** Built-in samples followed by the files opened lately, remembered from one start to the next. */
public final class SourceList {
    private static final String SAMPLE = "sample:";
    private static final String KEY = "recent";

    private final List<String> samples;
    private final RecentFiles recent;
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
        this.recent = new RecentFiles(memory, KEY);
        entries.setAll(this.samples);
        entries.addAll(recent.all());
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
        recent.use(source);
        entries.add(samples.size(), source);
        if (entries.size() > samples.size() + RecentFiles.MOST) {
            entries.remove(entries.size() - 1);
        }
    }

    /** Whether a source is built in. */
    static boolean isSample(String source) {
        return source.startsWith(SAMPLE);
    }

    /** What a built-in sample is for; of a file, where it is. */
    static String help(String source) {
        String name = isSample(source) ? source.substring(SAMPLE.length()) : "";
        return DataSources.samples().contains(name) ? DataSources.purpose(name) : source;
    }

    /** What people call a source: the sample's title, or the file's name and its folder. */
    public static String title(String source) {
        if (isSample(source)) {
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
