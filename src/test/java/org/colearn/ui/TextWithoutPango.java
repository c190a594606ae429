package org.colearn.ui;

import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.freetype.PlainFontFactory;
import org.junit.jupiter.api.condition.OS;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before the first test, takes Pango out of JavaFX, so that the tests need nothing but a JDK and run alike on every Linux. */
public final class TextWithoutPango implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (OS.LINUX.isCurrentOs()) {
            install(new PlainFontFactory());
        }
    }

    /** JavaFX offers no way to choose the factory; the field is where it keeps the first one it makes. */
    private static void install(PrismFontFactory factory) {
        try {
            var field = PrismFontFactory.class.getDeclaredField("theFontFactory");
            field.setAccessible(true);
            field.set(null, factory);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(
                    "This JavaFX keeps its font factory elsewhere; look at PrismFontFactory.", changed);
        }
    }
}
