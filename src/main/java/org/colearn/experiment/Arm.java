package org.colearn.experiment;

/** One side of the comparison. */
public enum Arm {
    /** Trained on all modalities, with modality dropout. */
    MULTIMODAL,
    /** Trained on the deployed modalities only: the unimodal baseline. */
    UNIMODAL
}
