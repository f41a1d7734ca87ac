package org.dsrdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dsrdesk.safekeeping.SafeFile;
import org.dsrdesk.safekeeping.StoreKey;

/**
 * The file {@code desk.seal}: a keyed sum of the register as it was closed, since H2's cipher hides rows but does not
 * notice when a bit of them has flipped. While the register is open, or after a kill, it says only that.
 */
final class Seal {
    static final String NAME = "desk.seal";

    private static final String OPEN = "open";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path register;
    private final Path file;
    private final StoreKey key;

    /** The key stays its owner's. */
    Seal(Path register, StoreKey key) {
        this.register = register;
        this.file = register.resolveSibling(NAME);
        this.key = key;
    }

    /**
     * Whether the register may have been changed since it was closed; unknown, and so not, for one that was never
     * closed and for one of another key.
     */
    boolean isBroken() throws IOException {
        List<String> lines = lines();
        return lines.size() == 2
                && lines.getFirst().equals(sumOfNothing())
                && !(Files.exists(register) && lines.getLast().equals(sum()));
    }

    /** Says that the register is open, before its first byte changes. */
    void open() throws IOException {
        if (!lines().equals(List.of(OPEN))) {
            SafeFile.write(file, (OPEN + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Seals the register, which has been closed. */
    void close() throws IOException {
        SafeFile.write(file, (sumOfNothing() + "\n" + sum() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private String sum() throws IOException {
        Mac mac = mac();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(register)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                mac.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private String sumOfNothing() {
        return HexFormat.of().formatHex(mac().doFinal());
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] secret = new String(key.derived("seal")).getBytes(StandardCharsets.US_ASCII);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
