package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;

/**
 * One utterance per line, one step: columns {@code modality.feature}, {@code label} (numbers, or class names), optional
 * {@code split}, {@code id}, {@code group} and {@code transcript}. A file whose first cell is a number has no head: all its
 * columns but the last are features, of the modality its name says, and the last is the label, as bc-LSTM's files are.
 */
final class CsvReader implements DatasetReader {
    @Override
    public String layout() {
        return "a .csv with columns MODALITY.FEATURE, label, split and id, or without a head and the label last";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path)
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        CsvRows all = CsvRows.read(path);
        List<CsvRows.Row> rows = all.rows();
        boolean headless =
                !rows.isEmpty() && CsvTable.isNumber(rows.get(0).cells().get(0));
        List<String> columns = rows.isEmpty()
                ? List.of()
                : headless
                        ? columns(path, rows.get(0).cells().size())
                        : rows.get(0).cells();
        var body = new CsvRows(path, headless || rows.isEmpty() ? rows : rows.subList(1, rows.size()));
        body.check(columns.size());
        String layout = headless ? "a bc-LSTM table without a head" : "a table with one utterance per line";
        return new NamedArrays(
                        ArraySource.of(new CsvTable(path, columns, body.rows()).arrays()),
                        Origin.of(path, layout, choices))
                .read();
    }

    private static List<String> columns(Path path, int width) {
        String modality = ModalityWords.of(path).orElse("features");
        List<String> columns = new ArrayList<>();
        for (int f = 0; f < width - 1; f++) {
            columns.add(modality + "." + f);
        }
        columns.add(NamedArrays.LABEL);
        return columns;
    }
}
