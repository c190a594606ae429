package org.colearn.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What this process reaches at best in single-precision matrix products: the limit a training is measured against.
 *
 * @param operationsPerSecond floating-point operations per second, an addition and a multiplication counted as two
 * @param kernels name of the OpenBLAS kernels at work
 */
public record PeakRate(double operationsPerSecond, String kernels) {
    private static final int SIZE = 1024;
    private static final int ROUNDS = 12;
    private static final double OPERATIONS = 2.0 * SIZE * SIZE * SIZE;

    /**
     * Measures large square products, the best of some rounds, on so many threads at once.
     *
     * @throws IllegalStateException if a thread could not do its part
     */
    public static PeakRate measure(int threads) {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            var start = new CyclicBarrier(threads);
            List<Future<Double>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(crew.submit(() -> fastest(start)));
            }
            double sum = 0;
            for (Future<Double> part : parts) {
                sum += OPERATIONS / part.get();
            }
            return new PeakRate(sum, NativeMath.kernels());
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("The peak rate could not be measured.", broken);
        } finally {
            crew.shutdownNow();
        }
    }

    /** Seconds of the fastest product; all threads begin together and, as they do the same, stay busy together. */
    private static double fastest(CyclicBarrier start) throws Exception {
        long count = (long) SIZE * SIZE;
        try (FloatMemory a = ones(count);
                FloatMemory b = ones(count);
                FloatMemory c = FloatMemory.allocate(count)) {
            start.await();
            double best = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                Gemm.product(square(a), square(b), 0, square(c));
                best = Math.min(best, (System.nanoTime() - began) * 1e-9);
            }
            return best;
        }
    }

    private static FloatMemory ones(long count) {
        FloatMemory memory = FloatMemory.allocate(count);
        memory.array().assign(1);
        return memory;
    }

    private static Matrix square(FloatMemory memory) {
        return Matrix.of(memory, 0, SIZE, SIZE);
    }
}
