package org.colearn.ui.inside;

import java.util.List;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;
import org.colearn.ui.text.UiText;

/** What sets of modalities are called. */
public final class SetWords {
    private SetWords() {}

    /** "language + audio", or "nothing". */
    public static String of(ModalitySet set, List<Modality> modalities) {
        return set.bits() == 0 ? UiText.of("inside.nothing") : String.join(" + ", set.names(modalities));
    }
}
