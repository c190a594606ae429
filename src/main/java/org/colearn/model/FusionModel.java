package org.colearn.model;

import java.nio.file.Path;
import org.colearn.kernel.FloatMemory;
import org.colearn.model.layer.RecurrentCoreRuntime;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network of some {@link Architecture} with what training and evaluation need of it; used by one thread at a time. */
public final class FusionModel implements AutoCloseable {
    private final ModelSpec spec;
    private final ModelShape shape;
    private final MultiLayerNetwork network;

    FusionModel(ModelSpec spec, ModelShape shape, MultiLayerNetwork network) {
        this.spec = spec;
        this.shape = shape;
        this.network = network;
    }

    /** A freshly initialised network (PyTorch's initialisation, drawn from the seed). */
    public static FusionModel create(ModelSpec spec, ModelShape shape, double learningRate, long seed) {
        Architecture architecture = Architectures.byId(spec.architecture());
        return of(spec, shape, architecture.configure(spec, shape, learningRate, seed));
    }

    /** A freshly initialised network of a configuration that need not follow from the specification alone. */
    public static FusionModel of(ModelSpec spec, ModelShape shape, MultiLayerConfiguration configuration) {
        var network = new MultiLayerNetwork(configuration);
        network.init();
        return new FusionModel(spec, shape, network);
    }

    /** One update on the batch, unit dropout active; returns the mean loss of the batch before the update. */
    public double fit(Batch batch) {
        network.fit(batch.features(), batch.labels(), batch.mask(), null);
        return network.score();
    }

    /** Outputs in evaluation mode, [utterances * outputs] row-major: class probabilities, or real predictions. */
    public float[] predict(Batch batch) {
        INDArray output = network.output(batch.features(), false, batch.mask(), null);
        INDArray rows = output.dup('c');
        FloatMemory memory = FloatMemory.of(rows);
        float[] values = memory.toArray(0, memory.size());
        rows.close();
        output.close();
        return values;
    }

    /**
     * A copy of what a checkpoint needs: weights and batch-norm statistics. The optimiser's state is not in it, so training
     * that goes on after {@link #restore} starts from the moments it had.
     */
    public float[] parameters() {
        FloatMemory memory = FloatMemory.of(network.params());
        return memory.toArray(0, memory.size());
    }

    /** Puts back what {@link #parameters()} gave. */
    public void restore(float[] parameters) {
        FloatMemory memory = FloatMemory.of(network.params());
        if (parameters.length != memory.size()) {
            throw new IllegalArgumentException("The network has " + memory.size() + " parameters, not "
                    + parameters.length + "; they come from another model.");
        }
        memory.write(0, parameters, parameters.length);
    }

    /** The DL4J network itself. */
    public MultiLayerNetwork network() {
        return network;
    }

    /** What it was built from. */
    public ModelSpec spec() {
        return spec;
    }

    /** The data shape it was built for. */
    public ModelShape shape() {
        return shape;
    }

    /** Writes specification, shape and DL4J network to one zip file, whole or not at all. */
    public void save(Path file) {
        ModelFile.write(this, file);
    }

    /** Reads what {@link #save} wrote. */
    public static FusionModel load(Path file) {
        return ModelFile.read(file);
    }

    /** Releases native memory. */
    @Override
    public void close() {
        for (Layer layer : network.getLayers()) {
            if (layer instanceof RecurrentCoreRuntime core) {
                core.close();
            }
        }
        network.close();
    }
}
