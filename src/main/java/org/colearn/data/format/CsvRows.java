package org.colearn.data.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.Reading;

/**
 * The rows of a text file with commas, quotes where a cell holds commas or line ends, as spreadsheets write it.
 *
 * @param path for errors
 * @param rows in order, blank lines left out
 */
record CsvRows(Path path, List<Row> rows) {
    private static final int BYTES_PER_CHARACTER = 16;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .build();

    /**
     * One row.
     *
     * @param line where it ends in the file, from 1
     * @param cells without their quotes
     */
    record Row(long line, List<String> cells) {}

    /** Reads all of it. */
    static CsvRows read(Path path) {
        try (BufferedReader text = new BufferedReader(
                        new InputStreamReader(Reading.of(path), StandardCharsets.UTF_8.newDecoder()));
                CSVParser parser = FORMAT.parse(text)) {
            MemoryBudget.require(Files.size(path) * BYTES_PER_CHARACTER, path.toString());
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                List<String> cells = new ArrayList<>(row.toList());
                if (rows.isEmpty()) {
                    cells.replaceAll(cell -> cell.replace("\uFEFF", ""));
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(parser.getCurrentLineNumber(), cells));
                }
            }
            return new CsvRows(path, rows);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new DataException(
                    path + " is no readable text; save it as UTF-8 with commas, and close every quote.", e);
        }
    }

    /** Refuses rows of another width, with a sentence. */
    void check(int width) {
        for (Row row : rows) {
            if (row.cells().size() != width) {
                throw new DataException(path + " has " + row.cells().size() + " cells in line " + row.line() + " but "
                        + width + " columns; give every utterance one cell per column, in quotes if it has commas.");
            }
        }
    }
}
