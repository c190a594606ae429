package org.colearn.model.layer;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A running {@link UnbiasedBatchNormalization}.
 *
 * <p>y = gamma (x - mean) / sqrt(variance + epsilon) + beta per unit (Ioffe and Szegedy 2015, arXiv 1502.03167): with the
 * batch's mean and biased variance in training, with the running ones otherwise. As in DL4J the running ones are parameters
 * whose "gradients" are steps, to be subtracted: (1 - decay) (running - batch).
 */
final class BatchNormalizationRuntime extends NativeLayer<UnbiasedBatchNormalization> {
    private static final long serialVersionUID = 1L;

    private final int units;
    private transient float[] normal = {}; // [n, units]
    private transient double[] mean = {};
    private transient double[] variance = {};

    BatchNormalizationRuntime(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        units = Math.toIntExact(layerConf().getNOut());
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        normal = Rows.values(input);
        if (training) {
            measure();
        } else {
            mean = doubles(parameters().toArray(2 * units, units));
            variance = doubles(parameters().toArray(3 * units, units));
        }
        float[] gamma = parameters().toArray(0, units);
        float[] beta = parameters().toArray(units, units);
        float[] output = new float[normal.length];
        float[] scale = scale();
        for (int from = 0; from < normal.length; from += units) {
            for (int u = 0; u < units; u++) {
                normal[from + u] = (float) (normal[from + u] - mean[u]) * scale[u];
                output[from + u] = gamma[u] * normal[from + u] + beta[u];
            }
        }
        INDArray result = Rows.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), units);
        Rows.of(result).memory().write(0, output, output.length);
        return result;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        float[] gradient = Rows.values(epsilon);
        double[] ofGamma = new double[units];
        double[] ofBeta = new double[units];
        for (int from = 0; from < gradient.length; from += units) {
            for (int u = 0; u < units; u++) {
                ofGamma[u] += (double) gradient[from + u] * normal[from + u];
                ofBeta[u] += gradient[from + u];
            }
        }
        write(ofGamma, 0);
        write(ofBeta, units);
        stepStatistics(gradient.length / units);
        throughStatistics(gradient, ofGamma, ofBeta);
        INDArray ofInput = Rows.create(workspaces, ArrayType.ACTIVATION_GRAD, epsilon.size(0), units);
        Rows.of(ofInput).memory().write(0, gradient, gradient.length);
        return gradientsAnd(ofInput);
    }

    /** The batch's mean and biased variance. */
    private void measure() {
        int rows = normal.length / units;
        mean = new double[units];
        variance = new double[units];
        for (int from = 0; from < normal.length; from += units) {
            for (int u = 0; u < units; u++) {
                mean[u] += normal[from + u];
            }
        }
        divide(mean, rows);
        for (int from = 0; from < normal.length; from += units) {
            for (int u = 0; u < units; u++) {
                double distance = normal[from + u] - mean[u];
                variance[u] += distance * distance;
            }
        }
        divide(variance, rows);
    }

    /** dx = gamma / sd (dy - mean of dy - normal x, times the mean of dy times it), in place. */
    private void throughStatistics(float[] gradient, double[] ofGamma, double[] ofBeta) {
        int rows = gradient.length / units;
        float[] gamma = parameters().toArray(0, units);
        float[] scale = scale();
        for (int from = 0; from < gradient.length; from += units) {
            for (int u = 0; u < units; u++) {
                double own = gradient[from + u] - (ofBeta[u] + normal[from + u] * ofGamma[u]) / rows;
                gradient[from + u] = (float) (gamma[u] * scale[u] * own);
            }
        }
    }

    /** Steps of the running statistics; the variance enters them unbiased, as in PyTorch. */
    private void stepStatistics(int rows) {
        double share = 1 - layerConf().getDecay();
        double unbiased = rows > 1 ? rows / (rows - 1.0) : 1;
        float[] runningMean = parameters().toArray(2 * units, units);
        float[] runningVariance = parameters().toArray(3 * units, units);
        double[] ofMean = new double[units];
        double[] ofVariance = new double[units];
        for (int u = 0; u < units; u++) {
            ofMean[u] = share * (runningMean[u] - mean[u]);
            ofVariance[u] = share * (runningVariance[u] - unbiased * variance[u]);
        }
        write(ofMean, 2 * units);
        write(ofVariance, 3 * units);
    }

    private float[] scale() {
        float[] scale = new float[units];
        for (int u = 0; u < units; u++) {
            scale[u] = (float) (1 / Math.sqrt(variance[u] + layerConf().getEps()));
        }
        return scale;
    }

    private void write(double[] values, int offset) {
        float[] rounded = new float[units];
        for (int u = 0; u < units; u++) {
            rounded[u] = (float) values[u];
        }
        gradients().write(offset, rounded, units);
    }

    private static double[] doubles(float[] values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i];
        }
        return copy;
    }

    private static void divide(double[] values, int by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
    }

    /** The steps of the running statistics are not sums over utterances. */
    @Override
    public boolean updaterDivideByMinibatch(String name) {
        return !name.equals(BatchNormalizationParamInitializer.GLOBAL_MEAN)
                && !name.equals(BatchNormalizationParamInitializer.GLOBAL_VAR);
    }
}
