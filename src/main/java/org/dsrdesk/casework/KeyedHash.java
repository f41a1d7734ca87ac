package org.dsrdesk.casework;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes that only a store with its own secret key can make, so that nobody else can try out what they stand for. */
final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private KeyedHash() {}

    /** The key kept under a name; empty while there is none. */
    static Optional<byte[]> key(CaseStore store, String name) {
        return store.settings().get(name).map(HexFormat.of()::parseHex);
    }

    /** The same, made when there is none; inside a transaction that writes. */
    static byte[] keyMade(CaseStore store, String name, SecureRandom random) {
        return key(store, name).orElseGet(() -> {
            byte[] made = new byte[KEY_BYTES];
            random.nextBytes(made);
            store.settings().put(name, HexFormat.of().formatHex(made));
            return made;
        });
    }

    /** The hash of a text, 64 hex digits. */
    static String of(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA256", impossible);
        }
    }
}
