package org.colearn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;

/** The curves of one run as CSV; each epoch is on disk as soon as it ended. */
final class EpochsCsv {
    private static final String HEADER =
            "epoch,train_loss,valid_deployed_loss,valid_deployed_score,valid_all_loss,valid_all_score,seconds\n";

    private final Path file;

    EpochsCsv(Path file) {
        this.file = file;
    }

    /** Begins the file with its header, in place of what an interrupted attempt left. */
    void create() throws IOException {
        Files.writeString(file, HEADER, StandardCharsets.UTF_8);
    }

    /** Adds an epoch. */
    void append(EpochRecord epoch) throws IOException {
        Files.writeString(file, row(epoch), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** Writes all of it again, whole or not at all; for a file in which a row is missing or cut short. */
    void rewrite(List<EpochRecord> epochs) {
        AtomicFile.write(file, HEADER + epochs.stream().map(EpochsCsv::row).collect(Collectors.joining()));
    }

    /**
     * The epochs on disk so far; a last row that is still being written, or was cut short, is left out.
     *
     * @throws StoreException with a sentence if there is no such file, or it is not one of ours
     */
    List<EpochRecord> read() {
        String text = StoredText.read(file);
        if (!text.startsWith(HEADER)) {
            throw new StoreException(file + " does not begin with the names of its columns; it was not written by the"
                    + " workbench, or is damaged.");
        }
        String rows = text.substring(HEADER.length(), text.lastIndexOf('\n') + 1);
        return rows.lines().map(this::epoch).toList();
    }

    private EpochRecord epoch(String row) {
        String[] cells = row.split(",", -1);
        try {
            return new EpochRecord(
                    Integer.parseInt(cells[0]),
                    Double.parseDouble(cells[1]),
                    new Scores(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                    new Scores(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                    Double.parseDouble(cells[6]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException cause) {
            throw new StoreException(
                    file + " has a row that is not seven numbers, '" + row + "'; the file is damaged.", cause);
        }
    }

    private static String row(EpochRecord epoch) {
        return epoch.epoch() + "," + epoch.trainLoss() + ","
                + epoch.validDeployed().loss() + ","
                + epoch.validDeployed().score() + "," + epoch.validAll().loss() + ","
                + epoch.validAll().score() + "," + epoch.seconds() + "\n";
    }
}
