package org.colearn.data;

import java.util.List;

/** One label per utterance: a class or a real number. */
public sealed interface Labels {
    /** Number of utterances. */
    int size();

    /** What they are, in two words: "9 classes" or "real labels". */
    String words();

    /**
     * Class labels.
     *
     * @param classNames names in index order, at least two
     * @param values one class index per utterance, each in [0, classNames.size())
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Classes(List<String> classNames, int[] values) implements Labels {
        /** Copies the names. */
        public Classes {
            classNames = List.copyOf(classNames);
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public String words() {
            return classNames.size() + " classes";
        }
    }

    /**
     * Real labels, such as a sentiment in [-3, 3].
     *
     * @param values one number per utterance
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Reals(float[] values) implements Labels {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public String words() {
            return "real labels";
        }
    }
}
