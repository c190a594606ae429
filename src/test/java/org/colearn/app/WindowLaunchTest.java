package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowLaunchTest {
    @Test
    void aMissingDisplayIsToldFromAMissingLibrary() {
        assertThat(WindowLaunch.sentence(new UnsupportedOperationException("Unable to open DISPLAY")))
                .contains("no display");
        assertThat(WindowLaunch.sentence(new RuntimeException(new UnsatisfiedLinkError("no glassgtk3"))))
                .contains("system library")
                .contains("packaging/run --install");
        assertThat(WindowLaunch.sentence(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .contains("packaging/run --install");
    }

    @Test
    void anythingElseNamesItsInnermostCause() {
        var failure =
                new RuntimeException("Exception in Application start method", new IllegalStateException("no theme"));
        assertThat(WindowLaunch.sentence(failure)).contains("no theme").contains("report it");
    }
}
