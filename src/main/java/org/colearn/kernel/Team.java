package org.colearn.kernel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * The calling thread and some helpers that work on the parts of one job together.
 *
 * <p>Part p always does the same work, whichever thread runs it and whenever, so a result depends on the number of parts only.
 */
public final class Team implements AutoCloseable {
    private final int size;
    private final ExecutorService others;

    private Team(int size, ExecutorService others) {
        this.size = size;
        this.others = others;
    }

    /** So many threads, the caller among them; the others end with {@link #close}. */
    public static Team of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A training needs at least one thread, not " + threads + ".");
        }
        return new Team(threads, Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            var thread = new Thread(work, "training-team");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Number of threads and so of parts. */
    public int size() {
        return size;
    }

    /** Runs every part, from 0 to {@code size() - 1}, and returns when all have ended; the first failure is thrown again. */
    public void run(IntConsumer part) {
        Future<?>[] waiting = new Future<?>[size];
        for (int p = 1; p < size; p++) {
            int number = p;
            waiting[p] = others.submit(() -> part.accept(number));
        }
        try {
            part.accept(0);
        } finally {
            for (int p = 1; p < size; p++) {
                await(waiting[p]);
            }
        }
    }

    /** An interrupt is kept for later: the part works on memory that must not be released before it has ended. */
    private static void await(Future<?> part) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    part.get();
                    return;
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw rethrown(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    /** Where part p of {@code count} things begins; parts differ by one at most. */
    public int begin(int count, int p) {
        return (int) ((long) count * p / size);
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
