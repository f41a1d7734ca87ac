package org.dsrdesk.safekeeping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random 256-bit key of one store; closing it overwrites it with zeroes, after which every use is refused. */
public final class StoreKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] key;
    private boolean closed;

    private StoreKey(byte[] key) {
        this.key = key;
    }

    /** A new key nobody has ever had. */
    public static StoreKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new StoreKey(key);
    }

    /** The key with these 32 bytes, which are copied. */
    public static StoreKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a store key has 32 bytes, not " + bytes.length);
        }
        return new StoreKey(bytes.clone());
    }

    /** An independent copy with a life of its own. */
    public StoreKey copy() {
        return of(bytes());
    }

    /** The key as 64 lower-case hexadecimal digits; the caller overwrites them after use. */
    public char[] hex() {
        return hex(bytes());
    }

    /** A secret of 64 hexadecimal digits for one named purpose, from which the key cannot be found. */
    public char[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return hex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(key, (byte) 0);
    }

    synchronized byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("the store key is closed");
        }
        return key.clone();
    }

    private static char[] hex(byte[] bytes) {
        char[] digits = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = Character.forDigit((bytes[i] >> 4) & 0xF, 16);
            digits[2 * i + 1] = Character.forDigit(bytes[i] & 0xF, 16);
        }
        Arrays.fill(bytes, (byte) 0);
        return digits;
    }
}
