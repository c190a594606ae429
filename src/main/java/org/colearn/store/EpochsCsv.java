package org.colearn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;

/** The curves of one run as CSV; each epoch is on disk as soon as it ended. */
final class EpochsCsv {
    private static final String COLUMNS =
            "epoch,train_loss,valid_deployed_loss,valid_deployed_score,valid_all_loss,valid_all_score,seconds";
    private static final int PLAIN = 7;
    /** Columns of later versions: what it says of each modality, by name. */
    private static final String GRADIENT = "gradient ";

    private final Path file;

    EpochsCsv(Path file) {
        this.file = file;
    }

    /** Begins the file with its header, in place of what an interrupted attempt left. */
    void create() throws IOException {
        Files.writeString(file, COLUMNS + "\n", StandardCharsets.UTF_8);
    }

    /** Adds an epoch; with the first one the names of the columns are complete. */
    void append(EpochRecord epoch) throws IOException {
        if (epoch.epoch() == 1) {
            Files.writeString(file, header(epoch) + row(epoch), StandardCharsets.UTF_8);
        } else {
            Files.writeString(file, row(epoch), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
    }

    /** Writes all of it again, whole or not at all; for a file in which a row is missing or cut short. */
    void rewrite(List<EpochRecord> epochs) {
        String header = epochs.isEmpty() ? COLUMNS + "\n" : header(epochs.get(0));
        AtomicFile.write(file, header + epochs.stream().map(EpochsCsv::row).collect(Collectors.joining()));
    }

    /**
     * The epochs on disk so far; a last row that is still being written, or was cut short, is left out.
     *
     * @throws StoreException with a sentence if there is no such file, or it is not one of ours
     */
    List<EpochRecord> read() {
        String text = StoredText.read(file);
        int end = text.indexOf('\n');
        if (end < 0 || !text.startsWith(COLUMNS)) {
            throw new StoreException(file + " does not begin with the names of its columns; it was not written by the"
                    + " workbench, or is damaged.");
        }
        List<String> names = List.of(text.substring(0, end).split(",", -1));
        String rows = text.substring(end + 1, text.lastIndexOf('\n') + 1);
        return rows.lines().map(row -> epoch(row, names)).toList();
    }

    private EpochRecord epoch(String row, List<String> names) {
        String[] cells = row.split(",", -1);
        try {
            var gradients = new LinkedHashMap<String, Double>();
            for (int c = PLAIN; c < names.size(); c++) {
                gradients.put(names.get(c).substring(GRADIENT.length()), Double.parseDouble(cells[c]));
            }
            return new EpochRecord(
                    Integer.parseInt(cells[0]),
                    Double.parseDouble(cells[1]),
                    new Scores(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                    new Scores(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                    Double.parseDouble(cells[6]),
                    gradients);
        } catch (NumberFormatException | IndexOutOfBoundsException cause) {
            throw new StoreException(
                    file + " has a row that is not " + names.size() + " numbers, '" + row + "'; the file is damaged.",
                    cause);
        }
    }

    private static String header(EpochRecord epoch) {
        var header = new StringBuilder(COLUMNS);
        epoch.gradients().keySet().forEach(modality -> header.append(',')
                .append(GRADIENT)
                .append(modality.replaceAll("[,\r\n]", " "))); // the names of a file's columns must stay apart
        return header.append('\n').toString();
    }

    private static String row(EpochRecord epoch) {
        return epoch.epoch() + "," + epoch.trainLoss() + ","
                + epoch.validDeployed().loss() + ","
                + epoch.validDeployed().score() + "," + epoch.validAll().loss() + ","
                + epoch.validAll().score() + "," + epoch.seconds()
                + epoch.gradients().values().stream().map(value -> "," + value).collect(Collectors.joining())
                + "\n";
    }
}
