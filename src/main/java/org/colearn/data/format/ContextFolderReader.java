package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.pickle.PickleFile;

/** A folder with one of bc-LSTM's pickles per modality, named after it, such as {@code text_2way.pickle}. */
final class ContextFolderReader implements DatasetReader {
    @Override
    public String layout() {
        return "a folder with text*.pickle, audio*.pickle, video*.pickle (bc-LSTM)";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isDirectory(path) && Files.isReadable(path) && !files(path).isEmpty();
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        Origin origin = Origin.of(path, "bc-LSTM's pickles, one utterance of a video at a time", choices);
        List<String> modalities = new ArrayList<>();
        List<ContextPickle> pickles = new ArrayList<>();
        files(path).forEach((modality, file) -> {
            modalities.add(modality);
            pickles.add(ContextPickle.of(PickleFile.read(file), file.toString()));
        });
        if (pickles.stream()
                .anyMatch(pickle ->
                        pickle.blocks().size() != pickles.get(0).blocks().size())) {
            throw new DataException(path + " has pickles with and without a validation split; give all the same.");
        }
        return ContextPickle.joined(origin, modalities, pickles).parts(origin).dataset();
    }

    private static Map<String, Path> files(Path folder) {
        return ModalityWords.files(folder, ContextFolderReader::isPickle);
    }

    private static boolean isPickle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pickle") || name.endsWith(".pkl") || name.endsWith(".p");
    }
}
