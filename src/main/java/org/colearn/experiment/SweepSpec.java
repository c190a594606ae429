package org.colearn.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sweep, complete and immutable; also the JSON file: each study at each point of a grid of dropout rates, over its seeds.
 *
 * <p>A study is an {@link ExperimentSpec}: one dataset, one architecture and one protocol with their hyper-parameters. The
 * sweep replaces its dropout rates by those of the grid. An experiment is the smallest sweep.
 *
 * @param name what the user calls it
 * @param studies datasets x architectures x protocols, at least one, each with a name of its own; all over the same seeds
 * @param rates the grid
 * @param singleModalities whether a baseline is trained for each single modality; the baseline of the deployed modalities
 *     always is
 */
public record SweepSpec(String name, List<ExperimentSpec> studies, RateGrid rates, boolean singleModalities) {
    private static final int MOST_RUNS = 100_000;

    /** Refuses an incomplete sweep, with a sentence. */
    public SweepSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rates, "rates");
        studies = List.copyOf(studies);
        if (studies.isEmpty()) {
            throw new IllegalArgumentException("A sweep needs at least one study: data, an architecture, seeds.");
        }
        for (ExperimentSpec study : studies) {
            if (!study.seeds().equals(studies.get(0).seeds())) {
                throw new IllegalArgumentException("The study '" + study.name() + "' has other seeds than '"
                        + studies.get(0).name() + "'; give all studies the same.");
            }
        }
        List<String> names = studies.stream().map(study -> plain(study.name())).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("Two studies of the sweep have the same name; name them differently.");
        }
        if (runCount(studies, rates, singleModalities) > MOST_RUNS) {
            throw new IllegalArgumentException(
                    "The sweep has more than " + MOST_RUNS + " runs; give it fewer" + " studies, rates or seeds.");
        }
    }

    /** The seeds, in order. */
    public List<Long> seeds() {
        return studies.get(0).seeds();
    }

    /** Number of trainings; cheap enough to be shown while a person types. */
    public int runCount() {
        return (int) runCount(studies, rates, singleModalities);
    }

    /** Every cell, study by study: the points of the grid in their order, then the baselines, the deployed one first. */
    public List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (int study = 0; study < studies.size(); study++) {
            cells.addAll(cellsOf(study));
        }
        return cells;
    }

    /**
     * Every run in the order of work, seed by seed, so that curves over all rates are there early: after the first seed
     * each difference has a value, after the second an interval.
     */
    public List<RunKey> runs() {
        List<Cell> cells = cells();
        return seeds().stream()
                .flatMap(seed -> cells.stream().map(cell -> cell.run(seed)))
                .toList();
    }

    private List<Cell> cellsOf(int position) {
        ExperimentSpec study = studies.get(position);
        var cells = new ArrayList<Cell>();
        for (Map<String, Double> point : rates.points()) {
            cells.add(new Cell(
                    plain(study.name()) + label(point),
                    position,
                    Arm.MULTIMODAL,
                    study.withRates(point),
                    cells.size()));
        }
        for (List<String> modalities : baselines(study, rates, singleModalities)) {
            ExperimentSpec about = study.withRates(Map.of()).withDeployed(modalities);
            String name = plain(study.name()) + "-unimodal-" + plain(String.join("-", modalities));
            cells.add(new Cell(name, position, Arm.UNIMODAL, about, cells.size()));
        }
        return cells;
    }

    /** The deployed modalities first, then, if asked for, each single one that is deployed or in the grid. */
    private static Set<List<String>> baselines(ExperimentSpec study, RateGrid rates, boolean singleModalities) {
        var baselines = new LinkedHashSet<List<String>>();
        baselines.add(study.deployed());
        if (singleModalities) {
            study.deployed().forEach(modality -> baselines.add(List.of(modality)));
            rates.rates().keySet().forEach(modality -> baselines.add(List.of(modality)));
        }
        return baselines;
    }

    private static long runCount(List<ExperimentSpec> studies, RateGrid rates, boolean singleModalities) {
        long points = rates.points().size();
        return studies.stream()
                .mapToLong(study -> study.seeds().size()
                        * (points + baselines(study, rates, singleModalities).size()))
                .sum();
    }

    /** Such as -audio-0.8-video-0.8: every digit is kept, so that no two points share a name. */
    private static String label(Map<String, Double> point) {
        return point.entrySet().stream()
                .map(entry -> "-" + plain(entry.getKey()) + "-" + entry.getValue())
                .collect(Collectors.joining());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
