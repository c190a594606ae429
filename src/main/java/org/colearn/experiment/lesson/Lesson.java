package org.colearn.experiment.lesson;

import java.util.List;
import java.util.Set;

/**
 * A lesson as a teacher writes it; also the JSON file.
 *
 * @param title what it is called
 * @param summary one sentence for the list of lessons
 * @param setting the experiment behind it
 * @param chart what the student predicts and the experiment answers
 * @param steps what happens, in order; the answer is trained no later than at the first step that reveals it
 * @param hidden parts of the window that are put away while the lesson is shown
 */
public record Lesson(String title, String summary, Setting setting, Chart chart, List<Step> steps, Set<Part> hidden) {
    /** Parts of the window that a lesson can put away. */
    public enum Part {
        /** The setup pane on the left. */
        SETUP,
        /** The bar with Run, pause and verdict. */
        BAR,
        /** The status strip. */
        STATUS
    }

    /** Refuses a lesson without words or with steps out of order, with a sentence. */
    public Lesson {
        steps = List.copyOf(steps);
        hidden = Set.copyOf(hidden);
        if (title.isBlank()) {
            throw new IllegalArgumentException("The lesson has no title; give it one.");
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The lesson has no steps; give it at least one.");
        }
        if (setting.seeds().isEmpty() && chart.axis() == Chart.Axis.RATE) {
            throw new IllegalArgumentException("The lesson has no seeds; give it at least one.");
        }
    }

    /** The seeds that are trained: those of the setting, or the points of a chart over seeds. */
    List<Long> seeds() {
        return chart.axis() == Chart.Axis.SEED
                ? chart.points().stream().map(Double::longValue).toList()
                : setting.seeds();
    }
}
