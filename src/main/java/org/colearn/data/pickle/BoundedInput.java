package org.colearn.data.pickle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.colearn.data.DataException;

/** A stream that knows how many bytes the file still has, so that a claimed length is checked before memory is taken. */
final class BoundedInput extends FilterInputStream {
    private long remaining;

    BoundedInput(InputStream in, long length) {
        super(in);
        this.remaining = length;
    }

    /** The next bytes; more than the file still has are refused. */
    byte[] take(long length) throws IOException {
        if (length < 0 || length > remaining || length > Integer.MAX_VALUE - 8) {
            throw new DataException("it claims a value of " + Long.toUnsignedString(length) + " bytes where "
                    + remaining + " are left; copy the file again");
        }
        return readNBytes((int) length);
    }

    /** An unsigned little-endian number of so many bytes; of eight bytes, a negative one is too large. */
    long number(int bytes) throws IOException {
        long number = 0;
        byte[] digits = take(bytes);
        for (int i = bytes - 1; i >= 0; i--) {
            number = (number << 8) | (digits[i] & 0xff);
        }
        return number;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        remaining -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        remaining -= Math.max(0, read);
        return read;
    }
}
