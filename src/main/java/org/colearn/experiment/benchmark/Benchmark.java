package org.colearn.experiment.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.kernel.PeakRate;
import org.colearn.model.FusionModel;
import org.colearn.model.GemmWork;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import org.colearn.training.Trainer;
import org.colearn.training.TrainingResult;

/**
 * Times a workload in the product's own trainer.
 *
 * @param workload what is trained
 * @param threads of each training
 * @param trainings at once, each of its own
 * @param epochs timed
 * @param warmup epochs before them, while Java compiles
 * @param dropout rate at which a batch loses all modalities but the first
 */
public record Benchmark(Workload workload, int threads, int trainings, int epochs, int warmup, double dropout) {
    /** Refuses what cannot be measured, with a sentence. */
    public Benchmark {
        if (threads < 1 || trainings < 1 || epochs < 1 || warmup < 0) {
            throw new IllegalArgumentException(
                    "A benchmark needs at least one thread, at least one training, at least one timed epoch and no negative warm-up.");
        }
        if (!(dropout >= 0 && dropout <= 1)) {
            throw new IllegalArgumentException("The dropout rate is " + dropout + "; it must be between 0 and 1.");
        }
        if (workload.batches() < 1) {
            throw new IllegalArgumentException("The workload " + workload.name() + " needs at least "
                    + workload.batchSize() + " utterances, one batch.");
        }
    }

    /** Trains and measures; what one training did, as the others did the same, stands for the work of all. */
    public BenchmarkReport run() {
        Dataset data = workload.data();
        List<Trained> trained = train(data);
        long resident = ResidentMemory.peakBytes(); // before the peak rate takes memory of its own
        PeakRate peak = PeakRate.measure(trainings * threads);
        double rate =
                trained.stream().mapToDouble(t -> 1 / t.times().wall().median()).sum();
        double work = trained.get(0).gemmOperations();
        return new BenchmarkReport(
                workload.name(),
                workload.batches(),
                threads,
                dropout,
                trained.stream().map(Trained::times).toList(),
                rate,
                work,
                peak.operationsPerSecond(),
                work * rate / peak.operationsPerSecond(),
                resident,
                peak.kernels());
    }

    private record Trained(BenchmarkReport.Training times, double gemmOperations) {}

    private List<Trained> train(Dataset data) {
        ExecutorService crew = Executors.newFixedThreadPool(trainings);
        var start = new CyclicBarrier(trainings);
        try {
            List<Future<Trained>> parts = new ArrayList<>();
            for (int seed = 0; seed < trainings; seed++) {
                parts.add(crew.submit(training(data, seed, start)));
            }
            List<Trained> done = new ArrayList<>();
            for (Future<Trained> part : parts) {
                done.add(part.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("The benchmark's training broke off.", broken);
        } finally {
            crew.shutdownNow();
        }
    }

    private Callable<Trained> training(Dataset data, long seed, CyclicBarrier start) {
        return () -> {
            start.await();
            var wall = new EpochClock(System::nanoTime);
            var processor = new EpochClock(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
            TrainingResult result = Trainer.train(
                    workload.run(data, dropout, warmup + epochs, seed), threads, new RunControl(), event -> {
                        wall.accept(event);
                        processor.accept(event);
                    });
            if (result.outcome() instanceof Outcome.Failed failed) {
                throw new IllegalStateException(failed.reason());
            }
            try (FusionModel model = result.model().orElseThrow()) {
                return new Trained(
                        new BenchmarkReport.Training(wall.last(epochs), processor.last(epochs)), expectedWork(model));
            }
        };
    }

    /** Of an epoch, in the mean over modality dropout. */
    private double expectedWork(FusionModel model) {
        var all = ModalitySet.all(workload.modalities().size());
        double kept = GemmWork.ofUpdate(model, all, workload.batchSize());
        double dropped = GemmWork.ofUpdate(model, new ModalitySet(1), workload.batchSize());
        return workload.batches() * (dropout * dropped + (1 - dropout) * kept);
    }
}
