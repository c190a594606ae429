package org.colearn.ui.teach;

import java.util.ArrayList;
import java.util.function.DoubleConsumer;
import org.colearn.data.DataSources;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.ExperimentSpec;
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
record LessonRun(Lesson lesson, ExperimentRunner runner) {
    /**
     * The answer; shorter than planned if the control says stop.
     *
     * @param share receives the share that is done, in [0, 1], on the threads that train
     * @throws RuntimeException with a sentence if the data cannot be opened or trained on
     */
    Answer answer(RunControl control, DoubleConsumer share) {
        var plan = new LessonPlan(lesson);
        Dataset data = DataSources.open(plan.data());
        var results = new ArrayList<ExperimentResult>();
        var counter = new EpochCounter((long) plan.runs() * lesson.setting().epochs(), share);
        for (ExperimentSpec spec : plan.experiments(data)) {
            results.add(runner.run(spec, data, control, counter::count));
        }
        return plan.answer(results);
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

        void count(ExperimentEvent event) {
            if (event instanceof ExperimentEvent.RunProgress progress
                    && progress.event() instanceof TrainingEvent.EpochDone) {
                done++;
                share.accept((double) done / planned);
            }
        }
    }
}
