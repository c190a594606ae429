package org.colearn.data.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpyFile;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.pickle.PickleFile;
import org.colearn.data.pickle.PickledArray;

/** Numbers and texts out of .npy files, also where NumPy kept them as Python objects. */
final class NpyValues {
    private NpyValues() {}

    /** Numbers of any width as floats. */
    static NpzArray.Floats numbers(Path file) {
        return PickledValues.numbers(content(file), file.toString());
    }

    /** One text per row. */
    static List<String> texts(Path file) {
        return PickledValues.texts(content(file), file.toString());
    }

    /** The dictionary that NumPy saved as an array of one object. */
    static Map<?, ?> dictionary(Path file) {
        if (content(file) instanceof PickledArray array
                && array.objects().size() == 1
                && array.objects().get(0) instanceof Map<?, ?> dictionary) {
            return dictionary;
        }
        throw new DataException(file
                + " holds no dictionary from utterance to features; save one with numpy.save, or remove the file.");
    }

    private static Object content(Path file) {
        try (NpyFile npy = NpyFile.open(file)) {
            return npy.holdsObjects() ? PickleFile.read(npy.rest(), Files.size(file), file.toString()) : npy.array();
        } catch (IOException e) {
            throw new DataException(file + " could not be read; check that it may be read and copy it again.", e);
        }
    }
}
