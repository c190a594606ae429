package org.colearn.model.layer;

import java.util.Map;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Adam (Kingma and Ba 2015, arXiv 1412.6980) with epsilon where PyTorch puts it.
 *
 * <pre>
 * m = b1 m + (1 - b1) g        v = b2 v + (1 - b2) g g
 * update = lr / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon)
 * </pre>
 *
 * ND4J adds epsilon before the correction by 1 - b2^t, which makes early steps of small gradients smaller.
 */
public final class PyTorchAdam implements IUpdater {
    private static final long serialVersionUID = 1L;

    private double learningRate;
    private final double beta1;
    private final double beta2;
    private final double epsilon;

    /** With betas 0.9 and 0.999 and epsilon 1e-8. */
    public PyTorchAdam(double learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8);
    }

    /** With everything given. */
    public PyTorchAdam(
            @JsonProperty("learningRate") double learningRate,
            @JsonProperty("beta1") double beta1,
            @JsonProperty("beta2") double beta2,
            @JsonProperty("epsilon") double epsilon) {
        this.learningRate = learningRate;
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
    }

    double beta1() {
        return beta1;
    }

    double beta2() {
        return beta2;
    }

    double epsilon() {
        return epsilon;
    }

    @Override
    public long stateSize(long numParams) {
        return 2 * numParams;
    }

    @Override
    public GradientUpdater<PyTorchAdam> instantiate(INDArray view, boolean initialize) {
        var updater = new PyTorchAdamUpdater(this);
        updater.setStateViewArray(view, new long[] {view.length() / 2}, 'c', initialize);
        return updater;
    }

    @Override
    public GradientUpdater<PyTorchAdam> instantiate(Map<String, INDArray> state, boolean initialize) {
        var updater = new PyTorchAdamUpdater(this);
        updater.setState(state, initialize);
        return updater;
    }

    @Override
    public double getLearningRate(int iteration, int epoch) {
        return learningRate;
    }

    @Override
    public boolean hasLearningRate() {
        return true;
    }

    @Override
    public void setLrAndSchedule(double rate, ISchedule schedule) {
        if (schedule != null) {
            throw new IllegalArgumentException("This Adam has a constant learning rate and takes no schedule.");
        }
        learningRate = rate;
    }

    @Override
    public PyTorchAdam clone() {
        return new PyTorchAdam(learningRate, beta1, beta2, epsilon);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyTorchAdam adam
                && adam.learningRate == learningRate
                && adam.beta1 == beta1
                && adam.beta2 == beta2
                && adam.epsilon == epsilon;
    }

    @Override
    public int hashCode() {
        return Objects.hash(learningRate, beta1, beta2, epsilon);
    }
}
