package org.colearn.experiment.lesson;

/**
 * One step of a lesson.
 *
 * @param kind what the student does
 * @param title in large letters
 * @param text what the teacher says; paragraphs are separated by an empty line
 */
public record Step(Kind kind, String title, String text) {
    /** What happens in a step. */
    public enum Kind {
        /** Words only. */
        EXPLAIN,
        /** The student drags the points of the expected curve. */
        PREDICT,
        /** The experiment trains; the answer stays hidden. */
        RUN,
        /** The answer is laid over the prediction. */
        REVEAL
    }

    /** Refuses a step without a title, with a sentence. */
    public Step {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A step has no title; give it one.");
        }
    }
}
