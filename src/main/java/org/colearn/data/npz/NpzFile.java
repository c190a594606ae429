package org.colearn.data.npz;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.Reading;

/** An open .npz archive: arrays by name, each read when asked for; every fault in it is a {@link DataException}. */
public final class NpzFile implements AutoCloseable {
    private static final String SUFFIX = ".npy";
    private static final int MAX_ENTRIES = 10_000;
    /** Deflate cannot shrink further than about 1032 to 1; whoever claims more is lying. */
    private static final long MAX_RATIO = 1100;

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;

    private NpzFile(Path path, ZipFile zip, Map<String, ZipEntry> entries) {
        this.path = path;
        this.zip = zip;
        this.entries = entries;
    }

    /** Opens an archive and reads its table of contents. */
    public static NpzFile open(Path path) {
        try {
            var zip = new ZipFile(path.toFile());
            try {
                return new NpzFile(path, zip, entries(path, zip));
            } catch (DataException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DataException(
                    path + " is not a complete .npz archive; copy it again, or write it again with numpy.savez.", e);
        }
    }

    private static Map<String, ZipEntry> entries(Path path, ZipFile zip) {
        if (zip.size() > MAX_ENTRIES) {
            throw new DataException(path + " holds " + zip.size() + " entries; at most " + MAX_ENTRIES + " are read.");
        }
        var entries = new LinkedHashMap<String, ZipEntry>();
        zip.stream().filter(entry -> entry.getName().endsWith(SUFFIX)).forEach(entry -> {
            String name = entry.getName().substring(0, entry.getName().length() - SUFFIX.length());
            if (entries.put(name, entry) != null) {
                throw new DataException(path + " holds the array '" + name + "' twice; keep one of them.");
            }
        });
        return entries;
    }

    /** Names of the arrays, in the order of the file. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The array of this name; a missing one is refused with a sentence. */
    public NpzArray array(String name) {
        ZipEntry entry = entries.get(name);
        String where = path + " (array '" + name + "')";
        if (entry == null) {
            throw new DataException(path + " has no array '" + name + "'; it has " + String.join(", ", names()) + ".");
        }
        var checked = new CRC32();
        try (var in = new DataInputStream(new CheckedInputStream(counted(entry), checked))) {
            NpyHeader header = NpyHeader.read(in, where);
            checkClaim(header, entry, where);
            MemoryBudget.require(header.heapBytes(), where);
            NpzArray array = new NpyDecoder(header, in).decode(where);
            if (in.read() >= 0 || checked.getValue() != entry.getCrc()) {
                throw new DataException(where + " does not match its checksum; copy the file again.");
            }
            return array;
        } catch (EOFException e) {
            throw new DataException(where + " ends before its last value; copy the file again.", e);
        } catch (IOException e) {
            throw new DataException(where + " is damaged; copy the file again.", e);
        }
    }

    /** An entry's bytes, with the share of the archive that they are told on the way. */
    private InputStream counted(ZipEntry entry) throws IOException {
        double ratio = entry.getSize() <= 0 ? 1 : entry.getCompressedSize() / (double) entry.getSize();
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                Reading.took(Math.round(Math.max(0, count) * ratio));
                return count;
            }
        };
    }

    private void checkClaim(NpyHeader header, ZipEntry entry, String where) {
        if (header.bytes() > entry.getSize() || header.bytes() / MAX_RATIO > entry.getCompressedSize()) {
            throw new DataException(where + " claims " + header.bytes() + " bytes of values but the file holds fewer;"
                    + " copy the file again.");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new DataException(path + " could not be closed; check the disk it is on.", e);
        }
    }
}
