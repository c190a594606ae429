package org.colearn.training;

import java.util.Locale;
import org.colearn.data.DataException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what ended a training into a sentence for the user. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    /** A loss that is not a number. */
    static Outcome.Failed diverged(String where, double loss, TrainingRun run) {
        return new Outcome.Failed("The loss became " + (Double.isNaN(loss) ? "NaN" : "infinite") + " " + where
                + "; try a learning rate below " + run.training().learningRate()
                + ", standardise the features, and check them for outliers.");
    }

    /** Anything thrown; logged with its stack trace. */
    static Outcome.Failed thrown(Throwable thrown, int epoch, TrainingRun run) {
        LOG.error("Training on {} ended in epoch {}", run.data().name(), epoch, thrown);
        if (isOutOfMemory(thrown)) {
            return new Outcome.Failed("Memory ran out in epoch " + epoch + " with a batch size of "
                    + run.training().batchSize()
                    + "; lower the batch size or the widths of the network, or run fewer trainings at once.");
        }
        if (thrown instanceof DataException) {
            return new Outcome.Failed(thrown.getMessage());
        }
        if (thrown instanceof LinkageError) {
            return new Outcome.Failed("The numerical library cannot be used on this machine (" + describe(thrown)
                    + "); the log has the details.");
        }
        return new Outcome.Failed("Training stopped in epoch " + epoch + " because of an unexpected error ("
                + describe(thrown) + "); what was computed before is kept, the log has the details.");
    }

    /** ND4J reports exhausted native memory in several ways, often wrapped. */
    private static boolean isOutOfMemory(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String text = describe(cause).toLowerCase(Locale.ROOT);
            if (cause instanceof OutOfMemoryError
                    || text.contains("bad_alloc")
                    || text.contains("out of memory")
                    || text.contains("allocation failed")
                    || text.contains("cannot allocate")
                    || text.contains("failed to allocate")) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Throwable thrown) {
        return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    }
}
