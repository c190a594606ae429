package org.colearn.model;

import java.util.List;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;

/**
 * What a network must know of the data: the input is [utterances, time, sum of features], modalities side by side.
 *
 * @param modalities names and widths in column order
 * @param steps time steps
 * @param target what is predicted
 */
public record ModelShape(List<Modality> modalities, int steps, Target target) {
    /** Copies the list. */
    public ModelShape {
        modalities = List.copyOf(modalities);
    }

    /** The shape that fits a dataset. */
    public static ModelShape of(Dataset data) {
        Target target = data.labels() instanceof Labels.Classes classes
                ? new Target.Classes(classes.classNames().size())
                : new Target.Real();
        return new ModelShape(data.modalities(), data.steps(), target);
    }

    /** Features per time step, all modalities together. */
    public int features() {
        return modalities.stream().mapToInt(Modality::features).sum();
    }
}
