package org.colearn.ui.sweep;

import java.util.Locale;
import org.colearn.experiment.RunKey;
import org.colearn.store.table.Table.Cell;
import org.colearn.ui.live.Figures;
import org.colearn.ui.text.UiText;

/**
 * One run in the matrix of a sweep: a sign for the eye, words for the pointer and the screen reader, a number for programs.
 *
 * @param run which
 * @param mark how it stands
 */
record Square(RunKey run, RunMark mark) {
    /** Waiting, running, done or failed, as style sheet and texts name it. */
    String kind() {
        return mark.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What stands in the square. */
    String sign() {
        return text(mark);
    }

    /** What stands in the square of a run that stands like that. */
    static String text(RunMark mark) {
        if (mark instanceof RunMark.Running running) {
            return UiText.of("sweep.mark.epoch", Integer.toString(running.epoch()), Integer.toString(running.epochs()));
        }
        if (mark instanceof RunMark.Done done) {
            return score(done).replace("\u00a0%", "");
        }
        return mark instanceof RunMark.Failed ? "\u2716" : "\u00b7";
    }

    /** A sentence. */
    String words() {
        String more = mark instanceof RunMark.Failed failed
                ? failed.reason()
                : mark instanceof RunMark.Done done ? score(done) : sign();
        return UiText.of("sweep.mark." + kind(), Long.toString(run.seed()), more);
    }

    /** The score for people and programs; of a run that is not finished, how it stands. */
    Cell cell() {
        return mark instanceof RunMark.Done done ? Cell.number(done.score(), sign()) : new Cell(kind(), "");
    }

    private static String score(RunMark.Done done) {
        return Figures.score(done.score(), !done.accuracy());
    }
}
