package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.store.StoreFailedException.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where a small disk can be mounted, that is, on Linux as root. */
class FullDiskTest {
    private static final int ROWS_PER_WRITE = 20;

    private final StoreKey key = StoreKey.random(new SecureRandom());
    private final SplittableRandom random = new SplittableRandom(42);

    @TempDir private Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString());
        assumeTrue(mounted, "a disk can be mounted only as root on Linux");
    }

    @AfterEach
    void unmount() throws InterruptedException {
        assertTrue(!mounted || run("umount", disk.toString()));
    }

    @Test
    void fullDiskRefusesTheWriteKeepsAllBeforeItAndGoesOnWhenThereIsRoom() throws IOException {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[2 * 1024 * 1024]);
        int confirmed = 0;
        try (Database database = Database.open(new EncryptedFile(disk), key, PlainRegister.PLAIN)) {
            confirmed = writeUntilRefused(database);
            Files.delete(ballast);
            assertEquals(wholeWrites(confirmed), writes(database));
            write(database, confirmed + 1);
            assertEquals(wholeWrites(confirmed + 1), writes(database));
        }
        try (Database database = Database.open(new EncryptedFile(disk), key, PlainRegister.PLAIN)) {
            assertEquals(wholeWrites(confirmed + 1), writes(database));
        }
    }

    @Test
    void programClosedOnAFullDiskFindsAllAfterwards() throws IOException {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[1024 * 1024]);
        int confirmed = 0;
        try (Database database = Database.open(new EncryptedFile(disk), key, PlainRegister.PLAIN)) {
            confirmed = writeUntilRefused(database);
            assertEquals(Kind.DISK_FULL, refusal(database, confirmed + 1));
        }
        Files.delete(ballast);
        try (Database database = Database.open(new EncryptedFile(disk), key, PlainRegister.PLAIN)) {
            assertEquals(wholeWrites(confirmed), writes(database));
        }
    }

    private int writeUntilRefused(Database database) {
        for (int number = 1; number < 1000; number++) {
            Kind refusal = refusal(database, number);
            if (refusal != null) {
                assertEquals(Kind.DISK_FULL, refusal);
                assertTrue(number > 3, "full after " + number);
                return number - 1;
            }
        }
        throw new AssertionError("the disk never filled");
    }

    private @Nullable Kind refusal(Database database, int number) {
        try {
            write(database, number);
            return null;
        } catch (StoreFailedException e) {
            return e.kind();
        }
    }

    private void write(Database database, int number) {
        database.write(handle -> {
            for (int row = 0; row < ROWS_PER_WRITE; row++) {
                insert(handle, number * ROWS_PER_WRITE + row, number);
            }
            return number;
        });
    }

    private void insert(Handle handle, int entry, int number) {
        StringBuilder content = new StringBuilder(number + ":");
        while (content.length() < 3900) {
            content.append(Long.toHexString(random.nextLong()));
        }
        handle.execute("insert into case_log (entry, content) values (?, ?)", entry, content.toString());
    }

    private static List<String> wholeWrites(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> n + " x " + ROWS_PER_WRITE).toList();
    }

    private static List<String> writes(Database database) {
        return database.read(handle -> handle.createQuery("""
                select entry / %d as number, count(*) as found from case_log
                where content like '%%:%%' group by entry / %d order by entry / %d
                """.formatted(ROWS_PER_WRITE, ROWS_PER_WRITE, ROWS_PER_WRITE))
                .map((row, _) -> row.getLong("number") + " x " + row.getLong("found")).list());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
