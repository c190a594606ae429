import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.ReadChoices;
import org.colearn.data.Splits;
import org.colearn.data.format.DatasetReader;

/** The worked example of docs/architecture.md: lines of "split label number number ...", one modality called language. */
public final class SpacedTextReader implements DatasetReader {
    @Override
    public String layout() {
        return ".spaced text with a line 'train|valid|test LABEL NUMBER ...' for each utterance";
    }

    @Override
    public boolean recognises(Path path) {
        return path.toString().endsWith(".spaced");
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        List<String[]> rows = lines(path).stream().map(line -> line.strip().split("\\s+")).toList();
        int features = rows.get(0).length - 2;
        float[] values = new float[rows.size() * features];
        float[] labels = new float[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            if (cells.length != features + 2) {
                throw new DataException("Line " + (row + 1) + " of " + path + " has " + cells.length + " words; it must have "
                        + (features + 2) + " like the first line.");
            }
            labels[row] = number(cells[1], row, path);
            for (int f = 0; f < features; f++) {
                values[row * features + f] = number(cells[f + 2], row, path);
            }
        }
        return new Dataset(
                path.getFileName().toString(),
                List.of(new Modality("language", features)),
                List.of(new FeatureTensor(rows.size(), 1, features, values)),
                new Labels.Reals(labels),
                new Splits(rows(rows, "train"), rows(rows, "valid"), rows(rows, "test"), "the first word of each line"),
                IntStream.rangeClosed(1, rows.size()).mapToObj(line -> "line " + line).toList(),
                "Spaced text.",
                Annotations.NONE);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException cause) {
            throw new DataException(path + " cannot be read as text; check that it is the right file.", cause);
        }
    }

    private static float number(String cell, int row, Path path) {
        try {
            return Float.parseFloat(cell);
        } catch (NumberFormatException cause) {
            throw new DataException("'" + cell + "' in line " + (row + 1) + " of " + path + " is no number; correct it.", cause);
        }
    }

    private static int[] rows(List<String[]> rows, String split) {
        return IntStream.range(0, rows.size()).filter(row -> rows.get(row)[0].equals(split)).toArray();
    }
}
