package org.colearn.data.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.MemoryBudget;
import org.colearn.data.SplitRecipe;

/**
 * One utterance per line, one step: columns {@code modality.feature}, {@code label} (numbers, or class names), optional
 * {@code split} and {@code id}; separated by commas, none within a cell.
 */
final class CsvReader implements DatasetReader {
    private static final int BYTES_PER_CHARACTER = 16;

    @Override
    public String layout() {
        return "a .csv with columns MODALITY.FEATURE, label, split and id";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path)
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public Dataset read(Path path, SplitRecipe recipe) {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            MemoryBudget.require(Files.size(path) * BYTES_PER_CHARACTER, path.toString());
            String head = lines.readLine();
            List<String> columns = head == null ? List.of() : cells(head.replace("\uFEFF", ""));
            var table = new CsvTable(path, columns, rows(lines, columns.size(), path));
            return new NamedArrays(ArraySource.of(table.arrays()), path, "a table with one utterance per line")
                    .read(recipe);
        } catch (IOException e) {
            throw new DataException(path + " is no readable text; save it as UTF-8 with commas.", e);
        }
    }

    private static List<List<String>> rows(BufferedReader lines, int width, Path path) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 1; // the head
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line);
            if (cells.size() != width) {
                throw new DataException(path + " has " + cells.size() + " cells in line " + number + " but " + width
                        + " columns; give every utterance one cell per column, without commas in it.");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }
}
