package org.dsrdesk.desktop.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of attachments and letters for programs outside the desk, in a folder that only their owner can read. They
 * cannot be written to, and are deleted when the desk is locked or ends. Safe for many threads.
 */
public final class PrivateCopies implements AutoCloseable {
    private final OutsidePrograms programs;
    private @Nullable Path folder;

    public PrivateCopies(OutsidePrograms programs) {
        this.programs = programs;
    }

    /** Opens bytes under a name in the program for its kind. */
    public void open(String name, byte[] bytes) throws IOException {
        programs.open(copy(name, bytes));
    }

    private synchronized Path copy(String name, byte[] bytes) throws IOException {
        Path home = folder == null ? Files.createTempDirectory("dsr-desk-") : folder;
        folder = home;
        Path copy = Files.createTempDirectory(home, "").resolve(name);
        Files.write(copy, bytes);
        File file = copy.toFile();
        if (!file.setReadOnly()) {
            throw new IOException("not made read-only");
        }
        return copy;
    }

    /** Deletes all copies; one that a program still holds is deleted when the desk ends. */
    @Override
    public synchronized void close() {
        Path home = folder;
        folder = null;
        if (home != null) {
            everythingIn(home).forEach(PrivateCopies::delete);
        }
    }

    private static List<Path> everythingIn(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException held) {
            path.toFile().deleteOnExit();
        }
    }
}
