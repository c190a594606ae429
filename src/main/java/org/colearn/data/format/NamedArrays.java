package org.colearn.data.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.Offers;
import org.colearn.data.SplitRecipe;
import org.colearn.data.Splits;
import org.colearn.data.npz.NpzArray;

/**
 * The generic layout, in whatever container: an array per modality, named after it, [N, T, D] or [N, D] (one step); {@code label} [N];
 * optional {@code split} [N] (train, valid, test, or 0, 1, 2), {@code id} [N], {@code group} [N] (video or speaker),
 * {@code recipe} (of generated data),
 * {@code transcript} [N] and {@code classes} (names in index order).
 * {@link LabelColumn} says when labels are classes.
 */
final class NamedArrays {
    static final String LABEL = "label";
    static final String SPLIT = "split";
    static final String ID = "id";
    static final String CLASSES = "classes";
    static final String TRANSCRIPT = "transcript";
    static final String GROUP = "group";
    static final String RECIPE = "recipe";
    private static final Set<String> RESERVED = Set.of(LABEL, SPLIT, ID, CLASSES, TRANSCRIPT, GROUP, RECIPE);
    private static final List<String> FIRST = List.of("language", "audio", "video");

    private final ArraySource arrays;
    private final Path path;
    private final Origin origin;
    private final String label;

    /** With where the arrays come from and what a JSON beside them says. */
    NamedArrays(ArraySource arrays, Origin origin) {
        this.arrays = arrays;
        this.path = origin.path();
        this.origin = origin;
        this.label = origin.companion().label().orElse(LABEL);
    }

    Dataset read() {
        Labels labels = labels();
        List<Modality> modalities = new ArrayList<>();
        List<FeatureTensor> tensors = new ArrayList<>();
        for (String name : modalityNames()) {
            FeatureTensor tensor = tensor(name);
            modalities.add(new Modality(modality(name), tensor.features()));
            tensors.add(tensor);
        }
        int utterances = tensors.get(0).utterances();
        return new Dataset(
                path.getFileName().toString(),
                modalities,
                tensors,
                labels,
                splits(utterances),
                ids(utterances),
                origin.sentence(),
                annotations(utterances));
    }

    private List<String> modalityNames() {
        List<String> names = arrays.names().stream()
                .filter(this::isModality)
                .sorted(Comparator.comparingInt(name -> rank(modality(name))))
                .toList();
        if (names.isEmpty() || names.size() > Dataset.MAX_MODALITIES) {
            throw new DataException(path + " has " + names.size() + " arrays besides label, split, id and classes, each"
                    + " taken for a modality; give it 1 to " + Dataset.MAX_MODALITIES
                    + ", such as language, audio, video.");
        }
        return names;
    }

    private boolean isModality(String name) {
        Map<String, String> named = origin.companion().modalities();
        return named.isEmpty()
                ? !RESERVED.contains(name) && !name.equals(label) && !name.isBlank()
                : named.containsKey(name);
    }

    private String modality(String array) {
        return origin.companion().modalities().getOrDefault(array, array).toLowerCase(Locale.ROOT);
    }

    private static int rank(String name) {
        int known = FIRST.indexOf(name);
        return known < 0 ? FIRST.size() : known;
    }

    private FeatureTensor tensor(String name) {
        NpzArray array = arrays.array(name);
        int[] shape = array.shape();
        int[] full = shape.length == 2 ? new int[] {shape[0], 1, shape[1]} : shape;
        if (full.length != 3 || Arrays.stream(full).anyMatch(length -> length == 0)) {
            throw new DataException(where(name) + " has the shape " + Arrays.toString(shape)
                    + "; a modality needs [utterances, time, features] or [utterances, features], none of them 0.");
        }
        return new FeatureTensor(full[0], full[1], full[2], numbers(array, name).values());
    }

    private NpzArray.Floats numbers(NpzArray array, String name) {
        if (array instanceof NpzArray.Floats floats) {
            return floats;
        }
        if (array instanceof NpzArray.Wholes wholes) {
            return wholes.toFloats();
        }
        throw new DataException(where(name) + " holds texts; a modality needs numbers, so store it as float32.");
    }

    private Labels labels() {
        if (!arrays.names().contains(label)) {
            throw new DataException(path + " has no array '" + label + "'; it has " + String.join(", ", arrays.names())
                    + ", so add one label per utterance under that name.");
        }
        NpzArray array = arrays.array(label);
        Companion companion = origin.companion();
        Optional<List<String>> names = companion
                .classes()
                .or(() -> arrays.names().contains(CLASSES) ? Optional.of(texts(CLASSES)) : Optional.empty());
        if (array instanceof NpzArray.Texts) {
            throw new DataException(
                    where(label) + " holds texts; store class indices there and the names in 'classes'.");
        }
        double[] column = array instanceof NpzArray.Wholes wholes
                ? Arrays.stream(wholes.values()).asDoubleStream().toArray()
                : doubles(((NpzArray.Floats) array).values());
        int[] shape = array.shape();
        if (companion.column().isPresent() && shape.length == 2 && shape[1] > 0) {
            int chosen = companion.columnOf(shape[1], where(label));
            double[] all = column;
            column = IntStream.range(0, shape[0])
                    .mapToDouble(u -> all[u * shape[1] + chosen])
                    .toArray();
        }
        if (column.length == 0 || shape.length == 0 || shape[0] != column.length) {
            throw new DataException(where(label) + " has the shape " + Arrays.toString(shape)
                    + "; give one label per utterance, [utterances], or choose one of its columns.");
        }
        return LabelColumn.of(column, names, where(label));
    }

    private Splits splits(int utterances) {
        SplitRecipe recipe = origin.choices().splits();
        if (!arrays.names().contains(SPLIT)) {
            return SplitMaker.all(utterances, recipe);
        }
        Map<String, String> words = origin.companion().splits();
        List<String> column = perUtterance(SPLIT, utterances).stream()
                .map(word -> words.getOrDefault(word, word))
                .toList();
        return SplitMaker.complete(SplitColumn.of(column, where(SPLIT)), recipe);
    }

    private List<String> ids(int utterances) {
        return arrays.names().contains(ID)
                ? perUtterance(ID, utterances)
                : IntStream.range(0, utterances).mapToObj(Integer::toString).toList();
    }

    private Annotations annotations(int utterances) {
        Optional<String> recipe =
                arrays.names().contains(RECIPE) ? texts(RECIPE).stream().findFirst() : Optional.empty();
        int[] shape = arrays.array(label).shape();
        List<String> columns = shape.length < 2 || shape[1] < 2
                ? List.of()
                : origin.companion().columnNames(shape[1]);
        return new Annotations(
                optional(TRANSCRIPT, utterances), optional(GROUP, utterances), recipe, new Offers(List.of(), columns));
    }

    private List<String> optional(String name, int utterances) {
        return arrays.names().contains(name) ? perUtterance(name, utterances) : List.of();
    }

    private List<String> perUtterance(String name, int utterances) {
        List<String> values = texts(name);
        if (values.size() != utterances) {
            throw new DataException(where(name) + " has " + values.size() + " values for " + utterances
                    + " utterances; give one each, in the same order.");
        }
        return values;
    }

    /** An array's values as texts; whole numbers in decimal. */
    private List<String> texts(String name) {
        NpzArray array = arrays.array(name);
        if (array instanceof NpzArray.Texts texts) {
            return texts.values();
        }
        if (array instanceof NpzArray.Wholes wholes) {
            return Arrays.stream(wholes.values()).mapToObj(Long::toString).toList();
        }
        if (array.size() == 0) {
            return List.of();
        }
        throw new DataException(where(name) + " holds fractions; store texts or whole numbers there.");
    }

    private String where(String name) {
        return path + " (array '" + name + "')";
    }

    private static double[] doubles(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
