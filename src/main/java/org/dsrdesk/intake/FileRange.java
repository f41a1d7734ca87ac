package org.dsrdesk.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dsrdesk.casework.Original;

/** A stretch of a file, or all of it, as the bytes of one letter. */
record FileRange(Path file, long from, long size) implements Original {

    static FileRange all(Path file) throws IOException {
        return new FileRange(file, 0, Files.size(file));
    }

    @Override
    public InputStream open() throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(from);
        return new Limited(stream, size);
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream stream, long size) {
            super(stream);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = left == 0 ? -1 : in.read(into, at, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
