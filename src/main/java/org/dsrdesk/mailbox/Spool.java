package org.dsrdesk.mailbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dsrdesk.casework.Original;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way: small ones in memory, large ones in a file under a key that only this object knows and that is
 * used once. A disk that fails is an {@link UncheckedIOException}, so that nobody takes it for a fault of the letter.
 */
final class Spool extends OutputStream implements Original {
    private static final int IN_MEMORY = 4 << 20;
    private static final int KEY_BYTES = 32;
    private static final int BLOCK_BYTES = 16;
    private static final String CIPHER = "AES/CTR/NoPadding";

    private final Path folder;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final byte[] key = new byte[KEY_BYTES];
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private long size;

    Spool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        size += count;
        try {
            if (disk == null && size > IN_MEMORY) {
                disk = spill();
            }
            if (disk == null) {
                memory.write(bytes, from, count);
            } else {
                disk.write(bytes, from, count);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private OutputStream spill() throws IOException {
        new SecureRandom().nextBytes(key);
        Path made = Files.createTempFile(folder, "letter-", ".part");
        file = made;
        OutputStream encrypted = new CipherOutputStream(Files.newOutputStream(made), cipher(Cipher.ENCRYPT_MODE));
        memory.writeTo(encrypted);
        memory.reset();
        return encrypted;
    }

    /** The counter starts at zero: the key is never used for a second letter. */
    private Cipher cipher(int mode) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK_BYTES]));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Ends the writing, so that the letter can be read. */
    Original whole() {
        if (disk != null) {
            try {
                disk.close();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
    }

    @Override
    public void close() {
        try {
            if (disk != null) {
                disk.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes what a program that was killed left behind; nobody has its keys. */
    static void sweep(Path folder) {
        try (var left = Files.newDirectoryStream(folder, "letter-*.part")) {
            for (Path one : left) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
