package org.colearn.model;

import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;

/**
 * A network family the workbench can train; a new one is one more entry in {@link Architectures}.
 *
 * <p>The network's input is a batch of [utterances, features, time] with a mask of [utterances, modalities] (1 present,
 * 0 absent) as DL4J's feature mask; its output [utterances, target.outputs()].
 */
public interface Architecture {
    /** Short stable key used in files and on the command line, such as "mfn". */
    String id();

    /** Name shown to people. */
    String title();

    /** One sentence with the paper it comes from. */
    String description();

    /** What can be set, in display order. */
    List<HyperParameter> hyperParameters();

    /** The DL4J configuration for data of this shape, trained by Adam with PyTorch's epsilon placement. */
    MultiLayerConfiguration configure(ModelSpec spec, ModelShape shape, double learningRate, long seed);
}
