package org.colearn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.colearn.evaluation.Confusion;

/** The validation confusions of one run as CSV, a row for each pair of classes that occurred; added to as each epoch ends. */
final class ConfusionsCsv {
    private static final String HEADER = "epoch,true,predicted,count\n";

    private final Path file;

    ConfusionsCsv(Path run) {
        this.file = run.resolve(RunFiles.VALIDATION);
    }

    /** Adds an epoch; the first one begins the file anew. */
    void append(int epoch, Confusion confusion) throws IOException {
        var rows = new StringBuilder(epoch == 1 ? HEADER : "");
        for (int t = 0; t < confusion.counts().length; t++) {
            for (int p = 0; p < confusion.counts().length; p++) {
                if (confusion.counts()[t][p] > 0) {
                    rows.append(epoch + "," + t + "," + p + "," + confusion.counts()[t][p] + "\n");
                }
            }
        }
        if (epoch == 1) {
            Files.writeString(file, rows, StandardCharsets.UTF_8);
        } else {
            Files.writeString(file, rows, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
    }

    /**
     * One confusion per epoch, the first at index 0; empty for runs of earlier versions, which kept none.
     *
     * @throws StoreException with a sentence if the file is not one of ours
     */
    List<Confusion> read(List<String> classNames) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        String text = StoredText.read(file);
        var epochs = new ArrayList<Confusion>();
        int classes = classNames.size();
        for (String row :
                text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList()) {
            try {
                String[] cells = row.split(",", -1);
                int epoch = Integer.parseInt(cells[0]);
                if (epoch == epochs.size() + 1) {
                    epochs.add(new Confusion(classNames, new int[classes][classes]));
                }
                epochs.get(epoch - 1).counts()[Integer.parseInt(cells[1])][Integer.parseInt(cells[2])] =
                        Integer.parseInt(cells[3]);
            } catch (NumberFormatException | IndexOutOfBoundsException cause) {
                throw new StoreException(
                        file + " has a row that is not an epoch, two of " + classes + " classes and a count, '" + row
                                + "'; the file is damaged.",
                        cause);
            }
        }
        return epochs;
    }
}
