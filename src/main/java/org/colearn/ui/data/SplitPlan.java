package org.colearn.ui.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.colearn.data.DataException;
import org.colearn.data.Grouping;
import org.colearn.data.SplitRecipe;
import org.colearn.data.SplitRule;
import org.colearn.ui.text.UiText;

/** How splits would be made anew, as it is being typed; nothing happens to the data before it is applied. */
final class SplitPlan {
    private static final double PERCENT = 100;

    private final StringProperty shares = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("");
    private final BooleanProperty stratified = new SimpleBooleanProperty();
    private final ObjectProperty<Grouping.Kind> together = new SimpleObjectProperty<>(Grouping.Kind.UTTERANCE);
    private final StringProperty testGroups = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** The plan that leads to a recipe. */
    SplitPlan(SplitRecipe recipe) {
        show(recipe);
        List.of(shares, seed, testGroups).forEach(text -> text.addListener((observed, before, now) -> judge()));
        stratified.addListener((observed, before, now) -> judge());
        together.addListener((observed, before, now) -> judge());
    }

    /** Puts in what a recipe says. */
    void show(SplitRecipe recipe) {
        shares.set(number(recipe.train()) + " / " + number(recipe.valid()) + " / " + number(recipe.test()));
        seed.set(String.valueOf(recipe.seed()));
        stratified.set(recipe.rule().stratified());
        together.set(recipe.rule().together());
        testGroups.set(String.join(", ", recipe.rule().test()));
    }

    /** Percentages of train, validation and test, "60 / 20 / 20". */
    StringProperty shares() {
        return shares;
    }

    StringProperty seed() {
        return seed;
    }

    BooleanProperty stratified() {
        return stratified;
    }

    /** What stays in one split. */
    ObjectProperty<Grouping.Kind> together() {
        return together;
    }

    /** Names of the groups that are the test split, "Ses05"; empty to draw them. */
    StringProperty testGroups() {
        return testGroups;
    }

    /** What is wrong with the plan and what to do, empty if nothing. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The recipe, if the plan makes sense. */
    Optional<SplitRecipe> recipe() {
        try {
            return Optional.of(parsed());
        } catch (DataException wrong) {
            return Optional.empty();
        }
    }

    private void judge() {
        try {
            parsed();
            problem.set("");
        } catch (DataException wrong) {
            problem.set(wrong.getMessage());
        }
    }

    private SplitRecipe parsed() {
        double[] cut = parsedShares();
        List<String> test = together.get() == Grouping.Kind.UTTERANCE
                ? List.of()
                : Arrays.stream(testGroups.get().split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new SplitRecipe(
                cut[0], cut[1], cut[2], parsedSeed(), new SplitRule(true, stratified.get(), together.get(), test));
    }

    private double[] parsedShares() {
        try {
            double[] cut = Arrays.stream(shares.get().split("/", -1))
                    .mapToDouble(share -> Double.parseDouble(share.strip()))
                    .toArray();
            double sum = Arrays.stream(cut).sum();
            boolean positive = Arrays.stream(cut).allMatch(share -> share > 0);
            if (cut.length == 3 && positive && Math.abs(sum - PERCENT) < 1e-6) {
                return Arrays.stream(cut).map(share -> share / sum).toArray();
            }
        } catch (NumberFormatException wrong) {
            throw new DataException(
                    UiText.of("splits.shares.wrong", shares.get().strip()), wrong);
        }
        throw new DataException(UiText.of("splits.shares.wrong", shares.get().strip()));
    }

    private long parsedSeed() {
        try {
            return Long.parseLong(seed.get().strip());
        } catch (NumberFormatException wrong) {
            throw new DataException(UiText.of("splits.seed.wrong", seed.get().strip()), wrong);
        }
    }

    private static String number(double share) {
        double percent = Math.round(share * PERCENT * 100) / 100.0;
        return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
    }
}
