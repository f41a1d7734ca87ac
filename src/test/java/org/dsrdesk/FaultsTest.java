package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.cli.DeskNotOpenedException.Reason;
import org.dsrdesk.safekeeping.KdfCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {
    private static final KdfCost CHEAP = new KdfCost(1024, 1, 1);
    private static final char[] PHRASE = "корова лампа снег трава".toCharArray();

    @TempDir private Path place;

    private Optional<Reason> reasonToOpen(Path folder, String phrase) {
        Exception failed =
                assertThrows(Exception.class, () -> OpenFolder.open(folder, phrase.toCharArray()).close());
        return Faults.reason(failed);
    }

    @Test
    void aFolderWithoutAStoreIsSaidToBeOneAndStaysEmpty() throws IOException {
        Path folder = place.resolve("nothing");
        assertEquals(Optional.of(Reason.NO_STORE_HERE), reasonToOpen(folder, "любая фраза здесь"));
        assertFalse(Files.exists(folder));
    }

    @Test
    void aWrongPassphraseChangesNothingAndTheRightOneStillOpens() throws IOException {
        OpenFolder.create(place, PHRASE, CHEAP).close();
        byte[] before = Files.readAllBytes(place.resolve("desk.mv.db"));
        assertEquals(Optional.of(Reason.WRONG_PASSPHRASE), reasonToOpen(place, "не та фраза вовсе"));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(place.resolve("desk.mv.db"))));
        OpenFolder.open(place, PHRASE).close();
    }

    @Test
    void aSecondDeskOnTheSameDataIsRefused() throws IOException {
        try (OpenFolder first = OpenFolder.create(place, PHRASE, CHEAP)) {
            assertEquals(place, first.path());
            assertEquals(Optional.of(Reason.ALREADY_OPEN), reasonToOpen(place, new String(PHRASE)));
        }
    }

    @Test
    void aStoreIsNeverMadeOverAnother() throws IOException {
        OpenFolder.create(place, PHRASE, CHEAP).close();
        assertThrows(FileAlreadyExistsException.class, () -> OpenFolder.create(place, PHRASE, CHEAP));
        OpenFolder.open(place, PHRASE).close();
    }

    @Test
    void aPlaceThatIsNoFolderCannotBeWrittenTo() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        Exception failed = assertThrows(
                Exception.class, () -> OpenFolder.create(file.resolve("desk"), PHRASE, CHEAP));
        assertEquals(Optional.of(Reason.NOT_WRITABLE), Faults.reason(failed));
    }

    @Test
    void aDamagedRegisterIsSaidToBeDamaged() throws IOException {
        OpenFolder.create(place, PHRASE, CHEAP).close();
        Path register = place.resolve("desk.mv.db");
        byte[] bytes = Files.readAllBytes(register);
        bytes[bytes.length / 2] ^= 4;
        Files.write(register, bytes);
        assertEquals(Optional.of(Reason.DAMAGED), reasonToOpen(place, new String(PHRASE)));
    }

    @Test
    void dataLieWhereTheSystemKeepsThem() {
        assertEquals(Path.of("/home/o/.local/share/dsr-desk"), Folders.data("Linux", "/home/o", Map.of()));
        assertEquals(Path.of("/x/dsr-desk"), Folders.data("Linux", "/home/o", Map.of("XDG_DATA_HOME", "/x")));
        assertEquals(
                Path.of("/Users/o/Library/Application Support/DSR Desk"),
                Folders.data("Mac OS X", "/Users/o", Map.of()));
        assertEquals(
                Path.of("/local/DSR Desk"),
                Folders.data("Windows 11", "/Users/o", Map.of("LOCALAPPDATA", "/local")));
    }

    @Test
    void aMissingDisplayIsNoticedOnlyWhereThereShouldBeOne() {
        assertEquals(
                !"Headless".equals(System.getProperty("glass.platform")),
                Windows.displayIsMissing("Linux", Map.of()));
        assertFalse(Windows.displayIsMissing("Linux", Map.of("DISPLAY", ":0")));
        assertFalse(Windows.displayIsMissing("Windows 11", Map.of()));
        assertTrue(Faults.reason(new IllegalStateException("unforeseen")).isEmpty());
    }
}
