package org.dsrdesk.safekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {
    @TempDir private Path place;

    @Test
    void missingFolderIsMade() throws IOException {
        Path folder = place.resolve("a").resolve("b");
        try (DataFolderLock _ = DataFolderLock.take(folder)) {
            assertTrue(Files.isDirectory(folder));
        }
    }

    @Test
    void secondDeskIsToldThatTheFolderIsInUse() throws IOException {
        try (DataFolderLock _ = DataFolderLock.take(place)) {
            DataInUseException refusal = assertThrows(DataInUseException.class, () -> DataFolderLock.take(place));
            assertEquals(place, refusal.place());
        }
        DataFolderLock.take(place).close();
    }

    @Test
    void anotherProcessHoldsTheFolderUntilItIsKilled() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Holder.class.getName(), place.toString()).start();
        assertEquals('h', holder.getInputStream().read());
        assertThrows(DataInUseException.class, () -> DataFolderLock.take(place));
        holder.destroyForcibly().waitFor();
        DataFolderLock.take(place).close();
    }

    @Test
    void folderThatIsAFileIsCalledNotWritable() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");
        for (Path folder : List.of(file, file.resolve("inside"))) {
            DataFolderNotWritableException refusal =
                    assertThrows(DataFolderNotWritableException.class, () -> DataFolderLock.take(folder));
            assertEquals(folder, refusal.place());
        }
    }

    @Test
    void folderOfTheSystemIsCalledNotWritable() {
        Path folder = Path.of("/proc/desk");
        assumeTrue(Files.isDirectory(Path.of("/proc")));
        assertThrows(DataFolderNotWritableException.class, () -> DataFolderLock.take(folder));
    }

    /** A desk in another process: takes the folder, says so, and waits to be killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            DataFolderLock.take(Path.of(arguments[0]));
            OutputStream out = System.out;
            out.write('h');
            out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
