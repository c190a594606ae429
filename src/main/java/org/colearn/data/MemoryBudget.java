package org.colearn.data;

/** Asks whether memory is there before it is taken, so that a large or lying file is refused instead of ending the program. */
public final class MemoryBudget {
    private static final long MEGABYTE = 1 << 20;

    private MemoryBudget() {}

    /**
     * Returns if the Java heap can still hold so many bytes.
     *
     * @param where what would take them, for the error
     * @throws DataException with a sentence if it cannot
     */
    public static void require(long bytes, String where) {
        if (bytes > free()) {
            // What is no longer referenced counts as used until it is collected.
            System.gc();
        }
        long free = free();
        if (bytes > free) {
            throw new DataException(where + " needs " + (bytes / MEGABYTE + 1) + " MB of memory and " + free / MEGABYTE
                    + " MB are free; give the program more (-Xmx), or use fewer utterances.");
        }
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }
}
