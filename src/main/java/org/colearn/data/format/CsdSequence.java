package org.colearn.data.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.exceptions.HdfException;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpzArray;

/**
 * A computational sequence of the CMU-MultimodalSDK: one root group with {@code data/VIDEO/{features, intervals}}.
 *
 * @param file where it comes from
 * @param name of the root group
 * @param videos by name, in the order of the file
 * @param columns what the metadata call the columns of features; empty if they do not say
 */
record CsdSequence(Path file, String name, Map<String, Video> videos, List<String> columns) {
    private static final int MOST_VIDEOS = 1_000_000;

    /**
     * One video.
     *
     * @param intervals start and end in seconds of each entry, [n, 2]
     * @param features [n, D]; without columns where entries are texts
     * @param texts one per entry where they are texts, otherwise empty
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Video(float[] intervals, NpzArray.Floats features, List<String> texts) {
        int entries() {
            return intervals.length / 2;
        }

        float start(int entry) {
            return intervals[2 * entry];
        }

        float end(int entry) {
            return intervals[2 * entry + 1];
        }
    }

    /** Whether entries are texts, such as the words themselves. */
    boolean holdsTexts() {
        return videos.values().stream().anyMatch(video -> !video.texts().isEmpty());
    }

    /** Whether these are the labels, as the file or the root group say. */
    boolean holdsLabels() {
        return (name + " " + file.getFileName()).toLowerCase(Locale.ROOT).contains("label");
    }

    static CsdSequence read(Path file) {
        return Hdf5File.read(file, hdf -> {
            List<Node> roots = List.copyOf(hdf.getChildren().values());
            if (roots.size() != 1 || !(roots.get(0) instanceof Group root)) {
                throw new DataException(file + " has " + roots.size()
                        + " root groups; a computational sequence has one, so download it again.");
            }
            if (!(root.getChild("data") instanceof Group data)) {
                throw new DataException(file + " has no group 'data' in '" + root.getName()
                        + "'; a computational sequence needs one, so download it again.");
            }
            return new CsdSequence(file, root.getName(), videos(file, hdf, data), columns(root, file, hdf.size()));
        });
    }

    /** The SDK keeps them as a JSON list in a text; names that cannot be read are missed by nobody. */
    private static List<String> columns(Group root, Path file, long fileBytes) {
        if (!(root.getChild("metadata") instanceof Group metadata)
                || !(metadata.getChild("dimension names") instanceof Dataset stored)) {
            return List.of();
        }
        try {
            String text = String.join("", texts(stored, fileBytes, file + " (dimension names)"));
            var names = new ArrayList<String>();
            new ObjectMapper().readTree(text).forEach(name -> names.add(name.asText()));
            return names;
        } catch (JsonProcessingException | DataException | HdfException unreadable) {
            return List.of();
        }
    }

    private static Map<String, Video> videos(Path file, HdfFile hdf, Group data) {
        Map<String, Node> children = data.getChildren();
        if (children.isEmpty() || children.size() > MOST_VIDEOS) {
            throw new DataException(
                    file + " has " + children.size() + " videos; from 1 to " + MOST_VIDEOS + " are read.");
        }
        var videos = new LinkedHashMap<String, Video>();
        children.forEach((name, node) -> videos.put(name, video(node, hdf.size(), file + " (" + name + ")")));
        return videos;
    }

    private static Video video(Node node, long fileBytes, String where) {
        if (!(node instanceof Group group)
                || !(group.getChild("features") instanceof Dataset features)
                || !(group.getChild("intervals") instanceof Dataset intervals)) {
            throw new DataException(where + " lacks features or intervals; download the file again.");
        }
        NpzArray.Floats times = Hdf5Array.of(intervals, fileBytes, where + " intervals");
        int[] shape = times.shape();
        int[] rows = features.getDimensions();
        if (shape.length != 2 || shape[1] != 2 || rows.length < 1 || rows[0] != shape[0]) {
            throw new DataException(where + " has intervals and features that do not fit together; each entry needs a"
                    + " start, an end and a row of features.");
        }
        Class<?> type = features.getJavaType();
        boolean texts = type == String.class || type == byte.class;
        return new Video(
                times.values(),
                texts ? new NpzArray.Floats(new int[] {rows[0], 0}, new float[0]) : rows(features, fileBytes, where),
                texts ? texts(features, fileBytes, where) : List.of());
    }

    private static NpzArray.Floats rows(Dataset features, long fileBytes, String where) {
        NpzArray.Floats values = Hdf5Array.of(features, fileBytes, where + " features");
        int count = values.shape()[0];
        int width = count == 0 ? 0 : values.values().length / count;
        return new NpzArray.Floats(new int[] {count, width}, values.values());
    }

    private static List<String> texts(Dataset features, long fileBytes, String where) {
        if (features.getSizeInBytes() > fileBytes) {
            throw new DataException(where + " claims more texts than the file can hold; copy it again.");
        }
        List<String> texts = new ArrayList<>();
        collect(features.getData(), texts);
        int count = features.getDimensions()[0];
        return texts.size() == count ? texts : List.of();
    }

    /** Texts come as arrays of arrays where each entry is a row of one. */
    private static void collect(Object value, List<String> into) {
        if (value instanceof String text) {
            into.add(text.strip());
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                collect(Array.get(value, i), into);
            }
        }
    }
}
