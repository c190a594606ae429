package org.colearn.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/** Files of one kind that were used lately, the latest first, remembered from one start to the next. */
public final class RecentFiles {
    /** At most this many. */
    public static final int MOST = 8;

    private static final String BETWEEN = "\n";

    private final Preferences memory;
    private final String key;
    private final List<String> files = new ArrayList<>();

    /** The files as they were left under a key. */
    public RecentFiles(Preferences memory, String key) {
        this.memory = memory;
        this.key = key;
        memory.get(key, "").lines().filter(line -> !line.isBlank()).limit(MOST).forEach(files::add);
    }

    /** The files now. */
    public List<String> all() {
        return List.copyOf(files);
    }

    /** Puts a file on top. */
    public void use(String file) {
        files.remove(file);
        files.add(0, file);
        if (files.size() > MOST) {
            files.remove(MOST);
        }
        String text = String.join(BETWEEN, files);
        if (text.length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(key, text);
        }
    }
}
