package org.colearn.data.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.Labels;

/**
 * Decides what a column of numbers labels.
 *
 * <p>Labels are classes if class names are given, or if all are whole numbers, none negative, at most
 * {@value #MAX_CLASSES} different ones; otherwise they are real. An empty list of class names says that whole numbers are
 * real labels all the same.
 */
final class LabelColumn {
    /** More different whole numbers than this are taken for a measured quantity. */
    static final int MAX_CLASSES = 100;

    private LabelColumn() {}

    /** The labels of a column; {@code where} names file and array in errors. */
    static Labels of(double[] column, Optional<List<String>> classNames, String where) {
        if (classNames.isPresent()) {
            List<String> names = classNames.get();
            return names.isEmpty() ? reals(column) : named(column, names, where);
        }
        double[] distinct =
                Arrays.stream(column).distinct().sorted().limit(MAX_CLASSES + 1).toArray();
        boolean classes =
                distinct.length <= MAX_CLASSES && Arrays.stream(distinct).allMatch(value -> isIndex(value));
        return classes ? unnamed(column, distinct, where) : reals(column);
    }

    private static boolean isIndex(double value) {
        return value >= 0 && value == Math.rint(value) && value <= Integer.MAX_VALUE;
    }

    private static Labels named(double[] column, List<String> names, String where) {
        if (names.size() < 2 || names.stream().distinct().count() != names.size()) {
            throw new DataException(where + " comes with the class names " + String.join(", ", names)
                    + "; give at least two, all different.");
        }
        int[] values = new int[column.length];
        for (int i = 0; i < values.length; i++) {
            // Out of range is left for the inspection to count; what is no whole number cannot be an index at all.
            if (column[i] != Math.rint(column[i]) || Math.abs(column[i]) > Integer.MAX_VALUE) {
                throw new DataException(where + " holds the label " + column[i] + " for utterance " + i
                        + ", which is no class index from 0 to " + (names.size() - 1)
                        + "; mend it, or remove the class names if the labels are real numbers.");
            }
            values[i] = (int) column[i];
        }
        return new Labels.Classes(names, values);
    }

    private static Labels unnamed(double[] column, double[] distinct, String where) {
        if (distinct.length < 2) {
            throw new DataException(where + " holds the same label for every utterance, so there is nothing to learn;"
                    + " choose other labels.");
        }
        int[] values = new int[column.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Arrays.binarySearch(distinct, column[i]);
        }
        List<String> names = Arrays.stream(distinct)
                .mapToObj(value -> Integer.toString((int) value))
                .toList();
        return new Labels.Classes(names, values);
    }

    private static Labels reals(double[] column) {
        float[] values = new float[column.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) column[i];
        }
        return new Labels.Reals(values);
    }
}
