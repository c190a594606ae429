package org.colearn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bytedeco.javacpp.Pointer;
import org.colearn.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

class FusionModelTest {
    private static final int ALL = 7;
    private static final int LANGUAGE = 1;
    private static final int SIZE = 8;

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void trainingLowersTheLossForClassesAndRealLabels(String architecture) {
        for (Dataset data : new Dataset[] {Samples.classes(SIZE), Samples.reals(SIZE)}) {
            try (FusionModel model = model(architecture, data, 1);
                    Batch batch = loaded(data, ALL)) {
                double first = model.fit(batch);
                double last = first;
                for (int update = 0; update < 60; update++) {
                    last = model.fit(batch);
                }
                assertThat(last).isLessThan(0.7 * first);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void anAbsentModalityCountsAsZeros(String architecture) {
        Dataset data = Samples.classes(SIZE);
        try (FusionModel masked = model(architecture, data, 1);
                FusionModel zeroed = model(architecture, data, 1);
                Batch withMask = loaded(data, LANGUAGE);
                Batch withZeros = loaded(data, ALL)) {
            audioAndVideo(withMask).assign(Float.NaN); // must never be read
            audioAndVideo(withZeros).assign(0);
            assertThat(masked.predict(withMask)).containsExactly(zeroed.predict(withZeros), within(1e-6f));
            assertThat(masked.computeGradient(withMask)).isCloseTo(zeroed.computeGradient(withZeros), within(1e-6));
            // Not the weights after an update: Adam turns a gradient that is zero but for rounding (a bias before batch
            // normalisation) into a whole step.
            assertThat(gradient(masked)).containsExactly(gradient(zeroed), within(1e-5f));
        }
    }

    @Test
    void weightsOfAnAbsentModalityGetAGradientOfExactlyZero() {
        Dataset data = Samples.classes(SIZE);
        try (FusionModel model = model("bi-eflstm", data, 1);
                Batch batch = loaded(data, LANGUAGE)) {
            model.computeGradient(batch);
            INDArray gradient = model.network().gradient().getGradientFor("0_l0.weight-ih");
            INDArray absent = gradient.get(NDArrayIndex.all(), NDArrayIndex.interval(6, 13));
            INDArray present = gradient.get(NDArrayIndex.all(), NDArrayIndex.interval(0, 6));
            assertThat(absent.amaxNumber().floatValue()).isZero();
            assertThat(present.amaxNumber().floatValue()).isPositive();
        }
    }

    @Test
    void aMaskMixedWithinABatchLeavesTheCallersFeaturesAlone() {
        Dataset data = Samples.classes(SIZE);
        int[] mixed = Samples.present(ALL, SIZE);
        mixed[3] = LANGUAGE;
        try (FusionModel model = model("mfn", data, 1);
                Batch batch = loaded(data, ALL)) {
            float[] whole = batch.features().dup('c').reshape(-1).toFloatVector();
            float[] unmasked = model.predict(batch);
            batch.fill(data, data.splits().train(), 0, mixed);
            float[] masked = model.predict(batch);
            assertThat(batch.features().dup('c').reshape(-1).toFloatVector()).isEqualTo(whole);
            assertThat(masked[3 * 3]).isNotEqualTo(unmasked[3 * 3]);
            assertThat(masked[2 * 3]).isCloseTo(unmasked[2 * 3], within(1e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void anotherMemoryLayoutGivesTheSamePrediction(String architecture) {
        Dataset data = Samples.reals(SIZE);
        try (FusionModel model = model(architecture, data, 1);
                Batch batch = loaded(data, ALL)) {
            INDArray copied = batch.features().dup('c');
            float[] expected = model.predict(batch);
            float[] ours = model.network()
                    .output(copied, false, batch.mask(), null)
                    .dup('c')
                    .reshape(-1)
                    .toFloatVector();
            assertThat(ours).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void theSameSeedGivesTheSameBitsAlsoWithTwoTrainingsAtOnce(String architecture) throws Exception {
        float[] alone = trained(architecture, 1);
        assertThat(trained(architecture, 2)).isNotEqualTo(alone);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<float[]> training = () -> trained(architecture, 1);
            Future<float[]> first = two.submit(training);
            Future<float[]> second = two.submit(training);
            assertThat(first.get()).isEqualTo(alone);
            assertThat(second.get()).isEqualTo(alone);
        } finally {
            two.shutdownNow();
        }
    }

    private static float[] trained(String architecture, long seed) {
        Dataset data = Samples.classes(SIZE);
        try (FusionModel model = model(architecture, data, seed);
                Batch batch = loaded(data, ALL)) {
            for (int update = 0; update < 10; update++) {
                model.fit(batch);
            }
            return model.parameters();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void theFusedUpdateIsDl4jsOwnFit(String architecture) {
        Dataset data = Samples.classes(SIZE);
        try (FusionModel ours = model(architecture, data, 1);
                FusionModel dl4j = model(architecture, data, 1);
                Batch batch = loaded(data, ALL)) {
            for (int update = 0; update < 5; update++) {
                double loss = ours.fit(batch);
                dl4j.network().fit(batch.features(), batch.labels(), batch.mask(), null);
                assertThat(loss).isCloseTo(dl4j.network().score(), within(1e-5));
            }
            assertThat(ours.parameters()).containsExactly(dl4j.parameters(), within(1e-4f));
        }
    }

    @Test
    void restoredParametersGiveTheSamePrediction() {
        Dataset data = Samples.classes(SIZE);
        try (FusionModel model = model("bi-eflstm", data, 1);
                Batch batch = loaded(data, ALL)) {
            model.fit(batch);
            float[] kept = model.parameters();
            float[] expected = model.predict(batch);
            model.fit(batch);
            assertThat(model.predict(batch)).isNotEqualTo(expected);
            model.restore(kept);
            assertThat(model.predict(batch)).isEqualTo(expected);
        }
    }

    @Test
    void aBatchOfAnotherSizeReusesTheSameModel() {
        Dataset data = Samples.classes(SIZE);
        try (FusionModel model = model("mfn", data, 1);
                Batch batch = loaded(data, ALL)) {
            float[] all = model.predict(batch);
            batch.fill(data, data.splits().train(), 2, Samples.present(ALL, 3));
            float[] some = model.predict(batch);
            assertThat(some).hasSize(9);
            assertThat(some[0]).isCloseTo(all[6], within(1e-6f));
        }
    }

    @Test
    void modelsThatAreClosedLeaveNoNativeMemoryBehind() {
        cycle(10);
        long before = Pointer.physicalBytes();
        cycle(80);
        long grown = Pointer.physicalBytes() - before;
        assertThat(grown)
                .as("bytes grown over 80 models of more than 8 MB each, the Java heap among them")
                .isLessThan(300L << 20);
    }

    private static void cycle(int models) {
        Dataset data = Samples.classes(16);
        for (int m = 0; m < models; m++) {
            ModelShape shape = ModelShape.of(data);
            try (FusionModel model = FusionModel.create(Architectures.complete("mfn", Map.of()), shape, 1e-3, m);
                    Batch batch = new Batch(shape, 16)) {
                batch.fill(data, data.splits().train(), 0, Samples.present(ALL, 16));
                model.fit(batch);
                model.predict(batch);
            }
        }
    }

    private static FusionModel model(String architecture, Dataset data, long seed) {
        Map<String, Double> settings = architecture.equals("mfn")
                ? Map.of("hidden", 5.0, "hidden-other", 3.0, "memory", 4.0)
                : Map.of("hidden", 5.0);
        return FusionModel.create(Architectures.complete(architecture, settings), ModelShape.of(data), 0.01, seed);
    }

    private static Batch loaded(Dataset data, int present) {
        Batch batch = new Batch(ModelShape.of(data), SIZE);
        batch.fill(data, data.splits().train(), 0, Samples.present(present, SIZE));
        return batch;
    }

    private static float[] gradient(FusionModel model) {
        return model.network().gradient().gradient().dup('c').reshape(-1).toFloatVector();
    }

    private static INDArray audioAndVideo(Batch batch) {
        return batch.features().get(NDArrayIndex.all(), NDArrayIndex.interval(6, 13), NDArrayIndex.all());
    }
}
