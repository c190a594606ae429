package org.colearn.data;

/** What is done with modalities that come with steps of their own, since a model sees the same steps of all. */
public enum Alignment {
    /** Steps are averaged over as many equal windows as language has steps, utterance by utterance. */
    MEAN("averaged over equal windows to the steps of "),
    /** As many steps as language has are kept from the beginning of the utterance; later ones are cut off. */
    TRUNCATE("cut off after the steps of "),
    /** Every step is kept; shorter modalities get zeros on the left, so that all end together. */
    PAD("padded with zeros on the left to the longest, steps being those of ");

    private final String done;

    Alignment(String done) {
        this.done = done;
    }

    /** What was done, ready for the name of the modality whose steps all have now. */
    public String done() {
        return done;
    }
}
