package org.colearn.evaluation;

import java.util.Arrays;
import java.util.Locale;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;

/** Measures models on one dataset, in room that is taken once and used again; used by one thread at a time. */
public final class Evaluator implements AutoCloseable {
    private static final int MOST_UTTERANCES = 256;
    /** Long sequences go in smaller batches: at most 64 MB of features at a time. */
    private static final long MOST_VALUES = 1L << 24;

    private final Dataset data;
    private final ModelShape shape;
    private final int capacity;
    private final Batch batch;

    /** Takes room for batches of this data. */
    public Evaluator(Dataset data) {
        this.data = data;
        this.shape = ModelShape.of(data);
        long perUtterance = (long) shape.steps() * shape.features();
        this.capacity = (int) Math.max(1, Math.min(MOST_UTTERANCES, MOST_VALUES / perUtterance));
        this.batch = new Batch(shape, capacity);
    }

    /** The same as {@link #evaluate(FusionModel, Split, ModalitySet)}, once, with room of its own. */
    public static Evaluation evaluate(FusionModel model, Dataset data, Split split, ModalitySet present) {
        try (var evaluator = new Evaluator(data)) {
            return evaluator.evaluate(model, split, present);
        }
    }

    /**
     * Runs the split through the model in evaluation mode; absent modalities are zero and cost nothing.
     *
     * @throws DataException with a sentence if the split is empty or the model was built for data of another shape
     */
    public Evaluation evaluate(FusionModel model, Split split, ModalitySet present) {
        int[] items = items(split);
        return measured(outputs(model, items, present), data, items);
    }

    private int[] items(Split split) {
        int[] items = data.splits().of(split);
        if (items.length == 0) {
            throw new DataException(data.name() + " has no utterances in its "
                    + split.name().toLowerCase(Locale.ROOT) + " split; there is nothing to evaluate on.");
        }
        return items;
    }

    /**
     * What outputs mean for some utterances.
     *
     * @param outputs [items * outputs] row-major, as {@link #outputs} gives them
     */
    public static Evaluation measured(float[] outputs, Dataset data, int[] items) {
        Labels labels = data.labels();
        if (labels instanceof Labels.Classes classes) {
            int[] truth = Arrays.stream(items).map(i -> classes.values()[i]).toArray();
            return ClassificationMetrics.of(outputs, truth, classes.classNames());
        }
        return RegressionMetrics.of(outputs, reals((Labels.Reals) labels, items));
    }

    /**
     * Outputs in evaluation mode for some utterances, [items * outputs] row-major: class probabilities, or real predictions.
     *
     * @throws DataException with a sentence if the model was built for data of another shape
     */
    public float[] outputs(FusionModel model, int[] items, ModalitySet present) {
        if (!model.shape().equals(shape)) {
            throw new DataException("The model was built for other modalities, time steps or labels than " + data.name()
                    + " has; evaluate it on the data it was trained on.");
        }
        int width = shape.target().outputs();
        float[] outputs = new float[items.length * width];
        for (int from = 0; from < items.length; from += capacity) {
            int[] bits = new int[Math.min(capacity, items.length - from)];
            Arrays.fill(bits, present.bits());
            batch.fill(data, items, from, bits);
            System.arraycopy(model.predict(batch), 0, outputs, from * width, bits.length * width);
        }
        return outputs;
    }

    private static float[] reals(Labels.Reals labels, int[] items) {
        float[] values = new float[items.length];
        for (int i = 0; i < items.length; i++) {
            values[i] = labels.values()[items[i]];
        }
        return values;
    }

    /** Releases the room. */
    @Override
    public void close() {
        batch.close();
    }
}
