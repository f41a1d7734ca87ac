package org.dsrdesk.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The process that is killed: works without end and says the number of each piece of work once it is confirmed. */
final class CrashChild {
    private CrashChild() {}

    public static void main(String[] arguments) throws IOException {
        try (CrashWorkload workload = CrashWorkload.Kind.valueOf(arguments[0]).open(Path.of(arguments[1]));
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                out.write((workload.step() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
