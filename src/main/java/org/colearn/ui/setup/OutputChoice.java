package org.colearn.ui.setup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.colearn.ui.text.UiText;

/** Where results go, or that they are not kept. */
public final class OutputChoice {
    private final StringProperty folder;
    private final BooleanProperty saving = new SimpleBooleanProperty(true);

    /** Results are saved in this folder until the user says otherwise. */
    public OutputChoice(Path folder) {
        this.folder = new SimpleStringProperty(folder.toString());
    }

    /** A folder of our own in the user's home. */
    public static Path ownFolder() {
        return Path.of(System.getProperty("user.home", "."), UiText.of("output.folderName"));
    }

    /** What stands in the field. */
    public StringProperty folder() {
        return folder;
    }

    /** Whether results are kept at all. */
    public BooleanProperty saving() {
        return saving;
    }

    /** The folder to save in; empty if results are not kept. */
    public Optional<Path> target() {
        return saving.get() ? path() : Optional.empty();
    }

    /** Why nothing can be saved there and what to do, empty if it can, or if nothing shall be saved. */
    public String problem() {
        if (!saving.get()) {
            return "";
        }
        if (folder.get().isBlank()) {
            return UiText.of("output.missing");
        }
        return path().map(OutputChoice::problemOf).orElse(UiText.of("output.noPath", folder.get()));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.get().strip()).toAbsolutePath());
        } catch (InvalidPathException ignored) {
            return Optional.empty();
        }
    }

    private static String problemOf(Path path) {
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return UiText.of("output.noPath", path.toString());
        }
        if (!Files.isDirectory(existing)) {
            return UiText.of("output.isFile", existing.toString());
        }
        return Files.isWritable(existing) ? "" : UiText.of("output.notWritable", existing.toString());
    }
}
