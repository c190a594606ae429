package org.colearn.ui.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Modality;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.TrainingSpec;
import org.colearn.ui.setup.SeedText;
import org.colearn.ui.text.UiText;

/**
 * Turns what stands in the grid builder into a sweep; a sentence where it cannot.
 *
 * @param opened the data opened so far, by source
 * @param setup the question of the setup pane: where data and architecture are its own, its settings are taken
 */
record Planner(Map<String, Dataset> opened, Optional<ExperimentSpec> setup) {
    /** A wish that is wrong; the message is the sentence. */
    private static final class WrongWish extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongWish(String sentence) {
            super(sentence);
        }
    }

    Plan plan(Wish wish) {
        try {
            require(!wish.sources().isEmpty(), "sweep.plan.noData");
            require(!wish.architectures().isEmpty(), "sweep.plan.noArchitecture");
            require(!wish.protocols().isEmpty(), "sweep.plan.noProtocol");
            SeedText seeds = SeedText.parse(wish.seeds());
            refuse(seeds.problem());
            Optional<Integer> epochs = epochs(wish.epochs());
            if (!opened.keySet().containsAll(wish.sources())) {
                checkRates(wish);
                return new Plan.Opening();
            }
            var studies = new ArrayList<ExperimentSpec>();
            for (String source : wish.sources()) {
                for (String architecture : wish.architectures()) {
                    for (Protocol protocol : wish.protocols()) {
                        ExperimentSpec study =
                                study(source, architecture, protocol).withSeeds(seeds.seeds());
                        studies.add(
                                epochs.map(count -> withEpochs(study, count)).orElse(study));
                    }
                }
            }
            return new Plan.Ready(new SweepSpec(name(wish), studies, grid(wish, studies), wish.singles()));
        } catch (WrongWish | IllegalArgumentException wrong) {
            return new Plan.Refused(wrong.getMessage());
        }
    }

    /** The modalities that a sweep over these data would drop, those that are absent at test; empty until data are open. */
    List<String> dropped(List<String> sources) {
        var names = new LinkedHashSet<String>();
        sources.stream().filter(opened::containsKey).map(opened::get).forEach(data -> {
            List<String> deployed = ExperimentDefaults.deployed(data);
            data.modalities().stream()
                    .map(Modality::name)
                    .filter(name -> !deployed.contains(name))
                    .forEach(names::add);
        });
        return List.copyOf(names);
    }

    private ExperimentSpec study(String source, String architecture, Protocol protocol) {
        Dataset data = opened.get(source);
        Optional<ExperimentSpec> about =
                setup.filter(question -> question.data().source().equals(source));
        DataSpec read = about.map(ExperimentSpec::data).orElse(DataSpec.of(source));
        ExperimentSpec start = about.filter(
                        question -> question.model().architecture().equals(architecture))
                .orElseGet(() -> ExperimentDefaults.forData(read, data, architecture));
        return protocol.applyTo(start)
                .withName(UiText.of(
                        "sweep.study",
                        data.name(),
                        architecture,
                        protocol.name().toLowerCase(Locale.ROOT)));
    }

    private static ExperimentSpec withEpochs(ExperimentSpec study, int epochs) {
        TrainingSpec training = study.training();
        return study.withTraining(new TrainingSpec(
                epochs,
                training.batchSize(),
                training.learningRate(),
                training.dropout(),
                training.shuffle(),
                training.keepPartialBatch()));
    }

    private RateGrid grid(Wish wish, List<ExperimentSpec> studies) {
        List<String> modalities = dropped(wish.sources());
        for (ExperimentSpec study : studies) {
            List<String> has = opened.get(study.data().source()).modalities().stream()
                    .map(Modality::name)
                    .toList();
            for (String modality : modalities) {
                if (!has.contains(modality)) {
                    throw new WrongWish(
                            UiText.of("sweep.plan.otherModalities", study.data().source(), modality));
                }
            }
        }
        if (modalities.isEmpty()) {
            throw new WrongWish(UiText.of("sweep.plan.nothingDropped"));
        }
        if (wish.tied()) {
            return RateGrid.tied(modalities, rates(wish, Wish.TIED));
        }
        var rates = new TreeMap<String, List<Double>>();
        modalities.forEach(modality -> rates.put(modality, rates(wish, modality)));
        return new RateGrid(rates, false);
    }

    private static void checkRates(Wish wish) {
        if (wish.tied()) {
            rates(wish, Wish.TIED);
        } else {
            wish.rates().keySet().stream()
                    .filter(modality -> !modality.equals(Wish.TIED))
                    .forEach(modality -> rates(wish, modality));
        }
    }

    private static List<Double> rates(Wish wish, String modality) {
        RateText text = RateText.parse(wish.rates().getOrDefault(modality, ""));
        refuse(text.problem());
        return text.rates();
    }

    private static Optional<Integer> epochs(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!text.strip().matches("[1-9]\\d{0,4}")) {
            throw new WrongWish(UiText.of("sweep.plan.epochs", text.strip()));
        }
        return Optional.of(Integer.parseInt(text.strip()));
    }

    private String name(Wish wish) {
        String data = String.join(
                " + ", wish.sources().stream().map(s -> opened.get(s).name()).toList());
        return UiText.of("sweep.name", data, String.join(" + ", wish.architectures()));
    }

    private static void require(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new WrongWish(UiText.of(key));
        }
    }

    private static void refuse(String problem) {
        if (!problem.isEmpty()) {
            throw new WrongWish(problem);
        }
    }
}
