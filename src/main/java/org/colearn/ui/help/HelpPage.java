package org.colearn.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.colearn.experiment.Provenance;
import org.colearn.ui.text.UiText;

/** What can be read in the help beside the guide, as lines of text; each page has "help.NAME" in the texts. */
enum HelpPage {
    /** Versions, and the licence of every library, as the build wrote them down. */
    ABOUT {
        @Override
        String text() {
            return UiText.of("help.about.text", Provenance.workbenchVersion(), Machine.ofThisProcess())
                    + resource("/THIRD-PARTY.txt");
        }
    },
    /** A report of a fault, for the user to read first. */
    REPORT {
        @Override
        String text() {
            return BugReport.ofThisProcess().text();
        }
    };

    /** The page's words; reads files, so not on the window's thread. */
    abstract String text();

    /** A text file among the resources; for one that is missing, a sentence that says so. */
    private static String resource(String name) {
        try (InputStream in = HelpPage.class.getResourceAsStream(name)) {
            return in == null ? UiText.of("help.missing", name) : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
