package org.colearn.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Seeds as a person types them: numbers and ranges, such as 0-2,7.
 *
 * @param values each seed once, in the order given
 */
record SeedList(List<Long> values) {
    private static final Pattern PART = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?");
    private static final int MOST = 10_000;

    /** Reads the text of an option. */
    static final class Converter implements ITypeConverter<SeedList> {
        @Override
        public SeedList convert(String text) {
            Set<Long> seeds = new LinkedHashSet<>();
            for (String part : text.split(",", -1)) {
                Matcher range = PART.matcher(part.strip());
                if (!range.matches()) {
                    throw new TypeConversionException(
                            "'" + part + "' is not a seed or a range of seeds; write for example 0-2,7");
                }
                long from = Long.parseLong(range.group(1));
                long to = range.group(2) == null ? from : Long.parseLong(range.group(2));
                if (to < from || to - from >= MOST) {
                    throw new TypeConversionException(
                            "'" + part + "' is not a range of 1 to " + MOST + " seeds; write for example 0-2,7");
                }
                LongStream.rangeClosed(from, to).forEach(seeds::add);
            }
            return new SeedList(List.copyOf(seeds));
        }
    }
}
