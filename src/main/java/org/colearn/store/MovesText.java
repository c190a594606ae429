package org.colearn.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colearn.experiment.Moves;
import org.colearn.training.RateChange;

/**
 * Moved dropout rates as words of a command line, one for each move: 0/2/3of6:audio=0.1,video=0.5 says that in the run of seed 0,
 * after 3 of the 6 batches of epoch 2, the rates became these. Names are written as in a web address, so that any name can be said.
 */
public final class MovesText {
    private static final String RATE = "[^=,]+=\\d+(?:\\.\\d+)?(?:E-?\\d{1,3})?";
    private static final Pattern MOVE =
            Pattern.compile("(-?\\d{1,18})/(\\d{1,9})/(\\d{1,9})of(\\d{1,9}):(" + RATE + "(?:," + RATE + ")*)");

    private MovesText() {}

    /** One word for each move. */
    static List<String> words(Moves moves) {
        return moves.bySeed().entrySet().stream()
                .flatMap(run -> run.getValue().stream().map(change -> word(run.getKey(), change)))
                .toList();
    }

    /**
     * The moves that words say.
     *
     * @throws IllegalArgumentException with a sentence if one of them says none
     */
    public static Moves read(List<String> words) {
        var bySeed = new TreeMap<Long, List<RateChange>>();
        for (String word : words) {
            Matcher parts = MOVE.matcher(word);
            if (!parts.matches()) {
                throw new IllegalArgumentException("'" + word + "' is not a move of dropout rates; write"
                        + " SEED/EPOCH/BATCHofBATCHES:MODALITY=RATE,..., such as 0/2/3of6:audio=0.1,video=0.5.");
            }
            bySeed.computeIfAbsent(Long.valueOf(parts.group(1)), seed -> new ArrayList<>())
                    .add(new RateChange(
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(4)),
                            rates(parts.group(5))));
        }
        return new Moves(bySeed);
    }

    private static String word(long seed, RateChange change) {
        String rates = change.rates().entrySet().stream()
                .map(rate -> URLEncoder.encode(rate.getKey(), StandardCharsets.UTF_8) + "="
                        + SpecCommand.number(rate.getValue()))
                .collect(Collectors.joining(","));
        return seed + "/" + change.epoch() + "/" + change.batch() + "of" + change.batches() + ":" + rates;
    }

    private static Map<String, Double> rates(String text) {
        var rates = new TreeMap<String, Double>();
        for (String pair : text.split(",", -1)) {
            String[] sides = pair.split("=", -1);
            rates.put(URLDecoder.decode(sides[0], StandardCharsets.UTF_8), Double.valueOf(sides[1]));
        }
        return rates;
    }
}
