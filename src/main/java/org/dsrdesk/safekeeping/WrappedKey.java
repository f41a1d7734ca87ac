package org.dsrdesk.safekeeping;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A store key inside AES-256-GCM under a key that Argon2id makes of a passphrase; the cost and salt are
 * authenticated.
 */
final class WrappedKey {
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final KdfCost cost;
    private final byte[] salt;
    private final byte[] nonce;
    private final byte[] sealed;

    WrappedKey(KdfCost cost, byte[] salt, byte[] nonce, byte[] sealed) {
        this.cost = cost;
        this.salt = salt.clone();
        this.nonce = nonce.clone();
        this.sealed = sealed.clone();
    }

    static WrappedKey wrap(StoreKey key, char[] passphrase, KdfCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] plain = key.bytes();
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, passphrase, cost, salt, nonce);
            return new WrappedKey(cost, salt, nonce, cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Empty when the passphrase is another one. */
    Optional<StoreKey> unwrap(char[] passphrase) {
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, passphrase, cost, salt, nonce).doFinal(sealed);
            StoreKey key = StoreKey.of(plain);
            Arrays.fill(plain, (byte) 0);
            return Optional.of(key);
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    KdfCost cost() {
        return cost;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] nonce() {
        return nonce.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    private static Cipher cipher(int mode, char[] passphrase, KdfCost cost, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, derive(passphrase, cost, salt), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(KeyFileText.header(cost, salt).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey derive(char[] passphrase, KdfCost cost, byte[] salt) {
        byte[] bytes = utf8(passphrase);
        byte[] derived = Argon2Function
                .getInstance(cost.memoryKib(), cost.passes(), cost.lanes(), StoreKey.BYTES, Argon2.ID)
                .hash(bytes, salt)
                .getBytes();
        SecretKey key = new SecretKeySpec(derived, "AES");
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(derived, (byte) 0);
        return key;
    }

    /** One passphrase gives the same bytes on every system, whether its «й» arrives as one character or as two. */
    private static byte[] utf8(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        CharBuffer composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray());
        ByteBuffer encoded = ByteBuffer.allocate(4 * composed.length());
        StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(composed, encoded, true);
        byte[] bytes = new byte[encoded.flip().remaining()];
        encoded.get(bytes);
        encoded.clear().put(new byte[encoded.capacity()]);
        return bytes;
    }
}
