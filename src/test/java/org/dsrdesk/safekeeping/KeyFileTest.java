package org.dsrdesk.safekeeping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KeyFileTest {
    private static final KdfCost CHEAP = new KdfCost(64, 1, 1);
    private static final char[] RIGHT = "четыре чёрненьких чертёнка".toCharArray();
    private static final char[] OTHER = "четыре черненьких чертенка".toCharArray();

    private final SecureRandom random = new SecureRandom();

    @TempDir private Path folder;

    private String hex = "";

    @BeforeEach
    void create() throws IOException {
        hex = new String(keyFile().create(RIGHT, CHEAP, random).hex());
    }

    @Test
    void rightPassphraseGivesTheSameKey() {
        assertEquals(hex, unlocked(RIGHT));
        assertEquals(64, hex.length());
    }

    @Test
    void letterTypedAsTwoCharactersIsTheSameLetter() throws IOException {
        char[] composed = "\u0439".toCharArray();
        char[] decomposed = "и\u0306".toCharArray();
        keyFile().changePassphrase(RIGHT, composed, CHEAP, random);
        assertEquals(2, decomposed.length);
        assertEquals(hex, unlocked(decomposed));
    }

    @Test
    void wrongPassphraseIsCalledWrongAndChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(key());
        for (int i = 0; i < 100; i++) {
            assertThrows(WrongPassphraseException.class, () -> unlocked(OTHER));
        }
        assertArrayEquals(before, Files.readAllBytes(key()));
        assertEquals(hex, unlocked(RIGHT));
    }

    @Test
    void nothingOverwritesAKeyFile() throws IOException {
        assertThrows(FileAlreadyExistsException.class, () -> keyFile().create(OTHER, CHEAP, random));
        Files.delete(key());
        assertThrows(FileAlreadyExistsException.class, () -> keyFile().create(OTHER, CHEAP, random));
        assertEquals(hex, unlocked(RIGHT));
    }

    @Test
    void missingFileIsRestoredFromItsCopy() throws IOException {
        Files.delete(key());
        assertEquals(hex, unlocked(RIGHT));
        assertArrayEquals(Files.readAllBytes(copy()), Files.readAllBytes(key()));
    }

    @Test
    void missingCopyIsMadeAgain() throws IOException {
        Files.delete(copy());
        assertEquals(hex, unlocked(RIGHT));
        assertArrayEquals(Files.readAllBytes(key()), Files.readAllBytes(copy()));
    }

    @Test
    void wrongPassphraseMendsNothing() throws IOException {
        Files.delete(copy());
        assertThrows(WrongPassphraseException.class, () -> unlocked(OTHER));
        assertFalse(Files.exists(copy()));
    }

    @Test
    void flippedBitOfTheFileIsMendedFromTheCopy() throws IOException {
        byte[] whole = Files.readAllBytes(key());
        for (int bit = 0; bit < whole.length * 8; bit += 7) {
            Files.write(key(), flipped(whole, bit));
            assertEquals(hex, unlocked(RIGHT), "bit " + bit);
            assertArrayEquals(whole, Files.readAllBytes(key()), "bit " + bit);
        }
    }

    @Test
    void flippedBitOfBothFilesIsCalledDamage() throws IOException {
        byte[] whole = Files.readAllBytes(key());
        for (int bit = 0; bit < whole.length * 8; bit += 7) {
            byte[] flipped = flipped(whole, bit);
            Files.write(key(), flipped);
            Files.write(copy(), flipped);
            assertThrows(KeyFileDamagedException.class, () -> unlocked(RIGHT), "bit " + bit);
        }
    }

    @Test
    void truncatedAndEmptyFilesAreCalledDamage() throws IOException {
        byte[] whole = Files.readAllBytes(key());
        for (int length : List.of(0, 1, 100, whole.length - 1)) {
            Files.write(key(), Arrays.copyOf(whole, length));
            Files.write(copy(), Arrays.copyOf(whole, length));
            assertThrows(KeyFileDamagedException.class, () -> unlocked(RIGHT), "length " + length);
        }
    }

    @Test
    void emptyFolderHasNoKeyFile(@TempDir Path empty) {
        assertThrows(NoKeyFileException.class, () -> new KeyFile(empty).unlock(RIGHT));
    }

    @Test
    void changedPassphraseOpensTheSameStoreAndTheOldOneDoesNot() throws IOException {
        keyFile().changePassphrase(RIGHT, OTHER, new KdfCost(128, 2, 2), random);
        assertThrows(WrongPassphraseException.class, () -> unlocked(RIGHT));
        assertEquals(hex, unlocked(OTHER));
        Files.delete(key());
        assertThrows(WrongPassphraseException.class, () -> unlocked(RIGHT));
        assertEquals(hex, unlocked(OTHER));
    }

    @Test
    void forgedCostDoesNotOpenTheFile() throws IOException {
        WrappedKey honest = KeyFileText.read(Files.readAllBytes(key())).orElseThrow();
        WrappedKey other = new WrappedKey(new KdfCost(64, 2, 1), honest.salt(), honest.nonce(), honest.sealed());
        Files.write(key(), KeyFileText.write(other));
        assertThrows(WrongPassphraseException.class, () -> unlocked(RIGHT));
    }

    @Test
    void noPassphraseOrKeyStandsInTheFile() throws IOException {
        String text = Files.readString(key());
        assertFalse(text.contains(hex));
        assertFalse(text.contains("черт"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("desk.key", "desk.key.bak"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void standardCostOpensToo(@TempDir Path other) throws IOException {
        String made = new String(new KeyFile(other).create(RIGHT, KdfCost.STANDARD, random).hex());
        assertEquals(made, new String(new KeyFile(other).unlock(RIGHT).hex()));
        assertNotEquals(hex, made);
    }

    @Test
    void closedKeyIsRefused() {
        StoreKey key = StoreKey.random(random);
        key.close();
        assertThrows(IllegalStateException.class, key::hex);
    }

    private KeyFile keyFile() {
        return new KeyFile(folder);
    }

    private String unlocked(char[] passphrase) {
        return new String(keyFile().unlock(passphrase).hex());
    }

    private Path key() {
        return folder.resolve(KeyFile.NAME);
    }

    private Path copy() {
        return folder.resolve(KeyFile.COPY);
    }

    private static byte[] flipped(byte[] whole, int bit) {
        byte[] content = whole.clone();
        content[bit / 8] ^= (byte) (1 << (bit % 8));
        return content;
    }
}
