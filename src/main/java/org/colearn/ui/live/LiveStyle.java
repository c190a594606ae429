package org.colearn.ui.live;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the Live tab, brought along by its views so that they look right in any window. */
final class LiveStyle {
    private static final String SHEET = Objects.requireNonNull(
                    LiveStyle.class.getResource("/org/colearn/ui/live.css"), "live.css is missing from the build")
            .toExternalForm();

    private LiveStyle() {}

    static void on(Parent view) {
        view.getStylesheets().add(SHEET);
    }
}
