package org.colearn.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dropout rates of a sweep.
 *
 * @param rates rates in [0, 1] by modality name, at least one modality and one rate, no rate twice in an untied list
 * @param tied whether the k-th rates of all modalities go together (their lists are of one length); otherwise every rate of
 *     one modality meets every rate of the others, as in an audio x video grid
 */
public record RateGrid(Map<String, List<Double>> rates, boolean tied) {
    /** The rates of the published study. */
    public static final List<Double> PUBLISHED = List.of(0.0, 0.15, 0.4, 0.6, 0.8, 0.9, 0.95);

    private static final int MOST_POINTS = 1_000;

    /** Refuses impossible rates, with a sentence. */
    public RateGrid {
        var copy = new TreeMap<String, List<Double>>();
        rates.forEach((modality, list) -> copy.put(modality, List.copyOf(list)));
        rates = Collections.unmodifiableMap(copy);
        if (rates.isEmpty() || rates.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A sweep needs at least one modality with at least one dropout rate.");
        }
        rates.forEach((modality, list) -> list.forEach(rate -> check(modality, rate)));
        if (tied && rates.values().stream().map(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("Tied modalities need equally many dropout rates each.");
        }
        long points = tied
                ? rates.values().iterator().next().size()
                : rates.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "The grid has " + points + " points; choose at most " + MOST_POINTS + " by giving fewer rates.");
        }
        List<Map<String, Double>> all = points(rates, tied);
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("A combination of dropout rates occurs twice; give each only once.");
        }
    }

    /** The same rates for each of these modalities, dropped at one rate together. */
    public static RateGrid tied(List<String> modalities, List<Double> rates) {
        var all = new TreeMap<String, List<Double>>();
        modalities.forEach(modality -> all.put(modality, rates));
        return new RateGrid(all, true);
    }

    /** Rates by modality of every point, in order. */
    public List<Map<String, Double>> points() {
        return points(rates, tied);
    }

    private static List<Map<String, Double>> points(Map<String, List<Double>> rates, boolean tied) {
        return tied ? together(rates) : crossed(rates);
    }

    private static List<Map<String, Double>> together(Map<String, List<Double>> rates) {
        var points = new ArrayList<Map<String, Double>>();
        for (int k = 0; k < rates.values().iterator().next().size(); k++) {
            var point = new LinkedHashMap<String, Double>();
            for (var entry : rates.entrySet()) {
                point.put(entry.getKey(), entry.getValue().get(k));
            }
            points.add(point);
        }
        return points;
    }

    private static List<Map<String, Double>> crossed(Map<String, List<Double>> rates) {
        List<Map<String, Double>> points = List.of(Map.of());
        for (var entry : rates.entrySet()) {
            var longer = new ArrayList<Map<String, Double>>();
            for (Map<String, Double> point : points) {
                for (double rate : entry.getValue()) {
                    var next = new LinkedHashMap<>(point);
                    next.put(entry.getKey(), rate);
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points;
    }

    private static void check(String modality, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "The dropout rate of " + modality + " is " + rate + "; it must be between 0 and 1.");
        }
    }
}
