package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Team;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.updater.BaseMultiLayerUpdater;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * One update of a DL4J network by its own updaters and their state, in one pass over its parameters.
 *
 * <p>DL4J takes four: it divides the gradient by the number of utterances, turns it into a step, subtracts the step, and clears
 * up; on a million parameters that costs more than the fused pass by a factor of five.
 */
public final class FusedUpdate {
    private FusedUpdate() {}

    /**
     * Applies the network's gradient, summed over so many utterances, as update number {@code done} (from 0); the threads of the
     * team share the parameters.
     */
    public static void apply(MultiLayerNetwork network, int utterances, int done, Team team) {
        INDArray parameters = network.params();
        BaseMultiLayerUpdater<?> updater = (BaseMultiLayerUpdater<?>) network.getUpdater();
        for (UpdaterBlock block : updater.getUpdaterBlocks()) {
            INDArray own =
                    parameters.get(NDArrayIndex.interval(block.getParamOffsetStart(), block.getParamOffsetEnd()));
            INDArray gradient = block.getGradientView();
            if (block.getGradientUpdater() instanceof PyTorchAdamUpdater adam) {
                adam.step(FloatMemory.of(own), FloatMemory.of(gradient), 1f / utterances, done, team);
            } else {
                own.subi(gradient); // running statistics, whose gradients are steps already
            }
        }
    }
}
