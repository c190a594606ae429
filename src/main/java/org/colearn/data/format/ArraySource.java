package org.colearn.data.format;

import java.util.List;
import java.util.Map;
import org.colearn.data.npz.NpzArray;

/** Arrays by name, however they are stored. */
interface ArraySource {
    /** Names in the order of the file. */
    List<String> names();

    /** The array of one of these names. */
    NpzArray array(String name);

    /** Arrays in memory. */
    static ArraySource of(Map<String, NpzArray> arrays) {
        return new ArraySource() {
            @Override
            public List<String> names() {
                return List.copyOf(arrays.keySet());
            }

            @Override
            public NpzArray array(String name) {
                return arrays.get(name);
            }
        };
    }
}
