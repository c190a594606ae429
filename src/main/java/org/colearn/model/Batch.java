package org.colearn.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.kernel.FloatMemory;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Reusable room for one batch, time-major in native memory so that a recurrent layer reads a whole sequence as one matrix.
 *
 * <p>{@link #features()} is [utterances, features, time] to DL4J, a view of a buffer laid out [time, utterances, features].
 * Features of a modality that no utterance of the batch has are not loaded: their columns hold old values, and the mask keeps
 * every layer from reading them. The arrays handed out are valid until the next {@link #fill}.
 */
public final class Batch implements AutoCloseable {
    private final ModelShape shape;
    private final int capacity;
    private final int outputs;
    private final int columns;
    private final FloatMemory features;
    private final FloatMemory mask;
    private final FloatMemory labels;
    private final Map<Integer, Arrays> arraysBySize = new ConcurrentHashMap<>();
    private int size;

    /** Views for one number of utterances; making them costs more than filling a small batch. */
    private record Arrays(INDArray features, INDArray mask, INDArray labels) {}

    /** Room for up to {@code capacity} utterances of this shape. */
    public Batch(ModelShape shape, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A batch needs room for at least one utterance, not " + capacity + ".");
        }
        this.shape = shape;
        this.capacity = capacity;
        outputs = shape.target().outputs();
        columns = shape.features();
        features = FloatMemory.allocate((long) shape.steps() * capacity * columns);
        mask = FloatMemory.allocate((long) capacity * shape.modalities().size());
        labels = FloatMemory.allocate((long) capacity * outputs);
    }

    /**
     * Loads utterances.
     *
     * @param data what to read from
     * @param order utterance indices
     * @param from first position in {@code order}
     * @param present bits of the present modalities ({@link org.colearn.data.ModalitySet#bits()}), one per utterance
     *     loaded; its length is the number of utterances to load
     */
    public void fill(Dataset data, int[] order, int from, int[] present) {
        if (!data.modalities().equals(shape.modalities()) || data.steps() != shape.steps()) {
            throw new IllegalArgumentException(
                    "The dataset " + data.name() + " has another shape than the model this batch is for.");
        }
        if (present.length < 1 || present.length > capacity) {
            throw new IllegalArgumentException(
                    "A batch for 1 to " + capacity + " utterances cannot take " + present.length + ".");
        }
        size = present.length;
        int some = 0;
        for (int bits : present) {
            some |= bits;
        }
        int column = 0;
        List<Modality> modalities = shape.modalities();
        for (int m = 0; m < modalities.size(); m++) {
            if ((some >> m & 1) == 1) {
                load(data.features().get(m), order, from, column);
            }
            column += modalities.get(m).features();
        }
        fillMask(present);
        fillLabels(data.labels(), order, from);
    }

    private void load(FeatureTensor tensor, int[] order, int from, int column) {
        for (int t = 0; t < shape.steps(); t++) {
            for (int r = 0; r < size; r++) {
                int row = t * size + r;
                int at = tensor.offset(order[from + r], t);
                features.write(row * columns + column, tensor.values(), at, tensor.features());
            }
        }
    }

    private void fillMask(int[] present) {
        int modalities = shape.modalities().size();
        float[] values = new float[size * modalities];
        for (int i = 0; i < values.length; i++) {
            values[i] = present[i / modalities] >> i % modalities & 1;
        }
        mask.write(0, values, values.length);
    }

    private void fillLabels(Labels all, int[] order, int from) {
        float[] values = new float[size * outputs];
        for (int r = 0; r < size; r++) {
            int utterance = order[from + r];
            if (all instanceof Labels.Classes classes) {
                values[r * outputs + classes.values()[utterance]] = 1;
            } else if (all instanceof Labels.Reals reals) {
                values[r] = reals.values()[utterance];
            }
        }
        labels.write(0, values, values.length);
    }

    private Arrays arrays() {
        return arraysBySize.computeIfAbsent(
                size,
                n -> new Arrays(
                        view(features, shape.steps(), n, shape.features()).permute(1, 2, 0),
                        view(mask, n, shape.modalities().size()),
                        view(labels, n, outputs)));
    }

    private static INDArray view(FloatMemory memory, long... dimensions) {
        long count = 1;
        for (long dimension : dimensions) {
            count *= dimension;
        }
        return memory.array().get(NDArrayIndex.interval(0, count)).reshape('c', dimensions);
    }

    /** Number of utterances loaded. */
    public int size() {
        return size;
    }

    /** [utterances, features, time]. */
    public INDArray features() {
        return arrays().features();
    }

    /** [utterances, modalities], 1 where present. */
    public INDArray mask() {
        return arrays().mask();
    }

    /** [utterances, outputs]: one-hot classes, or the real label. */
    public INDArray labels() {
        return arrays().labels();
    }

    /** Releases the native memory. */
    @Override
    public void close() {
        arraysBySize.clear();
        features.close();
        mask.close();
        labels.close();
    }
}
