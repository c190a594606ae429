package org.colearn.data.format;

import java.nio.file.Path;
import java.util.List;
import org.colearn.data.ReadChoices;
import org.colearn.data.SplitRecipe;

/**
 * Where a dataset comes from.
 *
 * @param path file or folder
 * @param layout what it is, such as "an MMSA pickle"
 * @param companion what a JSON beside it says, unless the choices say otherwise
 * @param choices what a person decided
 */
record Origin(Path path, String layout, Companion companion, ReadChoices choices) {
    /** With what the JSON beside it says, if there is one. */
    static Origin of(Path path, String layout, ReadChoices choices) {
        Companion said = Companion.beside(path);
        String column = choices.labelColumn();
        return new Origin(path, layout, column.isEmpty() ? said : said.withColumn(column), choices);
    }

    /** The same under a layout recognised later. */
    Origin as(String recognised) {
        return new Origin(path, recognised, companion, choices);
    }

    /** The same with these class names, unless the JSON names others. */
    Origin withClasses(List<String> names) {
        return companion.classes().isPresent() ? this : new Origin(path, layout, companion.withClasses(names), choices);
    }

    /** The same with these names of the columns of labels, unless the JSON has others. */
    Origin withColumns(List<String> names) {
        return companion.columns().isEmpty() ? new Origin(path, layout, companion.withColumns(names), choices) : this;
    }

    /** The same with the labels of a field that was chosen, as a column would be. */
    Origin withLabel(String field) {
        return new Origin(path, layout, companion.withLabel(field), choices);
    }

    /** The same with missing splits made by other shares. */
    Origin splitBy(SplitRecipe recipe) {
        return new Origin(path, layout, companion, choices.with(recipe));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The sentence for a dataset's provenance. */
    String sentence() {
        return "Read from " + name() + ", " + layout + ".";
    }
}
