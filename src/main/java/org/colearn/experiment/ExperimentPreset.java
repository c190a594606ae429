package org.colearn.experiment;

import java.util.List;
import java.util.Map;
import org.colearn.data.DataSpec;
import org.colearn.model.Architectures;
import org.colearn.training.ModalityDropout;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import org.colearn.training.TrainingSpec.Shuffle;

/**
 * A published experiment with its hyper-parameters and protocol, at its dropout rate of 80 %.
 *
 * @param title what the button says
 * @param architecture id of the architecture
 * @param standIn built-in data of the same kind, for those who do not have the published data
 * @param epochs as published
 * @param batchSize as published
 * @param learningRate as published
 */
public record ExperimentPreset(
        String title, String architecture, String standIn, int epochs, int batchSize, double learningRate) {
    /** Both published experiments: bi-EFLSTM on IEMOCAP and MFN on MOSI. */
    public static final List<ExperimentPreset> ALL = List.of(
            new ExperimentPreset("Reproduce: IEMOCAP bi-EFLSTM", "bi-eflstm", "sample:iemocap-like", 40, 30, 1e-4),
            new ExperimentPreset("Reproduce: MOSI MFN", "mfn", "sample:mosi-like", 50, 128, 0.01));

    /** The experiment on the user's data (or the stand-in), published widths, seeds 0 to 4, language deployed. */
    public ExperimentSpec on(DataSpec data) {
        var dropout = new ModalityDropout(Map.of("audio", 0.8, "video", 0.8), Draw.SHARED, Granularity.BATCH);
        return Protocol.PUBLISHED.applyTo(new ExperimentSpec(
                title,
                data,
                Architectures.complete(architecture, Map.of()),
                new TrainingSpec(epochs, batchSize, learningRate, dropout, Shuffle.ONCE, false),
                List.of(ExperimentDefaults.LANGUAGE),
                List.of(0L, 1L, 2L, 3L, 4L),
                ExperimentSpec.Pairing.ONE_STREAM));
    }
}
