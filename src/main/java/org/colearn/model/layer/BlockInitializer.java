package org.colearn.model.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Cuts DL4J's flat parameter view into the blocks of a recurrent core and draws their first values uniformly, as PyTorch. */
final class BlockInitializer implements ParamInitializer {
    static final BlockInitializer INSTANCE = new BlockInitializer();

    private BlockInitializer() {}

    private static BlockLayout layout(Layer layer) {
        return ((RecurrentCoreLayer) layer).layout();
    }

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return numParams(conf.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return layout(layer).size();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return layout(layer).blocks().stream().map(Block::key).toList();
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return layout(layer).blocks().stream()
                .filter(block -> !block.isBias())
                .map(Block::key)
                .toList();
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return layout(layer).blocks().stream()
                .filter(Block::isBias)
                .map(Block::key)
                .toList();
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return weightKeys(layer).contains(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return biasKeys(layer).contains(key);
    }

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray paramsView, boolean initializeParams) {
        Map<String, INDArray> views = getGradientsFromFlattened(conf, paramsView);
        for (Block block : layout(conf.getLayer()).blocks()) {
            conf.addVariable(block.key());
            if (initializeParams) {
                draw(block, views.get(block.key()));
            }
        }
        return views;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray flat) {
        BlockLayout layout = layout(conf.getLayer());
        if (flat.length() != layout.size()) {
            throw new IllegalStateException(
                    "The layer has " + layout.size() + " parameters, but the view given has " + flat.length() + ".");
        }
        INDArray line = flat.reshape(flat.length());
        var views = new LinkedHashMap<String, INDArray>();
        for (Block block : layout.blocks()) {
            long from = layout.offset(block.key());
            INDArray view = line.get(NDArrayIndex.interval(from, from + block.size()));
            views.put(block.key(), block.isBias() ? view : view.reshape('f', block.outputs(), block.inputs()));
        }
        return views;
    }

    private static void draw(Block block, INDArray view) {
        long from = 0;
        for (Block.Part part : block.parts()) {
            var rows = NDArrayIndex.interval(from, from + part.outputs());
            INDArray target = block.isBias() ? view.get(rows) : view.get(rows, NDArrayIndex.all());
            target.assign(Nd4j.getDistributions()
                    .createUniform(-part.bound(), part.bound())
                    .sample(target.shape()));
            from += part.outputs();
        }
    }
}
