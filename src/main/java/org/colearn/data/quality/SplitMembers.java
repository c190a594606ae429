package org.colearn.data.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.data.Split;

/** The utterances of each split that exist, so that a faulty split array is looked over as far as it goes. */
final class SplitMembers {
    private final Map<Split, int[]> members = new EnumMap<>(Split.class);

    SplitMembers(Dataset data) {
        for (Split split : Split.values()) {
            int[] existing = Arrays.stream(data.splits().of(split))
                    .filter(u -> u >= 0 && u < data.utterances())
                    .toArray();
            members.put(split, existing);
        }
    }

    int[] of(Split split) {
        return members.get(split);
    }

    int[] train() {
        return of(Split.TRAIN);
    }

    /** The split of each of so many utterances, null where it is in none. */
    Split[] byUtterance(int utterances) {
        Split[] splits = new Split[utterances];
        members.forEach((split, some) -> Arrays.stream(some).forEach(u -> splits[u] = split));
        return splits;
    }
}
