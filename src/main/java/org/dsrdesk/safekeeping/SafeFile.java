package org.dsrdesk.safekeeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes and moves files so that at every moment the old content or the new one is whole on the disk. */
public final class SafeFile {
    private SafeFile() {}

    /** Replaces the file's content: a temporary file beside it, forced to the disk, moved over it, gone on failure. */
    public static void write(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            writeWhole(beside, content);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a file that is not there yet, whole or not at all.
     *
     * @throws FileAlreadyExistsException when there is one; it is not touched
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            writeWhole(beside, content);
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeWhole(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Copies a file, ready on the disk before it bears its name; an older copy is replaced. */
    public static void copy(Path from, Path to) throws IOException {
        Path beside = to.resolveSibling(to.getFileName() + ".tmp");
        Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(beside, to);
    }

    /** Moves a finished file to its name in one step and makes the folder remember it. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(Objects.requireNonNull(to.toAbsolutePath().getParent(), "a file has a folder"));
    }

    private static void forceFolder(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
