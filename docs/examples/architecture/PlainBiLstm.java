import java.util.List;
import org.colearn.model.Architecture;
import org.colearn.model.HyperParameter;
import org.colearn.model.ModelShape;
import org.colearn.model.ModelSpec;
import org.colearn.model.NetworkBuilder;
import org.colearn.model.layer.BiLstmLayer;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;

/** The worked example of docs/architecture.md: early fusion without the layers between the LSTM and the output. */
public final class PlainBiLstm implements Architecture {
    private static final HyperParameter HIDDEN =
            new HyperParameter("hidden", "Hidden units", "Width of each LSTM direction.", 32, 1, 512, true);

    @Override
    public String id() {
        return "plain-bi-lstm";
    }

    @Override
    public String title() {
        return "Plain BiLSTM";
    }

    @Override
    public String description() {
        return "All modalities side by side into a bidirectional LSTM, then straight to the output.";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        return List.of(HIDDEN);
    }

    @Override
    public MultiLayerConfiguration configure(ModelSpec spec, ModelShape shape, double learningRate, long seed) {
        int hidden = spec.count(HIDDEN.name());
        var builder = new NetworkBuilder(shape, learningRate, seed);
        return builder.add(new BiLstmLayer(builder.widths(), hidden, 0)).endingWith(2 * hidden, 0);
    }
}
