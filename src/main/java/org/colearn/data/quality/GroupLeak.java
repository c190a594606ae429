package org.colearn.data.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colearn.data.Dataset;
import org.colearn.data.Grouping;
import org.colearn.data.Split;

/**
 * Whether one video, speaker or session stands in two splits.
 *
 * @param kind what a group is: session, dialogue, speaker, video or group
 * @param rule how groups were found
 * @param groups how many there are
 * @param shared how many of them stand in more than one split
 * @param testUtterances test utterances whose group stands in train or validation too
 * @param examples names of shared groups, at most 10
 */
public record GroupLeak(String kind, String rule, int groups, int shared, int testUtterances, List<String> examples) {
    private static final int MOST_EXAMPLES = 10;

    /** Copies the list. */
    public GroupLeak {
        examples = List.copyOf(examples);
    }

    /** One entry per grouping the data give. */
    public static List<GroupLeak> of(Dataset data) {
        var members = new SplitMembers(data);
        return Grouping.of(data).stream().map(grouping -> of(grouping, members)).toList();
    }

    static GroupLeak of(Grouping grouping, SplitMembers members) {
        Split[] splits = members.byUtterance(grouping.keys().size());
        var groups = grouping.members();
        List<String> shared = new ArrayList<>();
        int test = 0;
        for (var group : groups.entrySet()) {
            Set<Split> in = EnumSet.noneOf(Split.class);
            int tested = 0;
            for (int u : group.getValue()) {
                if (splits[u] != null) {
                    in.add(splits[u]);
                    tested += splits[u] == Split.TEST ? 1 : 0;
                }
            }
            if (in.size() > 1) {
                shared.add(group.getKey());
                test += tested;
            }
        }
        return new GroupLeak(
                grouping.kind().word(),
                grouping.rule(),
                groups.size(),
                shared.size(),
                test,
                shared.subList(0, Math.min(MOST_EXAMPLES, shared.size())));
    }
}
