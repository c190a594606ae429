package org.colearn.ui.teach;

import java.util.function.DoubleConsumer;
import org.colearn.data.DataSources;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.SweepEvent;
import org.colearn.experiment.SweepRunner;
import org.colearn.experiment.lesson.Answer;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.experiment.lesson.LessonPlan;
import org.colearn.training.RunControl;
import org.colearn.training.TrainingEvent;

/**
 * Trains what a lesson asks, on the calling thread and the runner's workers.
 *
 * @param lesson what is asked
 * @param runner trains it; nothing is saved
 */
record LessonRun(Lesson lesson, SweepRunner runner) {
    /**
     * The answer; shorter than planned if the control says stop.
     *
     * @param share receives the share that is done, in [0, 1], on the threads that train
     * @throws RuntimeException with a sentence if the data cannot be opened or trained on
     */
    Answer answer(RunControl control, DoubleConsumer share) {
        var plan = new LessonPlan(lesson);
        var counter = new EpochCounter((long) plan.runs() * lesson.setting().epochs(), share);
        return plan.answer(runner.run(plan.sweep(DataSources.open(plan.data())), control, counter::count));
    }

    /** Events come one at a time, so counting needs no lock of its own. */
    private static final class EpochCounter {
        private final long planned;
        private final DoubleConsumer share;
        private long done;

        EpochCounter(long planned, DoubleConsumer share) {
            this.planned = planned;
            this.share = share;
        }

        void count(SweepEvent event) {
            if (event instanceof ExperimentEvent.RunProgress progress
                    && progress.event() instanceof TrainingEvent.EpochDone) {
                done++;
                share.accept((double) done / planned);
            }
        }
    }
}
