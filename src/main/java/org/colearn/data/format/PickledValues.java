package org.colearn.data.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.pickle.PickledArray;

/** Numbers and texts out of what a pickle holds: NumPy arrays, or lists and tuples of one shape. */
final class PickledValues {
    private static final int MAX_AXES = 4;
    private static final int MOST_LISTED = 1 << 26;

    private final String where;
    private final List<Integer> shape = new ArrayList<>();
    private float[] values = new float[0];
    private int at;

    private PickledValues(String where) {
        this.where = where;
    }

    /** Numbers of any width as floats. */
    static NpzArray.Floats numbers(Object value, String where) {
        Optional<NpzArray> plain = plain(value, where);
        if (plain.isPresent()) {
            NpzArray decoded = plain.get();
            if (decoded instanceof NpzArray.Floats floats) {
                return floats;
            }
            if (decoded instanceof NpzArray.Wholes wholes) {
                return wholes.toFloats();
            }
            throw new DataException(where + " holds texts where numbers belong; store float32 or int64 there.");
        }
        return new PickledValues(where).listed(value);
    }

    /** One text per row; the texts of a row of several are joined by an underscore. */
    static List<String> texts(Object value, String where) {
        Optional<NpzArray> plain = plain(value, where);
        if (plain.isPresent()) {
            NpzArray decoded = plain.get();
            int rows = decoded.shape().length == 0 ? 1 : decoded.shape()[0];
            List<String> cells = cells(decoded);
            int width = rows == 0 ? 0 : cells.size() / rows;
            return IntStream.range(0, rows)
                    .mapToObj(row -> String.join("_", cells.subList(row * width, (row + 1) * width)))
                    .toList();
        }
        return elements(value, where).stream().map(cell -> text(cell, where)).toList();
    }

    private static Optional<NpzArray> plain(Object value, String where) {
        if (value instanceof NpzArray array) {
            return Optional.of(array);
        }
        return value instanceof PickledArray array && array.objects().isEmpty()
                ? Optional.of(array.decode(where))
                : Optional.empty();
    }

    private static List<String> cells(NpzArray array) {
        if (array instanceof NpzArray.Texts texts) {
            return texts.values();
        }
        if (array instanceof NpzArray.Wholes wholes) {
            return Arrays.stream(wholes.values()).mapToObj(Long::toString).toList();
        }
        float[] floats = ((NpzArray.Floats) array).values();
        return IntStream.range(0, floats.length)
                .mapToObj(i -> Float.toString(floats[i]))
                .toList();
    }

    private static String text(Object cell, String where) {
        if (cell instanceof PickledArray || cell instanceof List<?> || cell instanceof Object[]) {
            // A row of [video, start, end]: one level only, so that lists within lists cannot run away.
            return cell instanceof PickledArray array && array.objects().isEmpty()
                    ? String.join("_", texts(array, where))
                    : elements(cell, where).stream()
                            .map(PickledValues::word)
                            .reduce((a, b) -> a + "_" + b)
                            .orElse("");
        }
        return word(cell);
    }

    private static String word(Object cell) {
        return cell instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : cell instanceof String || cell instanceof Number ? cell.toString() : "";
    }

    private static List<?> elements(Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Object[] tuple) {
            return Arrays.asList(tuple);
        }
        if (value instanceof PickledArray array && !array.objects().isEmpty()) {
            return array.objects();
        }
        throw new DataException(where + " is neither a NumPy array nor a list; store one of them there.");
    }

    private NpzArray.Floats listed(Object value) {
        long size = 1;
        Object level = value;
        while (!(level instanceof Number)) {
            if (level instanceof PickledArray array && array.objects().isEmpty()) {
                for (int length : array.shape()) {
                    shape.add(length);
                    size *= length;
                }
                break;
            }
            List<?> elements = elements(level, where);
            shape.add(elements.size());
            size *= elements.size();
            if (elements.isEmpty() || shape.size() > MAX_AXES || size > MOST_LISTED) {
                throw new DataException(where + " holds lists of the lengths " + shape
                        + "; store a NumPy array of at most " + MAX_AXES + " axes there.");
            }
            level = elements.get(0);
        }
        if (size > MOST_LISTED) {
            throw new DataException(where + " lists " + size + " numbers; store them as one NumPy array.");
        }
        MemoryBudget.require(size * Float.BYTES, where);
        values = new float[(int) size];
        fill(value, 0);
        return new NpzArray.Floats(shape.stream().mapToInt(Integer::intValue).toArray(), values);
    }

    private void fill(Object value, int axis) {
        if (value instanceof Number number && axis == shape.size()) {
            values[at++] = number.floatValue();
        } else if (value instanceof PickledArray array && array.objects().isEmpty()) {
            NpzArray.Floats block = numbers(array, where);
            if (!Arrays.stream(block.shape()).boxed().toList().equals(shape.subList(axis, shape.size()))) {
                throw ragged();
            }
            System.arraycopy(block.values(), 0, values, at, block.values().length);
            at += block.values().length;
        } else {
            List<?> elements = elements(value, where);
            if (axis == shape.size() || elements.size() != shape.get(axis)) {
                throw ragged();
            }
            elements.forEach(element -> fill(element, axis + 1));
        }
    }

    private DataException ragged() {
        return new DataException(where + " holds lists of different lengths; pad them to one shape, " + shape + ".");
    }
}
