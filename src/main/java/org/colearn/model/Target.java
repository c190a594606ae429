package org.colearn.model;

/** What a model predicts. */
public sealed interface Target {
    /** Number of values the network puts out per utterance. */
    int outputs();

    /**
     * One of several classes; trained with cross-entropy on softmax probabilities.
     *
     * @param count number of classes, at least 2
     */
    record Classes(int count) implements Target {
        @Override
        public int outputs() {
            return count;
        }
    }

    /** A real number; trained with the mean absolute error (L1). */
    record Real() implements Target {
        @Override
        public int outputs() {
            return 1;
        }
    }
}
