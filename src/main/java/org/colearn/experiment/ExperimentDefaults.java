package org.colearn.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.model.Architectures;
import org.colearn.training.ModalityDropout;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import org.colearn.training.TrainingSpec.Shuffle;

/** The specification a person starts from: strict protocol, and settings that train well on the data at hand. */
public final class ExperimentDefaults {
    /** Dropout rate proposed for every modality that is missing at test; the best one published. */
    public static final double RATE = 0.8;

    /** The modality that is deployed where a dataset has it; otherwise its first one is. */
    public static final String LANGUAGE = "language";

    private ExperimentDefaults() {}

    /**
     * The recommended specification.
     *
     * @param source where the data come from; its preparation is replaced by the strict protocol's, its repair of
     *     non-finite features and its split recipe are kept
     * @param data the opened data
     * @param architecture id of an architecture
     */
    public static ExperimentSpec forData(DataSpec source, Dataset data, String architecture) {
        Tuning tuning = Tuning.of(source.source(), data, architecture);
        List<String> deployed = deployed(data);
        var dropout = new ModalityDropout(rates(data, deployed), Draw.INDEPENDENT, Granularity.UTTERANCE);
        var training = new TrainingSpec(
                tuning.epochs(), tuning.batchSize(), tuning.learningRate(), dropout, Shuffle.EVERY_EPOCH, true);
        return Protocol.STRICT.applyTo(new ExperimentSpec(
                data.name() + " " + architecture,
                source,
                Architectures.complete(architecture, tuning.settings()),
                training,
                deployed,
                List.of(0L, 1L, 2L),
                ExperimentSpec.Pairing.PAIRED));
    }

    /** What is present at test unless the user says otherwise: language, or the first modality where there is none. */
    public static List<String> deployed(Dataset data) {
        return List.of(
                data.indexOf(LANGUAGE) >= 0
                        ? LANGUAGE
                        : data.modalities().get(0).name());
    }

    /** {@link #RATE} for every modality that is not deployed. */
    public static Map<String, Double> rates(Dataset data, List<String> deployed) {
        var rates = new TreeMap<String, Double>();
        data.modalities().stream()
                .map(Modality::name)
                .filter(name -> !deployed.contains(name))
                .forEach(name -> rates.put(name, RATE));
        return rates;
    }

    /** Settings for a size of problem; architecture settings not named here keep their published values. */
    private record Tuning(Map<String, Double> settings, int epochs, int batchSize, double learningRate) {
        /** From this many training utterances on, the published widths are worth their cost. */
        private static final int LARGE = 2_000;

        static Tuning of(String source, Dataset data, String architecture) {
            return source.startsWith("sample:") ? sample(architecture, data) : userData(architecture, data);
        }

        /** Small networks for the small built-in data: those the figures in methods were measured with. */
        private static Tuning sample(String architecture, Dataset data) {
            boolean classes = data.labels() instanceof Labels.Classes;
            return architecture.equals("mfn")
                    ? new Tuning(SMALL_MFN, classes ? 20 : 30, 30, 0.004)
                    : new Tuning(Map.of("hidden", 24.0), 20, 30, 0.004);
        }

        private static Tuning userData(String architecture, Dataset data) {
            boolean large = data.splits().train().length >= LARGE;
            int batch = large ? 64 : 32;
            return architecture.equals("mfn")
                    ? new Tuning(Map.of(), large ? 30 : 40, batch, 0.001)
                    : new Tuning(Map.of(), large ? 20 : 30, batch, 0.001);
        }

        private static final Map<String, Double> SMALL_MFN = Map.of(
                "hidden",
                24.0,
                "hidden-other",
                12.0,
                "memory",
                24.0,
                "att1",
                32.0,
                "att2",
                24.0,
                "gamma1",
                32.0,
                "gamma2",
                24.0,
                "out",
                24.0);
    }
}
