package org.colearn.ui.chart;

import java.util.Locale;
import org.colearn.experiment.Verdict;

/**
 * The colours of the workbench: one per modality set and one per modality, everywhere.
 *
 * <p>Based on the colour-blind-safe set of Okabe and Ito (2008), each in a darker shade for light and a lighter shade for
 * dark backgrounds so that lines keep a contrast of at least 3:1.
 */
public enum Palette {
    /** Multimodal arm, only the deployed modalities present. */
    DEPLOYED(0x0072B2, 0x56B4E9),
    /** Multimodal arm, all modalities present. */
    ALL(0x00876A, 0x2CC295),
    /** Unimodal baseline: never saw the other modalities. */
    BASELINE(0xC8500A, 0xF08A4B),
    /** Training loss of the multimodal arm. */
    TRAIN_LOSS(0xA8578A, 0xDD9CC2),
    /** Validation loss of the multimodal arm: validation uses the deployed modalities, hence their colour. */
    VALID_LOSS(0x0072B2, 0x56B4E9),
    /** First modality of a dataset, usually language. */
    FIRST(0x0072B2, 0x56B4E9),
    /** Second modality. */
    SECOND(0xAD7300, 0xE69F00),
    /** Third modality. */
    THIRD(0xA8578A, 0xCC79A7),
    /** Fourth modality. */
    FOURTH(0x00876A, 0x2CC295),
    /** Fifth modality. */
    FIFTH(0xC8500A, 0xF08A4B),
    /** Sixth modality. */
    SIXTH(0x6E6A1A, 0xF0E442);

    /** Runs that are told apart by colour alone. */
    public static final int RUN_COLOURS = 6;

    private static final Palette[] MODALITIES = {FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH};

    private final int onLight;
    private final int onDark;

    Palette(int onLight, int onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** The colour of a modality by its position in the dataset, from 0; datasets have at most six. */
    public static Palette modality(int index) {
        return MODALITIES[Math.floorMod(index, MODALITIES.length)];
    }

    /** The colour of a run that is compared with others, by the number it was given; repeats after {@link #RUN_COLOURS}. */
    public static Palette run(int number) {
        return modality(number);
    }

    /** The colour of a verdict, beside its word: better, worse, the same, or not known. */
    public static Palette verdict(Verdict.Kind kind) {
        return switch (kind) {
            case POSITIVE -> FOURTH;
            case NEGATIVE -> FIFTH;
            case NEUTRAL -> FIRST;
            case UNDETERMINED -> SECOND;
        };
    }

    /** The colour as 0xRRGGBB, for a dark or a light background. */
    public int rgb(boolean dark) {
        return dark ? onDark : onLight;
    }

    /** The colour as CSS writes it, such as "#0072b2". */
    public String css(boolean dark) {
        return String.format(Locale.ROOT, "#%06x", rgb(dark));
    }
}
