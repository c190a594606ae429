package org.colearn.ui.sweep;

import java.util.function.Consumer;

/** What the window's status strip says of a sweep: each change while it runs, and once how it ended. */
final class StripWords {
    private final Consumer<String> strip;
    private String said = "";

    StripWords(Consumer<String> strip) {
        this.strip = strip;
    }

    /** Told again and again; other messages in the strip stay until there is something new to say. */
    void tell(String words, boolean running) {
        boolean ours = running || !said.isEmpty(); // not of a sweep that is only looked at
        if (ours && !words.equals(said)) {
            strip.accept(words);
        }
        said = running ? words : "";
    }
}
