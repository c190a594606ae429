package org.colearn.evaluation.parity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzFile;

/**
 * PyTorch's numbers for one network, as written in an .npz archive.
 *
 * <p>Keys: {@code x} [utterances, time, features], {@code y}, {@code dims} (features per modality), {@code lr}, and under a
 * prefix by PyTorch's names {@code param/}, {@code buffer/}, {@code grad/}, {@code after3/}, {@code after3_buffer/}; {@code
 * eval_output}, {@code train_output} (before a softmax) and {@code loss}.
 */
final class Reference {
    private final Path file;
    private final Map<String, NpzArray.Floats> arrays;

    private Reference(Path file, Map<String, NpzArray.Floats> arrays) {
        this.file = file;
        this.arrays = arrays;
    }

    static Reference read(Path file) {
        var arrays = new LinkedHashMap<String, NpzArray.Floats>();
        try (NpzFile npz = NpzFile.open(file)) {
            for (String name : npz.names()) {
                NpzArray array = npz.array(name);
                if (array instanceof NpzArray.Floats floats) {
                    arrays.put(name, floats);
                } else if (array instanceof NpzArray.Wholes wholes) {
                    arrays.put(name, wholes.toFloats());
                } else {
                    throw new DataException(file + " holds texts in '" + name + "'; a reference holds numbers only.");
                }
            }
        }
        return new Reference(file, arrays);
    }

    Path file() {
        return file;
    }

    boolean has(String key) {
        return arrays.containsKey(key);
    }

    float[] values(String key) {
        return array(key).values();
    }

    /** Length of an axis. */
    int size(String key, int axis) {
        int[] shape = array(key).shape();
        if (axis >= shape.length) {
            throw new DataException(file + ": '" + key + "' has " + shape.length + " axes, too few for a reference.");
        }
        return shape[axis];
    }

    float scalar(String key) {
        return values(key)[0];
    }

    /** Features per modality. */
    List<Integer> dims() {
        float[] values = values("dims");
        var dims = new ArrayList<Integer>();
        for (float value : values) {
            dims.add((int) value);
        }
        return dims;
    }

    /** The keys under a prefix, without it. */
    List<String> under(String prefix) {
        return arrays.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private NpzArray.Floats array(String key) {
        NpzArray.Floats array = arrays.get(key);
        if (array == null) {
            throw new DataException(file + " lacks '" + key + "'; it is not a complete reference.");
        }
        return array;
    }
}
