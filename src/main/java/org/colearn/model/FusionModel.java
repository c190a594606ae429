package org.colearn.model;

import java.nio.file.Path;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Team;
import org.colearn.model.layer.FusedUpdate;
import org.colearn.model.layer.RecurrentCoreRuntime;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.Updater;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.memory.MemoryWorkspaceManager;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A network of some {@link Architecture} with what training and evaluation need of it; used by one thread at a time. */
public final class FusionModel implements AutoCloseable {
    private final ModelSpec spec;
    private final ModelShape shape;
    private final MultiLayerNetwork network;
    private Team team = Team.of(1);

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

    /**
     * Lets so many threads share each update and each prediction; they end with {@link #close}. The same number gives the same
     * bits; another one draws other unit dropout and adds in another order.
     */
    public void useThreads(int threads) {
        team.close();
        team = Team.of(threads);
        for (Layer layer : network.getLayers()) {
            if (layer instanceof RecurrentCoreRuntime core) {
                core.splitOver(team);
            }
        }
    }

    /** One update on the batch, unit dropout active; returns the mean loss of the batch before the update. */
    public double fit(Batch batch) {
        double loss = computeGradient(batch);
        update(batch.size());
        return loss;
    }

    /**
     * The first half of {@link #fit}: the mean loss of the batch, unit dropout active; leaves the gradient, summed over the
     * utterances, in {@code network().getFlattenedGradients()}.
     */
    public double computeGradient(Batch batch) {
        network.setInput(batch.features());
        network.setLabels(batch.labels());
        network.setLayerMaskArrays(batch.mask(), null);
        try {
            network.computeGradientAndScore();
        } finally {
            network.clearLayerMaskArrays();
            network.clearLayersStates();
            network.setInput(null);
            network.setLabels(null);
        }
        return network.score();
    }

    /** The second half of {@link #fit}: one step of the optimiser along the gradient, summed over so many utterances. */
    public void update(int utterances) {
        MultiLayerConfiguration configuration = network.getLayerWiseConfigurations();
        int done = configuration.getIterationCount();
        FusedUpdate.apply(network, utterances, done, team);
        configuration.setIterationCount(done + 1);
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

    /** What a layer puts out in evaluation mode, [utterances, width of the layer]; layer 0 is the recurrent core. */
    public float[][] activations(Batch batch, int layer) {
        network.setLayerMaskArrays(batch.mask(), null);
        try {
            INDArray output =
                    network.feedForwardToLayer(layer, batch.features(), false).get(layer + 1);
            return output.toFloatMatrix();
        } finally {
            network.clearLayerMaskArrays();
            network.clearLayersStates();
            network.setInput(null);
        }
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

    /**
     * Releases native memory; to be called on the thread that used the model last, whose workspaces go with it. DL4J's own
     * close also runs a full garbage collection, which would stop the window.
     */
    @Override
    public void close() {
        team.close();
        for (Layer layer : network.getLayers()) {
            if (layer instanceof RecurrentCoreRuntime core) {
                core.close();
            }
        }
        release(network.params());
        release(network.getFlattenedGradients());
        Updater updater = network.getUpdater(false);
        release(updater == null ? null : updater.getStateViewArray());
        destroyWorkspaces();
    }

    /** As ND4J's destroyAllWorkspacesForCurrentThread, but without its full garbage collection. */
    private static void destroyWorkspaces() {
        MemoryWorkspaceManager workspaces = Nd4j.getWorkspaceManager();
        workspaces.getAllWorkspacesForCurrentThread().forEach(workspaces::destroyWorkspace);
    }

    private static void release(INDArray array) {
        if (array != null && array.closeable()) {
            array.close();
        }
    }
}
