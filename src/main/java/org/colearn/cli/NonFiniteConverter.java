package org.colearn.cli;

import java.util.Locale;
import org.colearn.data.DataSpec.NonFinite;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Short words for the treatment of NaN and infinities. */
final class NonFiniteConverter implements ITypeConverter<NonFinite> {
    @Override
    public NonFinite convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "refuse" -> NonFinite.REFUSE;
            case "zero" -> NonFinite.REPLACE_BY_ZERO;
            default -> throw new TypeConversionException("'" + text + "' is not a choice; choose refuse or zero");
        };
    }
}
