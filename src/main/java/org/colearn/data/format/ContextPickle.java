package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * The content of one of bc-LSTM's pickles: features [videos, utterances, D] padded on the right, labels [videos, utterances]
 * or one-hot, and the number of utterances of each video, for train and test (a tuple of seven) or for validation too
 * (a tuple of thirteen, as for CMU-MOSEI). What is a step there, an utterance, is an utterance here.
 */
final class ContextPickle {
    private static final int SEVEN = 7;
    private static final int THIRTEEN = 13;

    private final String where;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * One split.
     *
     * @param split which
     * @param features [videos, utterances, D]
     * @param labels [videos, utterances] or [videos, utterances, K]
     * @param lengths utterances of each video
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Block(Split split, NpzArray.Floats features, NpzArray.Floats labels, int[] lengths) {
        /** The features [1, D] of an utterance of a video. */
        NpzArray.Floats step(int video, int utterance) {
            int width = features.shape()[2];
            int at = (video * features.shape()[1] + utterance) * width;
            return new NpzArray.Floats(new int[] {1, width}, Arrays.copyOfRange(features.values(), at, at + width));
        }

        /** The label, [1] or [K]. */
        float[] label(int video, int utterance) {
            int width = labels.shape().length == 2 ? 1 : labels.shape()[2];
            int at = (video * labels.shape()[1] + utterance) * width;
            return Arrays.copyOfRange(labels.values(), at, at + width);
        }
    }

    private ContextPickle(String where) {
        this.where = where;
    }

    /** Whether an unpickled object is such a tuple. */
    static boolean fits(Object root) {
        return root instanceof Object[] tuple
                && (tuple.length == SEVEN || tuple.length == THIRTEEN)
                && tuple[0] != null
                && DialoguePickle.firstDictionary(tuple).isEmpty();
    }

    static ContextPickle of(Object root, String where) {
        if (!fits(root)) {
            throw new DataException(where + " holds no tuple of train and test data, labels and lengths;"
                    + " choose a pickle of bc-LSTM's, or remove it from the folder.");
        }
        Object[] tuple = (Object[]) root;
        var pickle = new ContextPickle(where);
        if (tuple.length == SEVEN) {
            pickle.add(Split.TRAIN, tuple[0], tuple[1], tuple[5]);
            pickle.add(Split.TEST, tuple[2], tuple[3], tuple[6]);
        } else {
            pickle.add(Split.TRAIN, tuple[0], tuple[1], tuple[7]);
            pickle.add(Split.VALID, tuple[2], tuple[3], tuple[8]);
            pickle.add(Split.TEST, tuple[4], tuple[5], tuple[9]);
        }
        return pickle;
    }

    List<Block> blocks() {
        return blocks;
    }

    private void add(Split split, Object features, Object labels, Object lengths) {
        String part = where + " (" + split.word() + ")";
        NpzArray.Floats values = PickledValues.numbers(features, part);
        NpzArray.Floats truth = PickledValues.numbers(labels, part + " labels");
        NpzArray.Floats counts = PickledValues.numbers(lengths, part + " lengths");
        int[] shape = values.shape();
        boolean sound = shape.length == 3
                && (truth.shape().length == 2 || truth.shape().length == 3)
                && truth.shape()[0] == shape[0]
                && truth.shape()[1] == shape[1]
                && counts.values().length == shape[0];
        int[] each = new int[counts.values().length];
        for (int v = 0; v < each.length && sound; v++) {
            each[v] = (int) counts.values()[v];
            sound = each[v] >= 0 && each[v] <= shape[1];
        }
        if (!sound) {
            throw new DataException(part + " has features of the shape " + Arrays.toString(shape) + ", labels of "
                    + Arrays.toString(truth.shape()) + " and " + counts.values().length
                    + " lengths, which do not fit together; copy the file again.");
        }
        blocks.add(new Block(split, values, truth, each));
    }

    /** The utterances of pickles of the same videos, one per modality. */
    static Utterances joined(Origin origin, List<String> modalities, List<ContextPickle> pickles) {
        var utterances = new Utterances(origin, modalities);
        List<Block> first = pickles.get(0).blocks();
        for (int b = 0; b < first.size(); b++) {
            int block = b;
            List<Block> alike =
                    pickles.stream().map(pickle -> pickle.blocks().get(block)).toList();
            Block lead = alike.get(0);
            for (int m = 1; m < alike.size(); m++) {
                if (!Arrays.equals(alike.get(m).lengths(), lead.lengths())) {
                    throw new DataException(origin.path() + ": " + modalities.get(m) + " has other videos in "
                            + lead.split().word() + " than " + modalities.get(0)
                            + "; give pickles that were made together.");
                }
            }
            for (int v = 0; v < lead.lengths().length; v++) {
                for (int u = 0; u < lead.lengths()[v]; u++) {
                    int video = v;
                    int utterance = u;
                    utterances.add(new Utterances.Item(
                            Optional.of(lead.split()),
                            lead.split().key() + "-video" + v + "_" + u,
                            "",
                            alike.stream()
                                    .map(part -> part.step(video, utterance))
                                    .toList(),
                            lead.label(v, u)));
                }
            }
        }
        return utterances;
    }
}
