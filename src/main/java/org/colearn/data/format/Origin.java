package org.colearn.data.format;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a dataset comes from.
 *
 * @param path file or folder
 * @param layout what it is, such as "an MMSA pickle"
 * @param companion what a JSON beside it says
 */
record Origin(Path path, String layout, Companion companion) {
    /** With what the JSON beside it says, if there is one. */
    static Origin of(Path path, String layout) {
        return new Origin(path, layout, Companion.beside(path));
    }

    /** The same under a layout recognised later. */
    Origin as(String recognised) {
        return new Origin(path, recognised, companion);
    }

    /** The same with these class names, unless the JSON names others. */
    Origin withClasses(List<String> names) {
        return companion.classes().isPresent() ? this : new Origin(path, layout, companion.withClasses(names));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The sentence for a dataset's provenance. */
    String sentence() {
        return "Read from " + name() + ", " + layout + ".";
    }
}
