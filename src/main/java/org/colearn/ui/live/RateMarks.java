package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.training.ModalityDropout;
import org.colearn.training.RateChange;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.text.UiText;

/** Where rates were moved while a run was going on, as upright lines of its curves. */
final class RateMarks {
    private RateMarks() {}

    /** One line for each change, named after what it changed. */
    static List<Guide> of(ModalityDropout specified, List<RateChange> changes) {
        var guides = new ArrayList<Guide>();
        Map<String, Double> before = specified.rates();
        for (RateChange change : changes) {
            guides.add(Guide.upright(words(before, change.rates()), change.place()));
            before = change.rates();
        }
        return guides;
    }

    private static String words(Map<String, Double> before, Map<String, Double> after) {
        return after.keySet().stream()
                .filter(modality -> !after.get(modality).equals(before.getOrDefault(modality, 0.0)))
                .map(modality -> UiText.of("live.dials.mark", modality, RateDials.text(after.get(modality))))
                .collect(Collectors.joining(", "));
    }
}
