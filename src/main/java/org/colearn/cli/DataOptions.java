package org.colearn.cli;

import java.util.Optional;
import org.colearn.data.Alignment;
import org.colearn.data.ReadChoices;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is decided where files leave something open; with none of these options, as the specification says. */
final class DataOptions {
    @Mixin
    private SplitOptions splits;

    @Option(
            names = "--align",
            paramLabel = "HOW",
            description = "Modalities with steps of their own: mean (over equal windows to the steps of language),"
                    + " truncate (to the steps of language), or pad (to the longest).")
    private Optional<Alignment> alignment;

    @Option(
            names = "--label-column",
            paramLabel = "NAME|N",
            description = "Of several columns of labels the one to use, by name or by number from 0.")
    private Optional<String> labelColumn;

    /** The choices with what was asked for. */
    ReadChoices applyTo(ReadChoices start) {
        return new ReadChoices(
                splits.applyTo(start.splits()),
                alignment.orElse(start.alignment()),
                labelColumn.orElse(start.labelColumn()));
    }
}
