package org.colearn.model;

import java.util.List;
import org.colearn.kernel.FloatMemory;
import org.colearn.model.layer.BlockLayout;
import org.colearn.model.layer.RecurrentCoreLayer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Sizes of the weights that read a modality, and of their gradient. */
public final class InputNorms {
    private InputNorms() {}

    /** |gradient| / |weights| (Frobenius) of the weights that read modality m, after {@link FusionModel#computeGradient}; 0 for no weights. */
    public static double gradientOverWeights(FusionModel model, int modality) {
        var core = (RecurrentCoreLayer)
                model.network().getLayerWiseConfigurations().getConf(0).getLayer();
        List<BlockLayout.Run> runs = core.inputWeights(modality); // of the first layer, whose parameters come first
        double weights = norm(model.network().params(), runs);
        return weights == 0 ? 0 : norm(model.network().getFlattenedGradients(), runs) / weights;
    }

    private static double norm(INDArray array, List<BlockLayout.Run> runs) {
        FloatMemory memory = FloatMemory.of(array);
        double squares = 0;
        for (BlockLayout.Run run : runs) {
            double norm = memory.norm(run.offset(), run.count());
            squares += norm * norm;
        }
        return Math.sqrt(squares);
    }
}
