package org.colearn.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of a dataset's modalities, as bits in the dataset's order (bit m is modality m).
 *
 * @param bits the members
 */
public record ModalitySet(int bits) {
    /** The first {@code count} modalities: all of a dataset that has so many. */
    public static ModalitySet all(int count) {
        return new ModalitySet((1 << count) - 1);
    }

    /** The named modalities; a name the list lacks is refused with a sentence. */
    public static ModalitySet of(Collection<String> names, List<Modality> modalities) {
        List<String> known = modalities.stream().map(Modality::name).toList();
        int bits = 0;
        for (String name : names) {
            int m = known.indexOf(name);
            if (m < 0) {
                throw new DataException("There is no modality '" + name + "' in this dataset; it has "
                        + String.join(", ", known) + ".");
            }
            bits |= 1 << m;
        }
        return new ModalitySet(bits);
    }

    /** Whether modality m is a member. */
    public boolean contains(int m) {
        return (bits >> m & 1) == 1;
    }

    /** Number of members. */
    public int size() {
        return Integer.bitCount(bits);
    }

    /** The members' names, in the dataset's order. */
    public List<String> names(List<Modality> modalities) {
        var names = new ArrayList<String>();
        for (int m = 0; m < modalities.size(); m++) {
            if (contains(m)) {
                names.add(modalities.get(m).name());
            }
        }
        return List.copyOf(names);
    }
}
