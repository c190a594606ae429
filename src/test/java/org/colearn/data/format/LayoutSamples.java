package org.colearn.data.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;

/** A small file or folder in every layout that opens, and what must be said when it is recognised. */
public final class LayoutSamples {
    /** The smallest table with all three splits. */
    public static final String TABLE = """
            id,split,language.0,language.1,audio.0,label
            a,train,1,2,3,neu
            b,train,2,1,4,sad
            c,train,2,3,1,neu
            d,valid,0,1,1,sad
            e,test,5,2,1,neu
            """;

    /**
     * One of them.
     *
     * @param path what a person points at
     * @param recognised part of the provenance
     */
    public record Sample(Path path, String recognised) {}

    private final Path folder;
    private final List<Sample> samples = new ArrayList<>();

    private LayoutSamples(Path folder) {
        this.folder = folder;
    }

    /** Makes those that are not checked in, in a folder. */
    public static List<Sample> in(Path folder) throws IOException {
        var made = new LayoutSamples(folder);
        made.generic();
        made.folders();
        made.checkedIn();
        return List.copyOf(made.samples);
    }

    private void generic() throws IOException {
        add(Files.write(folder.resolve("archive.npz"), Archive.sound().bytes()), "a generic .npz archive");
        Path arrays = Files.createDirectory(folder.resolve("arrays"));
        npy(arrays.resolve("language.npy"), 6, 2, 3);
        npy(arrays.resolve("audio.npy"), 6, 2, 2);
        npy(arrays.resolve("label.npy"), 6);
        add(arrays, "a folder of .npy files");
        add(write("table.csv", TABLE), "a table with one utterance per line");
        var recipe = Presets.mosiLike().resized("small", new Counts(20, 10, 10));
        add(write("recipe.json", RecipeJson.write(recipe)), "generated from the recipe");
    }

    private void folders() throws IOException {
        Path mosi = Files.createDirectory(folder.resolve("mosi"));
        Path mmmo = Files.createDirectory(folder.resolve("mmmo"));
        Path iemocap = Files.createDirectory(folder.resolve("iemocap"));
        for (String split : List.of("train", "valid", "test")) {
            new MfnFolder(mosi)
                    .put("X_" + split + ".h5", "data", MfnFolder.features(6, 2, 325))
                    .put("y_" + split + ".h5", "data", new double[] {0.5, -1, 2, 0.25, 1, -2.5});
            new MfnFolder(mmmo).split(split, 6);
            String word = split.equals("valid") ? "val" : split;
            npy(iemocap.resolve("X_" + word + ".npy"), 6, 2, 690);
            Files.write(
                    iemocap.resolve("Y_" + word + ".npy"),
                    Archive.npy(new NpzArray.Floats(new int[] {6}, new float[] {0, 1, 2, 0, 1, 2})));
        }
        Files.write(iemocap.resolve("labels.npy"), Layout.bytes("labels.npy"));
        add(mosi, "the published MOSI of the memory fusion network");
        add(mosi.resolve("X_test.h5"), "the published MOSI of the memory fusion network");
        add(mmmo, "a folder of the memory fusion network's authors");
        add(iemocap, "the published arrays of IEMOCAP");
    }

    private void checkedIn() {
        add("iemocap_raw", "the features from which the published arrays of IEMOCAP were made");
        add("mmsa_aligned.pkl", "an MMSA pickle");
        add("mmsa_unaligned.pkl", "averaged over equal windows to the steps of language");
        add("mult.pkl", "a MulT pickle");
        add("mult_iemocap.pkl", "a MulT pickle");
        add("lmf.pkl", "an LMF pickle");
        add("bclstm", "bc-LSTM's pickles");
        add("mosei_text.pickle", "bc-LSTM's pickle");
        add("text_plain.csv", "a bc-LSTM table without a head");
        add("dialoguernn.pkl", "DialogueRNN's pickle");
        add("meld.pkl", "DialogueRNN's pickle");
        add("csd", "computational sequences of the CMU-MultimodalSDK");
        add("csd/TOY_Labels.csd", "computational sequences of the CMU-MultimodalSDK");
        add("mosei", "a split dictionary of plain arrays");
    }

    private void add(String name, String recognised) {
        add(Layout.FOLDER.resolve(name), recognised);
    }

    private void add(Path path, String recognised) {
        samples.add(new Sample(path, recognised));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Values 1, 2, 3 and so on, with fractions so that labels are real. */
    private static void npy(Path file, int... shape) throws IOException {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = i + 1.5f;
        }
        Files.write(file, Archive.npy(new NpzArray.Floats(shape, values)));
    }
}
