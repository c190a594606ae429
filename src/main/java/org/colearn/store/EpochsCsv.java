package org.colearn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.training.EpochRecord;

/** The curves of one run as CSV; each epoch is on disk as soon as it ended. */
final class EpochsCsv {
    private static final String HEADER =
            "epoch,train_loss,valid_deployed_loss,valid_deployed_score,valid_all_loss,valid_all_score,seconds\n";

    private final Path file;

    EpochsCsv(Path file) {
        this.file = file;
    }

    /** Begins the file with its header. */
    void create() throws IOException {
        Files.writeString(file, HEADER, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** Adds an epoch. */
    void append(EpochRecord epoch) throws IOException {
        Files.writeString(file, row(epoch), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** Writes all of it again, whole or not at all; for a file in which a row is missing or cut short. */
    void rewrite(List<EpochRecord> epochs) {
        AtomicFile.write(file, HEADER + epochs.stream().map(EpochsCsv::row).collect(Collectors.joining()));
    }

    private static String row(EpochRecord epoch) {
        return epoch.epoch() + "," + epoch.trainLoss() + ","
                + epoch.validDeployed().loss() + ","
                + epoch.validDeployed().score() + "," + epoch.validAll().loss() + ","
                + epoch.validAll().score() + "," + epoch.seconds() + "\n";
    }
}
