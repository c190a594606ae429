package org.colearn.ui;

import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.colearn.ui.shell.Tour;

/** What a window remembers when neither the user's own window nor an earlier one has a say: that it needs no tour. */
final class FreshMemory {
    private FreshMemory() {}

    static Preferences node() {
        Preferences memory = Preferences.userRoot().node("org/colearn/measured-window");
        try {
            memory.clear();
        } catch (BackingStoreException failure) {
            throw new IllegalStateException("The preferences cannot be cleared.", failure);
        }
        Tour.decline(memory);
        return memory;
    }
}
