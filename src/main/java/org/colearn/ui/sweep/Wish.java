package org.colearn.ui.sweep;

import java.util.List;
import java.util.Map;
import org.colearn.experiment.Protocol;

/**
 * What stands in the grid builder, as written.
 *
 * @param sources data: "sample:NAME" or paths
 * @param architectures ids
 * @param protocols how studies are run
 * @param tied whether all dropped modalities have one rate
 * @param rates text by modality; when tied, one text under {@link #TIED}
 * @param seeds text such as "0-4"
 * @param epochs text; empty for what is recommended
 * @param singles whether each single modality gets a baseline
 */
record Wish(
        List<String> sources,
        List<String> architectures,
        List<Protocol> protocols,
        boolean tied,
        Map<String, String> rates,
        String seeds,
        String epochs,
        boolean singles) {
    /** The key of the one text of tied rates. */
    static final String TIED = "";

    /** Copies lists and map. */
    Wish {
        sources = List.copyOf(sources);
        architectures = List.copyOf(architectures);
        protocols = List.copyOf(protocols);
        rates = Map.copyOf(rates);
    }
}
