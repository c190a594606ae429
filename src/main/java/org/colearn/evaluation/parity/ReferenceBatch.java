package org.colearn.evaluation.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;
import org.colearn.data.Splits;
import org.colearn.model.Batch;
import org.colearn.model.ModelShape;

/**
 * The one batch of a reference, as a dataset of the workbench.
 *
 * @param data every utterance of the reference
 */
record ReferenceBatch(Dataset data) {
    static ReferenceBatch of(Reference reference, ReferenceNetwork kind) {
        int utterances = reference.size("x", 0);
        int steps = reference.size("x", 1);
        int features = reference.size("x", 2);
        List<Integer> dims = reference.dims();
        if (dims.stream().mapToInt(Integer::intValue).sum() != features) {
            throw new DataException(reference.file() + ": 'dims' " + dims + " does not add up to " + features + ".");
        }
        var modalities = new ArrayList<Modality>();
        var tensors = new ArrayList<FeatureTensor>();
        int from = 0;
        for (int width : dims) {
            float[] values = new float[utterances * steps * width];
            for (int row = 0; row < utterances * steps; row++) {
                System.arraycopy(reference.values("x"), row * features + from, values, row * width, width);
            }
            modalities.add(new Modality("modality" + modalities.size(), width));
            tensors.add(new FeatureTensor(utterances, steps, width, values));
            from += width;
        }
        int[] all = IntStream.range(0, utterances).toArray();
        List<String> ids = IntStream.of(all).mapToObj(Integer::toString).toList();
        return new ReferenceBatch(new Dataset(
                reference.file().toString(),
                modalities,
                tensors,
                labels(reference, kind),
                new Splits(all, new int[0], new int[0], "one batch"),
                ids,
                "PyTorch reference",
                Annotations.NONE));
    }

    private static Labels labels(Reference reference, ReferenceNetwork kind) {
        float[] y = reference.values("y");
        if (kind instanceof MfnReference) {
            return new Labels.Reals(y);
        }
        List<String> classes = IntStream.range(0, reference.size("train_output", 1))
                .mapToObj(Integer::toString)
                .toList();
        int[] values = new int[y.length];
        for (int i = 0; i < y.length; i++) {
            values[i] = (int) y[i];
        }
        return new Labels.Classes(classes, values);
    }

    ModelShape shape() {
        return ModelShape.of(data);
    }

    /** All utterances with all modalities, loaded; the caller closes it. */
    Batch batch() {
        var batch = new Batch(shape(), data.utterances());
        int[] present = new int[data.utterances()];
        Arrays.fill(present, ModalitySet.all(data.modalities().size()).bits());
        batch.fill(data, data.splits().train(), 0, present);
        return batch;
    }
}
