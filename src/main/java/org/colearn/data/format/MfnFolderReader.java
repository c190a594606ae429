package org.colearn.data.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * The folders of the memory fusion network's authors: per split s in train, valid, test the files {@code text_s_emb.h5},
 * {@code audio_s.h5}, {@code video_s.h5} [N, T, D] and {@code y_s.h5}, each with one dataset {@code d1}. A folder may lack
 * whole splits.
 */
final class MfnFolderReader implements DatasetReader {
    private static final String KEY = "d1";

    @Override
    public String layout() {
        return "a folder with text_S_emb.h5, audio_S.h5, video_S.h5 and y_S.h5 for S in train, valid, test";
    }

    @Override
    public boolean recognises(Path path) {
        return !present(path).isEmpty();
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        List<SplitPart> parts =
                present(path).stream().map(split -> part(path, split)).toList();
        return new SplitParts(
                        Origin.of(path, "a folder of the memory fusion network's authors", choices),
                        List.of("language", "audio", "video"),
                        parts)
                .dataset();
    }

    private static Set<Split> present(Path folder) {
        return SplitFiles.present(folder, List.of("train", "valid", "test"), MfnFolderReader::text)
                .keySet();
    }

    private static SplitPart part(Path folder, Split split) {
        List<NpzArray.Floats> modalities = new ArrayList<>();
        for (String file : List.of(text(split.key()), "audio_" + split.key() + ".h5", "video_" + split.key() + ".h5")) {
            modalities.add(Hdf5Array.read(folder.resolve(file), KEY));
        }
        return SplitPart.numbered(split, modalities, Hdf5Array.read(folder.resolve("y_" + split.key() + ".h5"), KEY));
    }

    private static String text(String word) {
        return "text_" + word + "_emb.h5";
    }
}
