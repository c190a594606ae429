package org.colearn.data;

import java.util.List;
import java.util.Optional;

/**
 * What a dataset says about its utterances beyond what a model sees.
 *
 * @param transcripts what was said, one text per utterance, or empty if the layout carries none
 * @param groups the video, speaker or session each utterance belongs to, one name per utterance, or empty if the layout names none
 * @param recipe the generator's recipe as JSON, for data that were generated
 * @param offers what the files left open
 */
public record Annotations(List<String> transcripts, List<String> groups, Optional<String> recipe, Offers offers) {
    /** Nothing beyond features, labels and ids. */
    public static final Annotations NONE = new Annotations(List.of(), List.of(), Optional.empty());

    /** Of data that leave nothing open. */
    public Annotations(List<String> transcripts, List<String> groups, Optional<String> recipe) {
        this(transcripts, groups, recipe, Offers.NONE);
    }

    /** Copies the lists. */
    public Annotations {
        transcripts = List.copyOf(transcripts);
        groups = List.copyOf(groups);
    }

    /** The same with these transcripts. */
    public Annotations withTranscripts(List<String> texts) {
        return new Annotations(texts, groups, recipe, offers);
    }

    /** The same with these groups. */
    public Annotations withGroups(List<String> names) {
        return new Annotations(transcripts, names, recipe, offers);
    }

    /** The same with this left open. */
    public Annotations withOffers(Offers open) {
        return new Annotations(transcripts, groups, recipe, open);
    }

    /** Refuses lists that are neither empty nor of one entry per utterance. */
    void check(String name, int utterances) {
        if (!fits(transcripts, utterances) || !fits(groups, utterances)) {
            throw new DataException(name + " has " + utterances + " utterances but " + transcripts.size()
                    + " transcripts and " + groups.size() + " groups; give one for each utterance, or none at all.");
        }
    }

    private static boolean fits(List<String> list, int utterances) {
        return list.isEmpty() || list.size() == utterances;
    }
}
