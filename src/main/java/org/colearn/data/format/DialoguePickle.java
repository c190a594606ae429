package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * DialogueRNN's pickle of IEMOCAP: a tuple of dictionaries from dialogue to one entry per utterance (ids, speakers, labels,
 * text, audio, video, sentences), then the dialogues of train and of test. That of MELD has no video. Each utterance, a step
 * there, is an utterance of one step here.
 */
final class DialoguePickle {
    /** The order of the published six classes. */
    private static final List<String> EMOTIONS = List.of("hap", "sad", "neu", "ang", "exc", "fru");

    private static final int IDS = 0;
    private static final int LABELS = 2;
    private static final int FEATURES = 3;
    private static final List<String> MODALITIES = List.of("language", "audio", "video");

    private final Origin origin;
    private final Object[] tuple;
    private final int sentences;

    private DialoguePickle(Origin origin, Object[] tuple) {
        this.origin = origin;
        this.tuple = tuple;
        this.sentences = sentences();
    }

    /** Whether an unpickled object is such a tuple. */
    static boolean fits(Object root) {
        return root instanceof Object[] tuple
                && tuple.length >= FEATURES + 4
                && firstDictionary(tuple).filter(first -> first == IDS).isPresent()
                && tuple[LABELS] instanceof Map<?, ?>;
    }

    /** Where the first dictionary of a tuple stands. */
    static Optional<Integer> firstDictionary(Object[] tuple) {
        for (int i = 0; i < tuple.length; i++) {
            if (tuple[i] instanceof Map<?, ?>) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    static Dataset read(Object root, Origin origin) {
        return new DialoguePickle(
                        origin.as("DialogueRNN's pickle, one utterance of a dialogue at a time"), (Object[]) root)
                .dataset();
    }

    private Dataset dataset() {
        List<String> modalities = MODALITIES.subList(0, sentences - FEATURES);
        var utterances = new Utterances(origin, modalities);
        Map<String, Split> splits = splits();
        splits.forEach((dialogue, split) -> addAll(dialogue, split, utterances));
        Origin named = isIemocap(splits.keySet()) ? origin.withClasses(EMOTIONS) : origin;
        return utterances.parts(named).dataset();
    }

    /** IEMOCAP by its dialogues' names; its six classes are numbered in a known order. */
    private static boolean isIemocap(Iterable<String> dialogues) {
        return dialogues.iterator().next().matches("Ses\\d\\d[FM]_.*");
    }

    private Map<String, Split> splits() {
        var splits = new LinkedHashMap<String, Split>();
        PickledValues.texts(tuple[sentences + 1], where("train")).forEach(name -> splits.put(name, Split.TRAIN));
        PickledValues.texts(tuple[sentences + 2], where("test")).forEach(name -> splits.put(name, Split.TEST));
        if (splits.isEmpty()) {
            throw new DataException(origin.path() + " names no dialogue for train or test; copy the file again.");
        }
        return splits;
    }

    private void addAll(String dialogue, Split split, Utterances into) {
        float[] labels = PickledValues.numbers(entry(LABELS, dialogue), where("labels of " + dialogue))
                .values();
        List<String> ids = PickledValues.texts(entry(IDS, dialogue), where("ids of " + dialogue));
        List<String> said = PickledValues.texts(entry(sentences, dialogue), where("sentences of " + dialogue));
        List<NpzArray.Floats> features = new ArrayList<>();
        for (int at = FEATURES; at < sentences; at++) {
            NpzArray.Floats rows = PickledValues.numbers(
                    entry(at, dialogue), where(MODALITIES.get(at - FEATURES) + " of " + dialogue));
            if (rows.shape().length != 2 || rows.shape()[0] != labels.length) {
                throw new DataException(where(MODALITIES.get(at - FEATURES) + " of " + dialogue) + " has the shape "
                        + Arrays.toString(rows.shape()) + " but there are " + labels.length
                        + " labels; each utterance needs a row of features.");
            }
            features.add(rows);
        }
        for (int u = 0; u < labels.length; u++) {
            String id = ids.size() == labels.length && ids.get(u).contains("_") ? ids.get(u) : dialogue + "_" + u;
            List<NpzArray.Floats> steps = new ArrayList<>();
            for (NpzArray.Floats rows : features) {
                int width = rows.shape()[1];
                steps.add(new NpzArray.Floats(
                        new int[] {1, width}, Arrays.copyOfRange(rows.values(), u * width, (u + 1) * width)));
            }
            String transcript = said.size() == labels.length ? said.get(u) : "";
            into.add(new Utterances.Item(Optional.of(split), id, transcript, steps, new float[] {labels[u]}));
        }
    }

    private Object entry(int at, String dialogue) {
        Object entry = ((Map<?, ?>) tuple[at]).get(dialogue);
        if (entry == null) {
            throw new DataException(where("dialogue " + dialogue)
                    + " is missing in one of its parts; every dialogue of train and test needs all of them.");
        }
        return entry;
    }

    /** The first dictionary behind the features whose entries are texts; the lists of train and test follow it. */
    private int sentences() {
        for (int at = FEATURES + 1; at <= FEATURES + MODALITIES.size() && at + 2 < tuple.length; at++) {
            boolean dictionaries = Arrays.stream(tuple, 0, at + 1).allMatch(part -> part instanceof Map<?, ?>);
            if (dictionaries && !(tuple[at + 1] instanceof Map<?, ?>)) {
                return at;
            }
        }
        throw new DataException(
                origin.path() + " is a tuple of " + tuple.length
                        + " parts but not DialogueRNN's: seven dictionaries by dialogue, then the dialogues of train and test.");
    }

    private String where(String part) {
        return origin.path() + " (" + part + ")";
    }
}
