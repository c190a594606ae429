package org.colearn.ui.data;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names of the entries of a list that cannot be typed into. */
final class Words<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Words(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("\"" + text + "\" is chosen from a list, not typed.");
    }
}
