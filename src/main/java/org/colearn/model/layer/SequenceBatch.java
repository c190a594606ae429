package org.colearn.model.layer;

import java.util.ArrayList;
import java.util.List;
import org.colearn.kernel.Matrix;
import org.colearn.model.layer.RecurrentCore.Input;

/**
 * What a recurrent core reads.
 *
 * @param values [steps * utterances, features], time-major; columns of a modality that no utterance has are never read
 * @param steps time steps
 * @param utterances number of utterances
 * @param modalities columns of each modality
 * @param present bits of the modalities that at least one utterance has
 * @param masks unit dropout; {@link DropoutMasks#OFF} in evaluation mode
 */
record SequenceBatch(
        Matrix values, int steps, int utterances, List<Integer> modalities, int present, DropoutMasks masks) {
    /** All present columns as inputs of one weight matrix; neighbouring present modalities make one product. */
    List<Input> fused() {
        var inputs = new ArrayList<Input>();
        int from = 0;
        int width = 0;
        int column = 0;
        for (int m = 0; m < modalities.size(); m++) {
            if (isPresent(m)) {
                from = width == 0 ? column : from;
                width += modalities.get(m);
            } else if (width > 0) {
                inputs.add(new Input(values.columns(from, width), from));
                width = 0;
            }
            column += modalities.get(m);
        }
        if (width > 0) {
            inputs.add(new Input(values.columns(from, width), from));
        }
        return inputs;
    }

    /** One modality as the input of its own weight matrix; nothing if it is absent. */
    List<Input> alone(int modality) {
        if (!isPresent(modality)) {
            return RecurrentCore.none();
        }
        int from = modalities.subList(0, modality).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return List.of(new Input(values.columns(from, modalities.get(modality)), 0));
    }

    private boolean isPresent(int modality) {
        return (present >> modality & 1) == 1;
    }
}
