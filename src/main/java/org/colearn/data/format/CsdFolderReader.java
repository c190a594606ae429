package org.colearn.data.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;

/**
 * Computational sequences of the CMU-MultimodalSDK: a folder of {@code .csd} files, or any one of them, the labels among
 * them. Names say which is which; a {@code dataset.json} may say it too (from file name to modality).
 */
final class CsdFolderReader implements DatasetReader {
    @Override
    public String layout() {
        return "a folder of .csd files of the CMU-MultimodalSDK, labels among them";
    }

    @Override
    public boolean recognises(Path path) {
        return !files(folder(path)).isEmpty() && (Files.isDirectory(path) || isSequence(path));
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        Path folder = folder(path);
        List<CsdSequence> all = files(folder).stream().map(CsdSequence::read).toList();
        CsdSequence labels = all.stream()
                .filter(CsdSequence::holdsLabels)
                .filter(sequence -> !sequence.holdsTexts())
                .findFirst()
                .orElseThrow(() -> new DataException(folder + " has no computational sequence of labels among "
                        + names(all) + "; put one beside them, such as CMU_MOSI_Labels.csd."));
        Origin origin = Origin.of(folder, "computational sequences of the CMU-MultimodalSDK", choices)
                .withColumns(labels.columns());
        Map<String, CsdSequence> modalities = modalities(all, labels, origin.companion());
        if (modalities.isEmpty()) {
            int segments = labels.videos().values().stream()
                    .mapToInt(CsdSequence.Video::entries)
                    .sum();
            throw new DataException(folder + " has the labels of " + segments + " segments of "
                    + labels.videos().size() + " videos but no features whose name says language, audio or video; put"
                    + " their .csd files beside " + labels.file().getFileName() + ".");
        }
        Optional<CsdSequence> spoken =
                all.stream().filter(CsdSequence::holdsTexts).findFirst();
        var utterances = new Utterances(origin, List.copyOf(modalities.keySet()));
        new CsdAlignment(labels, List.copyOf(modalities.values()), spoken).addTo(utterances);
        return utterances
                .parts(origin.as(origin.layout() + " (" + names(List.copyOf(modalities.values()))
                        + "), joined by overlap: steps are the entries of the first within a labelled segment, the others"
                        + " are averaged over them"))
                .unsplit();
    }

    /** By modality; where two files hold the same, the first by name that is numeric. */
    private static Map<String, CsdSequence> modalities(List<CsdSequence> all, CsdSequence labels, Companion companion) {
        List<CsdSequence> features = new ArrayList<>(all);
        features.removeIf(sequence -> sequence.file().equals(labels.file()) || sequence.holdsTexts());
        var named = new LinkedHashMap<String, CsdSequence>();
        ModalityWords.all().forEach(modality -> features.stream()
                .filter(sequence ->
                        modality(sequence, companion).filter(modality::equals).isPresent())
                .findFirst()
                .ifPresent(sequence -> named.put(modality, sequence)));
        features.forEach(
                sequence -> modality(sequence, companion).ifPresent(modality -> named.putIfAbsent(modality, sequence)));
        return named;
    }

    private static Optional<String> modality(CsdSequence sequence, Companion companion) {
        String file = sequence.file().getFileName().toString();
        return companion.modalities().isEmpty()
                ? ModalityWords.of(sequence.file())
                : Optional.ofNullable(companion.modalities().get(file.replaceFirst("\\.csd$", "")))
                        .map(modality -> modality.toLowerCase(Locale.ROOT));
    }

    private static String names(List<CsdSequence> sequences) {
        return sequences.stream()
                .map(sequence -> sequence.file().getFileName().toString())
                .collect(Collectors.joining(", "));
    }

    private static Path folder(Path path) {
        return isSequence(path) ? path.toAbsolutePath().getParent() : path;
    }

    private static boolean isSequence(Path path) {
        return Files.isRegularFile(path) && String.valueOf(path.getFileName()).endsWith(".csd");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(CsdFolderReader::isSequence).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
