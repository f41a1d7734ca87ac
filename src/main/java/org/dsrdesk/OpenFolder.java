package org.dsrdesk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.safekeeping.DataFolderLock;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.safekeeping.KeyFile;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.Database;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.store.JdbiTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A data folder that this program holds: its lock, its key and its register, let go together. */
final class OpenFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);

    private final Path path;
    private final DataFolderLock lock;
    private final StoreKey key;
    private final Database database;

    private OpenFolder(Path path, DataFolderLock lock, StoreKey key, Database database) {
        this.path = path;
        this.lock = lock;
        this.key = key;
        this.database = database;
    }

    /** Makes the key of a folder, or unwraps the one that is there. */
    private interface KeySource {
        StoreKey key(KeyFile file) throws IOException;
    }

    /** Whether the folder holds a store. */
    static boolean holdsAStore(Path folder) {
        return new KeyFile(folder).exists() || Files.exists(folder.resolve("desk.mv.db"));
    }

    /**
     * Makes a store in a folder that holds none.
     *
     * @throws FileAlreadyExistsException when there is one; it is not touched
     * @throws IOException when the folder cannot be written to
     */
    static OpenFolder create(Path folder, char[] passphrase, KdfCost cost) throws IOException {
        DataFolderLock lock = DataFolderLock.take(folder);
        if (holdsAStore(folder)) {
            release(lock);
            throw new FileAlreadyExistsException(folder.toString());
        }
        return open(folder, lock, file -> file.create(passphrase, cost, new SecureRandom()));
    }

    /**
     * Opens the store of a folder, and makes nothing where there is none.
     *
     * @throws NoSuchFileException when the folder holds no store
     * @throws IOException when the folder cannot be read
     */
    static OpenFolder open(Path folder, char[] passphrase) throws IOException {
        if (!holdsAStore(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        DataFolderLock lock = DataFolderLock.take(folder);
        return open(folder, lock, file -> file.unlock(passphrase));
    }

    private static OpenFolder open(Path folder, DataFolderLock lock, KeySource source) throws IOException {
        OpenFolder opened = null;
        StoreKey key = null;
        try {
            key = source.key(new KeyFile(folder));
            opened = new OpenFolder(folder, lock, key, Database.open(new EncryptedFile(folder), key));
            return opened;
        } finally {
            if (opened == null) {
                if (key != null) {
                    key.close();
                }
                release(lock);
            }
        }
    }

    Path path() {
        return path;
    }

    Transactions transactions() {
        return new JdbiTransactions(database);
    }

    /**
     * Wraps the key by another passphrase.
     *
     * @throws IOException when the folder cannot be written to; one of the two still opens the store
     */
    void changePassphrase(char[] old, char[] next) throws IOException {
        new KeyFile(path).changePassphrase(old, next, KdfCost.STANDARD, new SecureRandom());
    }

    @Override
    public void close() {
        database.close();
        key.close();
        release(lock);
    }

    /** The operating system takes the lock back with the program at the latest. */
    private static void release(DataFolderLock lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            LOG.warn("the data folder was not released: {}", failed.getClass().getSimpleName());
        }
    }
}
