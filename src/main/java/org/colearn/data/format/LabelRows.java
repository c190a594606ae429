package org.colearn.data.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.colearn.data.Labels;
import org.colearn.data.npz.NpzArray;

/**
 * Labels stored as rows, [N], [N, K] or [N, K, L], in one or more pieces: of a third axis longer than 1 the place of the
 * largest value counts (MulT stores yes and no for each of four emotions); rows with a single 1 and zeros otherwise are
 * classes; of other rows the column that the companion chooses counts, or the first.
 *
 * @param labels what they say
 * @param remark a sentence (with a leading space) if columns were left out, otherwise empty
 * @param columns names of the columns to choose from; empty if there is no choice
 */
record LabelRows(Labels labels, String remark, List<String> columns) {
    /** The order in which MulT's IEMOCAP stores its emotions. */
    private static final List<String> EMOTIONS = List.of("neutral", "happy", "sad", "angry");

    static LabelRows of(List<NpzArray.Floats> stored, Origin origin) {
        String where = origin.path().toString();
        boolean decided = stored.get(0).shape().length == 3 && stored.get(0).shape()[2] > 1;
        List<NpzArray.Floats> pieces = stored.stream().map(LabelRows::flat).toList();
        int width = width(pieces.get(0));
        if (pieces.stream().anyMatch(piece -> width(piece) != width)) {
            throw new DataException(where + " has label rows of different lengths; give all splits the same.");
        }
        if (width == 0) {
            throw new DataException(where + " has label rows without a value; give each utterance a label.");
        }
        List<float[]> rows = pieces.stream()
                .flatMap(piece -> IntStream.range(0, piece.shape()[0])
                        .mapToObj(u -> Arrays.copyOfRange(piece.values(), u * width, (u + 1) * width)))
                .toList();
        Companion companion = origin.companion();
        if (width > 1 && companion.column().isEmpty() && rows.stream().allMatch(LabelRows::isOneHot)) {
            double[] hot = rows.stream().mapToDouble(LabelRows::hot).toArray();
            List<String> names = decided && width == EMOTIONS.size() ? EMOTIONS : numbers(width);
            return new LabelRows(
                    LabelColumn.of(hot, companion.classes().or(() -> Optional.of(names)), where + " (labels)"),
                    "",
                    List.of());
        }
        int chosen = companion.columnOf(width, where);
        double[] column = rows.stream().mapToDouble(row -> row[chosen]).toArray();
        return new LabelRows(
                LabelColumn.of(column, companion.classes(), where + " (labels)"),
                remark(width, chosen, companion),
                width == 1 ? List.of() : companion.columnNames(width));
    }

    private static String remark(int width, int chosen, Companion companion) {
        if (width == 1) {
            return "";
        }
        String name = chosen < companion.columns().size()
                ? "'" + companion.columns().get(chosen) + "'"
                : chosen == 0 ? "the first" : "number " + chosen + " (from 0)";
        return " Its labels have " + width + " columns; " + name + " is used.";
    }

    private static NpzArray.Floats flat(NpzArray.Floats piece) {
        int[] shape = piece.shape();
        if (shape.length < 3) {
            return piece;
        }
        float[] places = new float[shape[0] * shape[1]];
        for (int i = 0; i < places.length && shape[2] > 0; i++) {
            places[i] = shape[2] == 1 ? piece.values()[i] : largest(piece.values(), i * shape[2], shape[2]);
        }
        return new NpzArray.Floats(new int[] {shape[0], shape[1]}, places);
    }

    private static int largest(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = values[from + i] > values[from + best] ? i : best;
        }
        return best;
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static int width(NpzArray.Floats piece) {
        return piece.shape().length == 1 ? 1 : piece.shape()[1];
    }

    private static boolean isOneHot(float[] row) {
        int ones = 0;
        for (float value : row) {
            if (value != 0 && value != 1) {
                return false;
            }
            ones += value == 1 ? 1 : 0;
        }
        return ones == 1;
    }

    private static int hot(float[] row) {
        int index = 0;
        while (row[index] != 1) {
            index++;
        }
        return index;
    }
}
