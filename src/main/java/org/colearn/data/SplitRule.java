package org.colearn.data;

import java.util.List;
import java.util.Objects;

/**
 * Which splits are made, and what they respect.
 *
 * @param anew whether the splits of the file are replaced; otherwise only missing ones are made, and nothing else here may be asked for
 * @param stratified whether each class (of real labels, each fifth) has the same share in every split, as near as can be
 * @param together what stays in one split: a video, a speaker and so on; {@link Grouping.Kind#UTTERANCE} for nothing
 * @param test names of the groups that make up the test split, such as Ses05; empty to draw it
 */
public record SplitRule(boolean anew, boolean stratified, Grouping.Kind together, List<String> test) {
    /** Keeps the splits of the file and draws utterances for missing ones. */
    public static final SplitRule FILL = new SplitRule(false, false, Grouping.Kind.UTTERANCE, List.of());

    /** Refuses wishes that would be ignored, with a sentence. */
    public SplitRule {
        Objects.requireNonNull(together, "together");
        test = List.copyOf(test);
        boolean byUtterance = together == Grouping.Kind.UTTERANCE;
        if (!anew && (stratified || !byUtterance || !test.isEmpty())) {
            throw new DataException(
                    "Splits are stratified or kept together only when they are made anew; ask for that too.");
        }
        if (byUtterance && !test.isEmpty()) {
            throw new DataException("Test groups (" + String.join(", ", test)
                    + ") need a kind of group: say session, speaker, dialogue, video or group.");
        }
    }

    /** Made anew, each utterance by itself. */
    public static SplitRule anew(boolean stratified) {
        return new SplitRule(true, stratified, Grouping.Kind.UTTERANCE, List.of());
    }
}
