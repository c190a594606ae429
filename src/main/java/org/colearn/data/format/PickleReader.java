package org.colearn.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.pickle.PickleFile;

/** One pickle with everything in it, see {@link PickledSplits}; known by its name or by the first bytes of protocol 2 to 5. */
final class PickleReader implements DatasetReader {
    private static final int PROTOCOL = 0x80;

    @Override
    public String layout() {
        return "a pickle with a dictionary of splits (MMSA, MulT, LMF, or train, valid and test with arrays),"
                + " or a tuple of bc-LSTM or DialogueRNN";
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pkl") || name.endsWith(".pickle") || name.endsWith(".p")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            return first == PROTOCOL && second >= 2 && second <= 5;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        Object root = PickleFile.read(path);
        Origin origin = Origin.of(path, "a pickle", choices);
        if (DialoguePickle.fits(root)) {
            return DialoguePickle.read(root, origin);
        }
        if (ContextPickle.fits(root)) {
            Origin recognised = origin.as("bc-LSTM's pickle, one utterance of a video at a time");
            List<String> modality = List.of(ModalityWords.of(path).orElse("features"));
            return ContextPickle.joined(recognised, modality, List.of(ContextPickle.of(root, path.toString())))
                    .parts(recognised)
                    .dataset();
        }
        return new PickledSplits(origin).read(root);
    }
}
