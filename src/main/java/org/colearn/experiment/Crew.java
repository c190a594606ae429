package org.colearn.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colearn.training.RunControl;

/**
 * Workers of this program, one single-threaded training on each, that take jobs until there is none.
 *
 * @param workers trainings at once, at least 1
 */
record Crew(int workers) {
    /** Refuses a crew of nobody, with a sentence. */
    Crew {
        if (workers < 1) {
            throw new IllegalArgumentException("With " + workers + " workers nothing would run; choose at least 1.");
        }
    }

    /** One per core, which beats one training on all cores. */
    static int onePerCore() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Has the jobs done; returns when every worker has ended.
     *
     * <p>After a stop (or an interrupt, which counts as one) no further job is taken. What a job throws stops the others and
     * is thrown here.
     *
     * @param most no more workers than this are needed
     * @param jobs gives each job once, empty when there is none left; asked by every worker
     */
    void work(int most, Supplier<Optional<Runnable>> jobs, RunControl control) {
        var thrown = new ArrayList<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int w = 1; w <= Math.min(workers, most); w++) {
            var thread = new Thread(() -> take(jobs, control, thrown), "experiment-worker-" + w);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        awaitEnd(threads, control);
        if (!thrown.isEmpty()) {
            rethrow(thrown.get(0));
        }
    }

    private static void take(Supplier<Optional<Runnable>> jobs, RunControl control, List<Throwable> thrown) {
        try {
            control.awaitResume();
            while (!control.isStopped()) {
                Optional<Runnable> job = jobs.get();
                if (job.isEmpty()) {
                    return;
                }
                job.get().run();
                control.awaitResume();
            }
        } catch (RuntimeException
                | OutOfMemoryError broke) { // a listener that throws, or memory that ran out between two jobs
            control.stop();
            synchronized (thrown) {
                thrown.add(broke);
            }
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private static void awaitEnd(List<Thread> crew, RunControl control) {
        boolean interrupted = false;
        for (Thread worker : crew) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    control.stop();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
