package org.colearn.ui.setup;

import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.colearn.ui.text.UiText;

/** One number the user may type: its text, its last valid value, what is wrong with the text, and what is recommended. */
public final class NumberSetting {
    /**
     * What a number is called and what it may be.
     *
     * @param id part of the node ids
     * @param label what people call it
     * @param help one sentence shown on hover
     * @param min smallest allowed
     * @param max largest allowed
     * @param whole whether only whole numbers make sense
     */
    public record Rule(String id, String label, String help, double min, double max, boolean whole) {}

    private final Rule rule;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyDoubleWrapper number = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final DoubleProperty recommended = new SimpleDoubleProperty();
    private final BooleanBinding changed;
    private String own = "";
    private String objection = "";

    /** A number that is what is recommended. */
    public NumberSetting(Rule rule, double recommended) {
        this.rule = rule;
        this.recommended.set(recommended);
        number.set(recommended);
        text.set(Numbers.format(recommended));
        text.addListener((observed, before, now) -> read(now));
        changed = Bindings.createBooleanBinding(
                () -> !own.isEmpty() || number.get() != this.recommended.get(), problem, number, this.recommended);
    }

    /** What it is called and what it may be. */
    public Rule rule() {
        return rule;
    }

    /** What stands in the field. */
    StringProperty text() {
        return text;
    }

    /** The last valid value. */
    public ReadOnlyDoubleProperty number() {
        return number.getReadOnlyProperty();
    }

    double value() {
        return number.get();
    }

    /** What is wrong with the text and what to do, empty if nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it differs from what is recommended. */
    BooleanBinding changed() {
        return changed;
    }

    double recommended() {
        return recommended.get();
    }

    /** Puts in a number, as a slider or a preset does. */
    public void set(double value) {
        text.set(Numbers.format(value));
    }

    /** Changes what is recommended; a value the user has not touched follows. */
    void recommend(double value) {
        boolean untouched = !changed.get();
        recommended.set(value);
        if (untouched) {
            set(value);
        }
    }

    /** Back to what is recommended. */
    void reset() {
        set(recommended.get());
    }

    /** Says what is wrong with a number that is fine by itself, such as a batch larger than the data; empty takes it back. */
    void object(String sentence) {
        objection = sentence;
        problem.set(own.isEmpty() ? objection : own);
    }

    private void read(String typed) {
        OptionalDouble value = Numbers.parse(typed);
        String wrong = value.isEmpty() ? notANumber(typed) : problemOf(value.getAsDouble());
        if (wrong.isEmpty()) {
            number.set(value.orElseThrow());
        }
        own = wrong;
        problem.set(own.isEmpty() ? objection : own);
    }

    private String notANumber(String typed) {
        return typed.isBlank()
                ? UiText.of("number.missing", rule.label(), Numbers.format(rule.min()), Numbers.format(rule.max()))
                : UiText.of("number.unreadable", rule.label(), typed.strip());
    }

    private String problemOf(double value) {
        if (value < rule.min() || value > rule.max()) {
            return UiText.of(
                    "number.outside",
                    rule.label(),
                    Numbers.format(value),
                    Numbers.format(rule.min()),
                    Numbers.format(rule.max()));
        }
        if (rule.whole() && value != Math.rint(value)) {
            return UiText.of("number.fraction", rule.label(), Numbers.format(value));
        }
        return "";
    }
}
