package org.colearn.data.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpzArray;

/**
 * A table of texts as named arrays.
 *
 * @param path for errors
 * @param columns their names
 * @param rows a cell per column each
 */
record CsvTable(Path path, List<String> columns, List<CsvRows.Row> rows) {
    private static final Set<String> TEXTS =
            Set.of(NamedArrays.SPLIT, NamedArrays.ID, NamedArrays.GROUP, NamedArrays.TRANSCRIPT);

    /** Columns that share what stands before a dot as [N, D], {@code label}, {@code split} and such as [N]. */
    Map<String, NpzArray> arrays() {
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (int c = 0; c < columns.size(); c++) {
            String name = columns.get(c);
            int dot = name.indexOf('.');
            groups.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), key -> new ArrayList<>())
                    .add(c);
        }
        var arrays = new LinkedHashMap<String, NpzArray>();
        groups.forEach((name, at) -> {
            if (TEXTS.contains(name)) {
                arrays.put(name, texts(column(at.get(0))));
            } else if (name.equals(NamedArrays.LABEL)) {
                putLabels(column(at.get(0)), arrays);
            } else {
                arrays.put(name, new NpzArray.Floats(new int[] {rows.size(), at.size()}, numbers(at)));
            }
        });
        return arrays;
    }

    /** Numbers as they are; of names, the classes in alphabetical order. */
    private void putLabels(List<String> labels, Map<String, NpzArray> arrays) {
        boolean numeric = labels.stream().allMatch(CsvTable::isNumber);
        List<String> classes =
                numeric ? List.of() : labels.stream().distinct().sorted().toList();
        float[] values = new float[labels.size()];
        for (int u = 0; u < values.length; u++) {
            values[u] = numeric ? Float.parseFloat(labels.get(u)) : classes.indexOf(labels.get(u));
        }
        arrays.put(NamedArrays.LABEL, new NpzArray.Floats(new int[] {values.length}, values));
        if (!numeric) {
            arrays.put(NamedArrays.CLASSES, texts(classes));
        }
    }

    private float[] numbers(List<Integer> at) {
        float[] values = new float[rows.size() * at.size()];
        int next = 0;
        for (int u = 0; u < rows.size(); u++) {
            for (int c : at) {
                String cell = rows.get(u).cells().get(c);
                if (!isNumber(cell)) {
                    throw new DataException(path + " has '" + cell + "' in line "
                            + rows.get(u).line() + ", column " + columns.get(c) + ", where a number belongs; mend it.");
                }
                values[next++] = Float.parseFloat(cell);
            }
        }
        return values;
    }

    private List<String> column(int at) {
        return rows.stream().map(row -> row.cells().get(at)).toList();
    }

    private static NpzArray texts(List<String> values) {
        return new NpzArray.Texts(new int[] {values.size()}, values);
    }

    static boolean isNumber(String cell) {
        try {
            Float.parseFloat(cell);
            return true;
        } catch (NumberFormatException no) {
            return false;
        }
    }
}
