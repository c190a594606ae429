package org.colearn.data.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colearn.data.Split;

/** Tells by a file's name whose features it holds. */
final class ModalityWords {
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                "language",
                List.of("language", "text", "glove", "bert", "word", "words", "wordvectors", "timestampedwordvectors"));
        WORDS.put("audio", List.of("audio", "acoustic", "covarep", "opensmile"));
        WORDS.put("video", List.of("video", "visual", "vision", "facet", "openface", "openface2"));
    }

    private ModalityWords() {}

    /** The modality one of the words in a file's name stands for, if they agree on one. */
    static Optional<String> of(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        List<String> found = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Of a folder's files that pass, the one of each modality, in the usual order; where there are two, the first by name. */
    static Map<String, Path> files(Path folder, Predicate<Path> passes) {
        var found = new LinkedHashMap<String, Path>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(passes).sorted().toList();
            for (String modality : WORDS.keySet()) {
                sorted.stream()
                        .filter(file -> of(file).filter(modality::equals).isPresent())
                        .findFirst()
                        .ifPresent(file -> found.put(modality, file));
            }
            return found;
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    /** The split one of the words in a file's name stands for. */
    static Optional<Split> splitOf(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .flatMap(word -> SplitColumn.split(word).stream())
                .findFirst();
    }

    /** All modalities, in the usual order. */
    static List<String> all() {
        return List.copyOf(WORDS.keySet());
    }
}
