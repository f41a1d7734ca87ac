package org.dsrdesk.safekeeping;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file {@code desk.key} in a data folder, which holds the store's key wrapped by a passphrase, and its second copy.
 *
 * <p>A copy that is missing or damaged is put right at the next unlocking. Whoever loses both loses the store.
 */
public final class KeyFile {
    static final String NAME = "desk.key";
    static final String COPY = "desk.key.bak";

    private final Path file;
    private final Path copy;

    /** The key file of this data folder, which may not exist yet. */
    public KeyFile(Path folder) {
        this.file = folder.resolve(NAME);
        this.copy = folder.resolve(COPY);
    }

    /** Whether the folder holds a key file or at least its second copy. */
    public boolean exists() {
        return Files.exists(file) || Files.exists(copy);
    }

    /**
     * Makes a new random key and writes it, wrapped, twice.
     *
     * @throws FileAlreadyExistsException if there is a key file: nothing ever overwrites it
     * @throws IOException if the folder cannot be written to
     */
    public StoreKey create(char[] passphrase, KdfCost cost, SecureRandom random) throws IOException {
        if (exists()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        StoreKey key = StoreKey.random(random);
        writeBoth(KeyFileText.write(WrappedKey.wrap(key, passphrase, cost, random)));
        return key;
    }

    /**
     * The store's key.
     *
     * @throws NoKeyFileException if there is none
     * @throws KeyFileDamagedException if neither copy can be read
     * @throws WrongPassphraseException if the passphrase is another one
     */
    public StoreKey unlock(char[] passphrase) {
        Optional<byte[]> first = readWhole(file);
        Optional<byte[]> second = readWhole(copy);
        byte[] content = first.or(() -> second).orElseThrow(this::unreadable);
        StoreKey key = unwrap(content, passphrase);
        if (!Arrays.equals(first.orElse(null), second.orElse(null))) {
            mend(content);
        }
        return key;
    }

    /**
     * Wraps the same key by another passphrase, in both copies.
     *
     * @throws WrongPassphraseException if the old passphrase is another one; the files stay as they are
     * @throws IOException if the folder cannot be written to; one of the two passphrases still opens the store
     */
    public void changePassphrase(char[] old, char[] passphrase, KdfCost cost, SecureRandom random) throws IOException {
        try (StoreKey key = unlock(old)) {
            writeBoth(KeyFileText.write(WrappedKey.wrap(key, passphrase, cost, random)));
        }
    }

    private StoreKey unwrap(byte[] content, char[] passphrase) {
        return KeyFileText.read(content)
                .orElseThrow(this::unreadable)
                .unwrap(passphrase)
                .orElseThrow(() -> new WrongPassphraseException(file));
    }

    private RuntimeException unreadable() {
        return exists()
                ? new KeyFileDamagedException(file, new IOException("no whole copy"))
                : new NoKeyFileException(file);
    }

    private static Optional<byte[]> readWhole(Path path) {
        try {
            byte[] content = Files.readAllBytes(path);
            return KeyFileText.read(content).map(_ -> content);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void mend(byte[] content) {
        try {
            writeBoth(content);
        } catch (IOException _) {
            // The key is out already; the next unlocking tries again.
        }
    }

    private void writeBoth(byte[] content) throws IOException {
        SafeFile.write(file, content);
        SafeFile.write(copy, content);
    }
}
