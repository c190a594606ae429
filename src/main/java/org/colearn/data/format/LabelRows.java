package org.colearn.data.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.colearn.data.Labels;

/**
 * Labels stored as rows, [N] or [N, K], in one or more pieces: rows with a single 1 and zeros otherwise are classes; of
 * other rows the first column counts.
 *
 * @param labels what they say
 * @param remark a sentence (with a leading space) if columns were left out, otherwise empty
 */
record LabelRows(Labels labels, String remark) {
    static LabelRows of(List<Hdf5Array> pieces, String where) {
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
        if (width > 1 && rows.stream().allMatch(LabelRows::isOneHot)) {
            int[] classes = rows.stream().mapToInt(LabelRows::hot).toArray();
            List<String> names =
                    IntStream.range(0, width).mapToObj(Integer::toString).toList();
            return new LabelRows(new Labels.Classes(names, classes), "");
        }
        double[] column = rows.stream().mapToDouble(row -> row[0]).toArray();
        String remark = width == 1 ? "" : " Its labels have " + width + " columns; the first is used.";
        return new LabelRows(LabelColumn.of(column, Optional.empty(), where + " (labels)"), remark);
    }

    private static int width(Hdf5Array piece) {
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
