package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colearn.data.npz.NpzArray;

/**
 * Joins computational sequences by time: an utterance is a labelled segment, its steps are the words whose intervals overlap
 * it, and every other sequence gives each word the mean of its entries whose intervals overlap the word (zeros where there
 * are none), as the SDK's alignment with averages does.
 */
final class CsdAlignment {
    private final CsdSequence labels;
    private final List<CsdSequence> sequences;
    private final Optional<CsdSequence> spoken;

    /**
     * What is joined.
     *
     * @param labels features are label rows, intervals the segments
     * @param sequences one per modality; the first gives the words
     * @param spoken the words as texts, if they are there
     */
    CsdAlignment(CsdSequence labels, List<CsdSequence> sequences, Optional<CsdSequence> spoken) {
        this.labels = labels;
        this.sequences = sequences;
        this.spoken = spoken;
    }

    /** Adds every segment with at least one word to the utterances. */
    void addTo(Utterances utterances) {
        labels.videos().forEach((name, video) -> {
            List<CsdTimeline> tracks = sequences.stream()
                    .map(sequence -> sequence.videos().get(name))
                    .filter(track -> track != null && track.features().shape()[1] > 0)
                    .map(CsdTimeline::new)
                    .toList();
            Optional<CsdTimeline> told =
                    spoken.map(words -> words.videos().get(name)).map(CsdTimeline::new);
            for (int s = 0; s < video.entries() && tracks.size() == sequences.size(); s++) {
                List<Integer> words = tracks.get(0).overlapping(video.start(s), video.end(s));
                if (!words.isEmpty()) {
                    utterances.add(new Utterances.Item(
                            Optional.empty(),
                            name + "[" + s + "]",
                            transcript(told, video.start(s), video.end(s)),
                            features(tracks, words),
                            label(video, s)));
                }
            }
        });
    }

    private static List<NpzArray.Floats> features(List<CsdTimeline> tracks, List<Integer> words) {
        CsdSequence.Video first = tracks.get(0).video();
        List<NpzArray.Floats> features = new ArrayList<>(List.of(rows(first, words)));
        for (CsdTimeline track : tracks.subList(1, tracks.size())) {
            features.add(means(track, first, words));
        }
        return features;
    }

    private static float[] label(CsdSequence.Video segments, int segment) {
        int width = segments.features().shape()[1];
        return Arrays.copyOfRange(segments.features().values(), segment * width, (segment + 1) * width);
    }

    private static NpzArray.Floats rows(CsdSequence.Video track, List<Integer> entries) {
        int width = track.features().shape()[1];
        float[] rows = new float[entries.size() * width];
        for (int i = 0; i < entries.size(); i++) {
            System.arraycopy(track.features().values(), entries.get(i) * width, rows, i * width, width);
        }
        return new NpzArray.Floats(new int[] {entries.size(), width}, rows);
    }

    private static NpzArray.Floats means(CsdTimeline track, CsdSequence.Video words, List<Integer> of) {
        NpzArray.Floats rows = track.video().features();
        int width = rows.shape()[1];
        float[] means = new float[of.size() * width];
        for (int w = 0; w < of.size(); w++) {
            List<Integer> heard = track.overlapping(words.start(of.get(w)), words.end(of.get(w)));
            for (int entry : heard) {
                for (int f = 0; f < width; f++) {
                    means[w * width + f] += rows.values()[entry * width + f] / heard.size();
                }
            }
        }
        return new NpzArray.Floats(new int[] {of.size(), width}, means);
    }

    private static String transcript(Optional<CsdTimeline> told, float start, float end) {
        return told.map(words -> words.overlapping(start, end).stream()
                        .filter(entry -> entry < words.video().texts().size())
                        .map(words.video().texts()::get)
                        .filter(word -> !word.equals("sp"))
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
