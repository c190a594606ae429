package org.colearn.training;

import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;

/**
 * Scores on the validation split.
 *
 * @param deployed with the deployed modalities only; these choose the checkpoint
 * @param all with every modality that exists during training
 */
record Validation(EpochRecord.Scores deployed, EpochRecord.Scores all) {
    /** Validates; once only where both sets are the same, as in the unimodal baseline. */
    static Validation of(FusionModel model, Evaluator evaluator, TrainingRun run) {
        var deployed = scores(model, evaluator, run.deployed());
        var all = run.available().equals(run.deployed()) ? deployed : scores(model, evaluator, run.available());
        return new Validation(deployed, all);
    }

    private static EpochRecord.Scores scores(FusionModel model, Evaluator evaluator, ModalitySet present) {
        Evaluation evaluation = evaluator.evaluate(model, Split.VALID, present);
        return new EpochRecord.Scores(evaluation.loss(), evaluation.score());
    }

    /** A number if both losses are; otherwise what is wrong with them: NaN or an infinity. */
    double sumOfLosses() {
        return deployed.loss() + all.loss();
    }
}
