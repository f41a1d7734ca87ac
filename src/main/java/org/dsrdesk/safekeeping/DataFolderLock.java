package org.dsrdesk.safekeeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** One desk's hold on a data folder; the operating system lets go of it when the program ends, however it ends. */
public final class DataFolderLock implements AutoCloseable {
    static final String NAME = "desk.lock";

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made if it is missing, for its owner's eyes only where the file system can.
     *
     * @throws DataInUseException if another desk holds it
     * @throws DataFolderNotWritableException if it cannot be made or written to
     */
    public static DataFolderLock take(Path folder) {
        try {
            make(folder);
            return take(folder, FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new DataFolderNotWritableException(folder, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static DataFolderLock take(Path folder, FileChannel channel) throws IOException {
        boolean taken = false;
        try {
            if (lock(channel) == null) {
                throw new DataInUseException(folder);
            }
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
            taken = true;
            return new DataFolderLock(channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, attributes);
    }
}
