package org.dsrdesk.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The untouched bytes of a letter, wherever they lie; may be read more than once, each time the same. */
public interface Original {
    /** How many bytes there are. */
    long size();

    /** A fresh stream over all bytes, to be closed by who asked for it. */
    InputStream open() throws IOException;

    /** Bytes in memory; the array must not be changed afterwards. */
    static Original of(byte[] bytes) {
        return new Original() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
