package org.colearn.experiment.benchmark;

import java.util.List;

/**
 * What a benchmark came to.
 *
 * @param workload what was trained
 * @param updates per epoch
 * @param threads of each training
 * @param dropout rate at which a batch loses all modalities but the first
 * @param trainings seconds per epoch of each of the trainings that ran at once
 * @param epochsPerSecond of all trainings together, by their medians
 * @param gemmOperations floating-point operations that the matrix products of an epoch need, expected over modality dropout
 * @param peakRate operations per second that large matrix products reach in this process, with as many threads as were at work
 * @param shareOfLimit time those products need at the peak rate, as a share of the time taken
 * @param peakResidentBytes the most memory the process has held, or -1 where the system does not tell
 * @param kernels the OpenBLAS kernels at work
 */
public record BenchmarkReport(
        String workload,
        int updates,
        int threads,
        double dropout,
        List<Training> trainings,
        double epochsPerSecond,
        double gemmOperations,
        double peakRate,
        double shareOfLimit,
        long peakResidentBytes,
        String kernels) {
    /**
     * Seconds per epoch of one training, after the warm-up, without validation.
     *
     * @param wall as the clock on the wall has it
     * @param processor that its own thread computed; where other work shares the machine, only this says how fast the program is
     */
    public record Training(Timing wall, Timing processor) {}

    /** Copies the list. */
    public BenchmarkReport {
        trainings = List.copyOf(trainings);
    }
}
