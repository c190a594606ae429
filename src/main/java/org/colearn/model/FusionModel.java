package org.colearn.model;

import java.nio.file.Path;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** A network of some {@link Architecture} with what training and evaluation need of it; used by one thread at a time. */
@SuppressWarnings("DoNotCallSuggester")
public final class FusionModel implements AutoCloseable {
    /** A freshly initialised network (PyTorch's initialisation, drawn from the seed). */
    public static FusionModel create(ModelSpec spec, ModelShape shape, double learningRate, long seed) {
        throw new UnsupportedOperationException();
    }

    /** One update on the batch, unit dropout active; returns the mean loss of the batch before the update. */
    public double fit(Batch batch) {
        throw new UnsupportedOperationException();
    }

    /** Outputs in evaluation mode, [utterances * outputs] row-major: class probabilities, or real predictions. */
    public float[] predict(Batch batch) {
        throw new UnsupportedOperationException();
    }

    /** Everything that training changes (weights, batch-norm statistics, optimiser state), copied. */
    public float[] parameters() {
        throw new UnsupportedOperationException();
    }

    /** Puts back what {@link #parameters()} gave. */
    public void restore(float[] parameters) {
        throw new UnsupportedOperationException();
    }

    /** The DL4J network itself. */
    public MultiLayerNetwork network() {
        throw new UnsupportedOperationException();
    }

    /** What it was built from. */
    public ModelSpec spec() {
        throw new UnsupportedOperationException();
    }

    /** The data shape it was built for. */
    public ModelShape shape() {
        throw new UnsupportedOperationException();
    }

    /** Writes specification, shape and DL4J network to one zip file, whole or not at all. */
    public void save(Path file) {
        throw new UnsupportedOperationException();
    }

    /** Reads what {@link #save} wrote. */
    public static FusionModel load(Path file) {
        throw new UnsupportedOperationException();
    }

    /** Releases native memory. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
