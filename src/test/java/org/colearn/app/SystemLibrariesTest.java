package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.jna.NativeLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Says in one sentence why the window's tests cannot pass on a machine, where they say it in pages. */
class SystemLibrariesTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void javaFxFindsThePangoItSetsTextWith() {
        assertThatCode(() -> NativeLibrary.getInstance("libpangoft2-1.0.so.0"))
                .as("The window's tests set text with Pango, and this machine has none: run 'packaging/run --install',"
                        + " or 'apt-get install libpangoft2-1.0-0'.")
                .doesNotThrowAnyException();
    }
}
