package org.colearn.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which utterances belong together: one video, speaker, dialogue or session.
 *
 * @param kind what a group is
 * @param rule how it was found, as a phrase
 * @param keys the group's name for each utterance
 */
public record Grouping(Kind kind, String rule, List<String> keys) {
    /** What a group is. */
    public enum Kind {
        SESSION("session"),
        DIALOGUE("dialogue"),
        SPEAKER("speaker"),
        VIDEO("video"),
        /** Whatever the data's own {@code group} names. */
        GROUP("group"),
        /** Nothing: every utterance by itself. */
        UTTERANCE("utterance");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** In sentences. */
        public String word() {
            return word;
        }
    }

    /** IEMOCAP: session 01 to 05, F or M wears the sensors, the dialogue, who speaks. */
    private static final Pattern IEMOCAP = Pattern.compile("((Ses\\d\\d)[FM]_.+)_([FM])\\w?\\d+");

    private static final Pattern SEGMENT_OF_MMSA = Pattern.compile("(.+)\\$_\\$\\w+");
    private static final Pattern SEGMENT_IN_BRACKETS = Pattern.compile("(.+)\\[\\d+\\]");
    private static final Pattern FROM_TO = Pattern.compile("(.+)_\\d+\\.\\d+_\\d+\\.\\d+");
    private static final Pattern MELD = Pattern.compile("(dia\\d+)_utt\\d+");
    private static final Pattern NUMBERED = Pattern.compile("(.+)_\\d+");

    /** Copies the keys. */
    public Grouping {
        keys = List.copyOf(keys);
    }

    /**
     * Every grouping the data themselves give: their own groups, and those that all of their ids spell out. One that puts
     * everything together, or nothing, is left out.
     */
    public static List<Grouping> of(Dataset data) {
        List<Grouping> found = new ArrayList<>();
        if (!data.annotations().groups().isEmpty()) {
            found.add(new Grouping(
                    Kind.GROUP, "the data name it", data.annotations().groups()));
        }
        List<String> ids = data.ids();
        if (ids.stream().allMatch(id -> IEMOCAP.matcher(id).matches())) {
            String rule = "read from the ids, Ses01F_impro03_M001";
            found.add(new Grouping(Kind.SESSION, rule, keys(ids, IEMOCAP, "$2")));
            found.add(new Grouping(Kind.SPEAKER, rule, keys(ids, IEMOCAP, "$2$3")));
            found.add(new Grouping(Kind.DIALOGUE, rule, keys(ids, IEMOCAP, "$1")));
        } else {
            byVideo(ids).ifPresent(found::add);
        }
        found.removeIf(grouping -> !grouping.isUseful());
        return List.copyOf(found);
    }

    /** The grouping of this kind, if the data give one; every utterance by itself is always possible. */
    public static Optional<Grouping> of(Dataset data, Kind kind) {
        if (kind == Kind.UTTERANCE) {
            List<String> each = IntStream.range(0, data.utterances())
                    .mapToObj(Integer::toString)
                    .toList();
            return Optional.of(new Grouping(kind, "each by itself", each));
        }
        return of(data).stream().filter(grouping -> grouping.kind == kind).findFirst();
    }

    /** Utterances by group, groups in order of their first utterance. */
    public Map<String, List<Integer>> members() {
        var members = new LinkedHashMap<String, List<Integer>>();
        for (int u = 0; u < keys.size(); u++) {
            members.computeIfAbsent(keys.get(u), key -> new ArrayList<>()).add(u);
        }
        return members;
    }

    private static Optional<Grouping> byVideo(List<String> ids) {
        var rules = new LinkedHashMap<Pattern, String>();
        rules.put(SEGMENT_OF_MMSA, "VIDEO$_$SEGMENT");
        rules.put(SEGMENT_IN_BRACKETS, "VIDEO[SEGMENT]");
        rules.put(FROM_TO, "VIDEO_START_END");
        rules.put(MELD, "diaDIALOGUE_uttUTTERANCE");
        rules.put(NUMBERED, "VIDEO_SEGMENT");
        return rules.entrySet().stream()
                .filter(rule ->
                        ids.stream().allMatch(id -> rule.getKey().matcher(id).matches()))
                .findFirst()
                .map(rule -> new Grouping(
                        rule.getKey() == MELD ? Kind.DIALOGUE : Kind.VIDEO,
                        "read from the ids, " + rule.getValue(),
                        keys(ids, rule.getKey(), "$1")));
    }

    private static List<String> keys(List<String> ids, Pattern pattern, String part) {
        return ids.stream().map(id -> pattern.matcher(id).replaceFirst(part)).toList();
    }

    private boolean isUseful() {
        long groups = keys.stream().distinct().count();
        return groups > 1 && groups < keys.size();
    }
}
