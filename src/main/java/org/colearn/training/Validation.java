package org.colearn.training;

import org.colearn.data.Split;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;

/**
 * Scores on the validation split.
 *
 * @param evaluation with the deployed modalities only; these choose the checkpoint
 * @param all with every modality that exists during training
 */
record Validation(Evaluation evaluation, EpochRecord.Scores all) {
    /** Validates; once only where both sets are the same, as in the unimodal baseline. */
    static Validation of(FusionModel model, Evaluator evaluator, TrainingRun run) {
        Evaluation deployed = evaluator.evaluate(model, Split.VALID, run.deployed());
        boolean same = run.available().equals(run.deployed());
        Evaluation all = same ? deployed : evaluator.evaluate(model, Split.VALID, run.available());
        return new Validation(deployed, scores(all));
    }

    private static EpochRecord.Scores scores(Evaluation evaluation) {
        return new EpochRecord.Scores(evaluation.loss(), evaluation.score());
    }

    /** With the deployed modalities only. */
    EpochRecord.Scores deployed() {
        return scores(evaluation);
    }

    /** A number if both losses are; otherwise what is wrong with them: NaN or an infinity. */
    double sumOfLosses() {
        return evaluation.loss() + all.loss();
    }
}
