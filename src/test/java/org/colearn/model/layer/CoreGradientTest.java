package org.colearn.model.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.colearn.kernel.FloatMemory;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Outputs and gradients of the cores against plain double-precision code and its central differences, unit dropout active and
 * fixed, modalities present, absent, and mixed within a batch.
 */
class CoreGradientTest {
    private static final List<Integer> FEATURES = List.of(4, 1, 3);
    private static final int ALL_FEATURES = 8;
    private static final int UTTERANCES = 3;
    private static final double STEP = 1e-5;
    private static final Widths WIDTHS =
            new Widths(List.of(3, 2, 1), 3, new Gate(4, 0.1), new Gate(3, 0.2), new Gate(5, 0.3), new Gate(2, 0.4));

    /** What is tried: which core, how many steps, who has which modality (bits per utterance), whether units drop. */
    record Case(String core, int steps, List<Integer> present, boolean dropping) {
        RecurrentCoreLayer layer() {
            return core.equals("mfn") ? new MfnLayer(FEATURES, WIDTHS) : new BiLstmLayer(FEATURES, 3, 0.4);
        }

        CoreOracle oracle() {
            return core.equals("mfn") ? new MfnOracle(FEATURES, WIDTHS) : new BiLstmOracle(3, 0.4);
        }

        DropoutMasks masks() {
            return dropping ? DropoutMasks.of(5, 0, 2) : DropoutMasks.OFF;
        }
    }

    static Stream<Case> cases() {
        return Stream.of("bilstm", "mfn")
                .flatMap(core -> Stream.of(
                        new Case(core, 4, List.of(7, 7, 7), false),
                        new Case(core, 4, List.of(7, 7, 7), true),
                        new Case(core, 3, List.of(1, 1, 1), true),
                        new Case(core, 3, List.of(5, 5, 5), true),
                        new Case(core, 3, List.of(7, 1, 4), true),
                        new Case(core, 3, List.of(0, 0, 0), true),
                        new Case(core, 1, List.of(3, 2, 3), true)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outputsAndGradientsAgreeWithPlainDoublePrecisionCode(Case tried) {
        BlockLayout layout = tried.layer().layout();
        float[] parameters = random(layout.size(), 1);
        float[] x = random(tried.steps() * UTTERANCES * ALL_FEATURES, 2);
        float[] direction = random((int) (UTTERANCES * tried.layer().getNOut()), 3);
        double[] theta = new double[parameters.length];
        for (int i = 0; i < theta.length; i++) {
            theta[i] = parameters[i];
        }

        float[] gradient = new float[parameters.length];
        float[] output = run(tried, parameters, x, direction, gradient);

        assertClose("output", output, plainOutput(tried, theta, x));
        double[] expected = centralDifferences(tried, theta, x, direction);
        for (Block block : layout.blocks()) {
            int from = layout.offset(block.key());
            assertClose(
                    block.key(),
                    Arrays.copyOfRange(gradient, from, from + block.size()),
                    Arrays.copyOfRange(expected, from, from + block.size()));
        }
    }

    /** Our core; values of modalities that nobody has are NaN, as they must never be read. Fills the gradient. */
    private static float[] run(Case tried, float[] parameters, float[] x, float[] direction, float[] gradient) {
        try (RecurrentCore core = tried.layer().core();
                SequenceInput reader = new SequenceInput(FEATURES);
                FloatMemory theta = FloatMemory.allocate(parameters.length);
                FloatMemory ofTheta = FloatMemory.allocate(parameters.length);
                FloatMemory values = FloatMemory.allocate(x.length)) {
            float[] poisoned = x.clone();
            for (int i = 0; i < x.length; i++) {
                int bits = tried.present().stream().reduce(0, (a, b) -> a | b);
                poisoned[i] = (bits >> modality(i % ALL_FEATURES) & 1) == 0 ? Float.NaN : x[i];
            }
            values.write(0, poisoned, poisoned.length);
            theta.write(0, parameters, parameters.length);
            ofTheta.array().assign(Float.NaN); // whatever is not overwritten will show
            INDArray input = values.array()
                    .reshape('c', tried.steps(), UTTERANCES, ALL_FEATURES)
                    .permute(1, 2, 0);
            SequenceBatch batch = reader.read(input, mask(tried), tried.masks());
            float[] output = core.forward(theta, batch).clone();
            core.backward(theta, ofTheta, direction);
            ofTheta.read(0, gradient, gradient.length);
            return output;
        }
    }

    private static INDArray mask(Case tried) {
        float[][] mask = new float[UTTERANCES][FEATURES.size()];
        for (int r = 0; r < UTTERANCES; r++) {
            for (int m = 0; m < FEATURES.size(); m++) {
                mask[r][m] = tried.present().get(r) >> m & 1;
            }
        }
        return Nd4j.createFromArray(mask);
    }

    private static double[] plainOutput(Case tried, double[] theta, float[] x) {
        var reader = new DoubleReader(tried.layer().layout(), theta);
        double[][] rows = new double[UTTERANCES][];
        for (int r = 0; r < UTTERANCES; r++) {
            double[][] sequence = new double[tried.steps()][ALL_FEATURES];
            for (int t = 0; t < tried.steps(); t++) {
                for (int f = 0; f < ALL_FEATURES; f++) {
                    boolean there = (tried.present().get(r) >> modality(f) & 1) == 1;
                    sequence[t][f] = there ? x[(t * UTTERANCES + r) * ALL_FEATURES + f] : 0;
                }
            }
            rows[r] = tried.oracle().output(reader, sequence, new CoreOracle.Row(r, UTTERANCES), tried.masks());
        }
        return Stream.of(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] centralDifferences(Case tried, double[] theta, float[] x, float[] direction) {
        double[] gradient = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            double kept = theta[i];
            theta[i] = kept + STEP;
            double above = dot(plainOutput(tried, theta, x), direction);
            theta[i] = kept - STEP;
            double below = dot(plainOutput(tried, theta, x), direction);
            theta[i] = kept;
            gradient[i] = (above - below) / (2 * STEP);
        }
        return gradient;
    }

    private static int modality(int feature) {
        return feature < 4 ? 0 : feature < 5 ? 1 : 2;
    }

    private static double dot(double[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void assertClose(String what, float[] ours, double[] plain) {
        double largest = Arrays.stream(plain).map(Math::abs).max().orElse(0);
        for (int i = 0; i < plain.length; i++) {
            assertThat((double) ours[i]).as("%s[%d]", what, i).isCloseTo(plain[i], within(1e-5 * largest + 1e-9));
        }
    }

    private static float[] random(int count, long seed) {
        var random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return values;
    }
}
