package org.dsrdesk.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to, in UTF-8.
 *
 * @param in the standard input
 * @param out where answers go
 * @param err where complaints go
 * @param answers the stream behind {@code out}
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, OutputStream answers) {
    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, writer(out), writer(err), out);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /**
     * Makes sure that every answer so far has arrived.
     *
     * @throws CommandFailedException when nobody listens any more or the disk is full
     */
    void requireWritten() {
        boolean lost = out.checkError();
        if (lost || (answers instanceof PrintStream stream && stream.checkError())) {
            throw new CommandFailedException("failed.output", "");
        }
    }
}
