package org.colearn.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colearn.experiment.RunKey;

/**
 * Which process works on which run of a sweep: byte k of one file is locked while somebody works on run k.
 *
 * <p>The operating system gives a lock back when its process ends, however it ends, so a kill leaves no claim behind and no
 * clock is needed to tell old claims from new. Closing any channel on a file drops this process's locks on it, so the file is
 * opened once, and nobody else may open it.
 */
final class Claims implements AutoCloseable {
    private static final String FILE = "runs.lock";
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final Map<RunKey, Integer> positions = new HashMap<>();
    private final Map<RunKey, FileLock> held = new HashMap<>();

    /**
     * Opens the claims of a sweep.
     *
     * @throws StoreException with a sentence if the folder cannot be written to, or this program works on the sweep already
     */
    Claims(Path folder, List<RunKey> runs) {
        for (RunKey run : runs) {
            positions.put(run, positions.size());
        }
        try {
            file = folder.toRealPath().resolve(FILE);
            if (!OPEN.add(file)) {
                throw new StoreException("This program is already working on the sweep in " + folder + ".");
            }
            channel = open(file);
        } catch (IOException cause) {
            throw AtomicFile.unwritable(folder, cause);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException cause) {
            OPEN.remove(file);
            throw cause;
        }
    }

    /** Claims a run; false while another process has it. */
    synchronized boolean claim(RunKey run) {
        try {
            FileLock lock = channel.tryLock(positions.get(run), 1, false);
            if (lock == null) {
                return false;
            }
            held.put(run, lock);
            return true;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException cause) {
            throw AtomicFile.unwritable(file, cause);
        }
    }

    /** Gives a run back. */
    synchronized void release(RunKey run) {
        FileLock lock = held.remove(run);
        try {
            if (lock != null) {
                lock.release();
            }
        } catch (IOException cause) {
            throw AtomicFile.unwritable(file, cause);
        }
    }

    @Override
    public synchronized void close() {
        OPEN.remove(file);
        try {
            channel.close();
        } catch (IOException cause) {
            throw AtomicFile.unwritable(file, cause);
        }
    }
}
