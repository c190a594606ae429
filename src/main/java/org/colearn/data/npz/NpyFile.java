package org.colearn.data.npz;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.Reading;

/** An open .npy file, its header read and checked. */
public final class NpyFile implements AutoCloseable {
    private final Path path;
    private final DataInputStream in;
    private final NpyHeader header;

    private NpyFile(Path path, DataInputStream in, NpyHeader header) {
        this.path = path;
        this.in = in;
        this.header = header;
    }

    /** Opens a file; one that is missing or no array is refused with a sentence. */
    public static NpyFile open(Path path) {
        if (!Files.isReadable(path)) {
            throw new DataException(path + " is missing or may not be read; copy it there, or mend its permission.");
        }
        try {
            var in = new DataInputStream(new BufferedInputStream(Reading.of(path), 1 << 16));
            try {
                return new NpyFile(path, in, NpyHeader.read(in, path.toString()));
            } catch (DataException | IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    /** Whether the values are Python objects: a pickle, {@link #rest()}, instead of numbers or texts. */
    public boolean holdsObjects() {
        return header.type().kind() == NpyType.Kind.OBJECT;
    }

    /** What stands behind the header; closed with the file. */
    public InputStream rest() {
        return in;
    }

    /** Whether the values are floats in row-major order, which {@link #floats} can hand over piece by piece. */
    public boolean holdsPlainFloats() {
        return header.type().kind() == NpyType.Kind.FLOAT && !header.fortran();
    }

    /** Lengths of the axes. */
    public int[] shape() {
        return header.shape().clone();
    }

    /** Hands plain floats over, piece by piece. */
    public void floats(FloatSink sink) {
        read(decoder -> {
            decoder.floats(sink);
            return sink;
        });
    }

    /** The values; Python objects are refused. */
    public NpzArray array() {
        return read(decoder -> decoder.decode(path.toString()));
    }

    /** Refuses a header that claims more than the file holds, or than memory does; done before values are read anyhow. */
    public void check() {
        try {
            if (header.bytes() > Files.size(path)) {
                throw new DataException(path + " claims " + header.bytes() + " bytes of values but the file holds"
                        + " fewer; copy the file again.");
            }
            MemoryBudget.require(header.heapBytes(), path.toString());
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    private interface Decoding<T> {
        T from(NpyDecoder decoder) throws IOException;
    }

    private <T> T read(Decoding<T> decoding) {
        check();
        try {
            return decoding.from(new NpyDecoder(header, in));
        } catch (EOFException e) {
            throw new DataException(path + " ends before its last value; copy the file again.", e);
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    private static DataException damaged(Path path, IOException cause) {
        return new DataException(path + " is not a complete .npy file; copy it again.", cause);
    }
}
