package org.colearn.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where deleted runs go: a folder within the results folder, from which they can be taken back. Nothing is ever erased here.
 *
 * @param results the folder that holds experiments
 */
public record Trash(Path results) {
    /** The folder's name; not an experiment. */
    public static final String FOLDER = ".trash";

    private static final int MOST_OF_A_NAME = 10_000;

    /**
     * One run that was deleted.
     *
     * @param from where it was
     * @param to where it is now
     */
    public record Deleted(Path from, Path to) {}

    /**
     * Moves a run's folder away.
     *
     * @param run a folder within {@link #results()}
     * @throws StoreException with a sentence if it cannot be moved; it is then where it was
     */
    public Deleted delete(Path run) {
        Path inside = results.toAbsolutePath().normalize();
        Path from = run.toAbsolutePath().normalize();
        if (!from.startsWith(inside) || from.equals(inside)) {
            throw new StoreException(run + " is not a run within " + results + "; delete it in a file manager.");
        }
        try {
            Path place = inside.resolve(FOLDER).resolve(inside.relativize(from));
            Files.createDirectories(place.getParent());
            return new Deleted(from, move(from, place));
        } catch (IOException cause) {
            throw new StoreException("Cannot delete " + run + ": " + AtomicFile.reason(cause) + ".", cause);
        }
    }

    /**
     * Takes a run back to where it was.
     *
     * @throws StoreException with a sentence if its place is taken or it cannot be moved
     */
    public void restore(Deleted deleted) {
        try {
            Files.createDirectories(deleted.from().getParent());
            if (Files.exists(deleted.from())) {
                throw new FileAlreadyExistsException(deleted.from().toString());
            }
            Files.move(deleted.to(), deleted.from(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new StoreException(
                    "Cannot take back " + deleted.from() + ": " + AtomicFile.reason(cause) + "; it is kept in "
                            + deleted.to() + ".",
                    cause);
        }
    }

    /** A name that was deleted before keeps its older folder; this one gets a number. */
    private static Path move(Path from, Path place) throws IOException {
        for (int number = 1; number < MOST_OF_A_NAME; number++) {
            Path free = number == 1 ? place : place.resolveSibling(place.getFileName() + "~" + number);
            if (!Files.exists(free)) {
                return Files.move(from, free, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        throw new IOException("the trash holds " + MOST_OF_A_NAME + " runs of that name");
    }
}
