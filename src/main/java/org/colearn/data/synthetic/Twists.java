package org.colearn.data.synthetic;

/**
 * What makes generated data harder than the plain design; all zero in {@link #NONE}.
 *
 * @param synergy weight in the label of sign(language evidence x unique latent), which only both together tell
 * @param rhoShift added to rho for test utterances only: away from 0, a shortcut learned in training breaks
 * @param placebo whether audio and video come from latents of another utterance, so that they tell nothing of this one
 * @param nuisance standard deviation of an offset per utterance and feature of audio and video that no label knows
 * @param speakers number of speakers, each of whom speaks in every split; 0 for none
 * @param speakerOffset standard deviation of an offset per speaker and feature, of every modality
 */
public record Twists(
        double synergy, double rhoShift, boolean placebo, double nuisance, int speakers, double speakerOffset) {
    /** The plain design. */
    public static final Twists NONE = new Twists(0, 0, false, 0, 0, 0);

    /** Refuses impossible numbers, with a sentence. */
    public Twists {
        Limits.real("The synergy", synergy, 0, 1000);
        Limits.real("The shift of rho", rhoShift, -1000, 1000);
        Limits.real("The nuisance", nuisance, 0, 1000);
        Limits.whole("The number of speakers", speakers, 0, 100_000);
        Limits.real("The offset of speakers", speakerOffset, 0, 1000);
    }

    /** The same with or without audio and video of other utterances. */
    public Twists withPlacebo(boolean other) {
        return new Twists(synergy, rhoShift, other, nuisance, speakers, speakerOffset);
    }

    /** The plain design with audio and video of other utterances. */
    public static Twists ofPlacebo() {
        return new Twists(0, 0, true, 0, 0, 0);
    }
}
