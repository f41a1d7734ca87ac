package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.store.StoreFailedException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class H2DatabaseTest {
    private static final Migrations AHEAD =
            new Migrations("migrations/ahead", List.of("V001__register.sql", "V002__remark.sql"));
    private static final Migrations BROKEN =
            new Migrations("migrations/broken", List.of("V001__register.sql", "V002__remark.sql"));

    private final StoreKey key = StoreKey.random(new SecureRandom());

    @TempDir private Path folder;

    @Test
    void savedRowIsThereAfterReopeningAndNowhereInTheClear() throws IOException {
        save("Ёлкина Мария");
        assertEquals(List.of("Ёлкина Мария"), saved());
        String file = new String(Files.readAllBytes(register()), StandardCharsets.ISO_8859_1);
        String name = new String("Ёлкина Мария".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains(name));
        assertFalse(file.contains("setting"));
        assertEquals(List.of("desk.mv.db", "desk.seal"), names());
    }

    @Test
    void wrongKeyIsCalledWrongAndChangesNothing() throws IOException {
        save("kept");
        byte[] before = Files.readAllBytes(register());
        StoreKey other = StoreKey.random(new SecureRandom());
        assertEquals(Kind.WRONG_KEY, refusal(() -> Database.open(file(), other, PlainRegister.PLAIN)));
        assertArrayEquals(before, Files.readAllBytes(register()));
        assertEquals(List.of("kept"), saved());
    }

    @Test
    void fileThatIsNoRegisterIsNotTouched() throws IOException {
        Files.writeString(register(), "nothing that anybody encrypted".repeat(1000));
        byte[] before = Files.readAllBytes(register());
        assertEquals(Kind.WRONG_KEY, refusal(() -> Database.open(file(), key, PlainRegister.PLAIN)));
        assertArrayEquals(before, Files.readAllBytes(register()));
    }

    @Test
    void registerChangedWhileClosedIsRefusedUntouchedAndStillOpensForRescue() throws IOException {
        save("kept");
        byte[] changed = Files.readAllBytes(register());
        changed[changed.length - 1] ^= 1;
        Files.write(register(), changed);
        assertEquals(Kind.DAMAGED, refusal(() -> Database.open(file(), key, PlainRegister.PLAIN)));
        assertArrayEquals(changed, Files.readAllBytes(register()));
        try (Database database = Database.openDamaged(file(), key, PlainRegister.PLAIN)) {
            assertEquals(List.of("kept"), saved(database));
        }
        assertEquals(List.of("kept"), saved());
    }

    @Test
    void missingRegisterIsNotReplacedByAnEmptyOne() throws IOException {
        save("kept");
        Files.delete(register());
        assertEquals(Kind.DAMAGED, refusal(() -> Database.open(file(), key, PlainRegister.PLAIN)));
        assertEquals(List.of("desk.seal"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint sync", "create table x (id int)", "drop table setting", "script",
        "update case_log set content = ''", "delete from case_log", "truncate table case_log",
        "select file_read('/etc/hostname')", "create alias x for 'java.lang.System.exit'", "shutdown"})
    void everydayWorkMayOnlyWorkWithRowsAndNeverChangesTheLog(String sql) {
        try (Database database = Database.open(file(), key, PlainRegister.PLAIN)) {
            database.write(handle -> handle.execute("insert into case_log (entry, content) values (1, 'one')"));
            assertThrows(StoreFailedException.class, () -> database.write(handle -> handle.execute(sql)));
            assertEquals(List.of("one"), database
                    .read(handle -> handle.createQuery("select content from case_log").mapTo(String.class).list()));
        }
    }

    @Test
    void interruptedWriterLosesNothingAndTheNextGoesOn() {
        try (Database database = Database.open(file(), key, PlainRegister.PLAIN)) {
            put(database, "before");
            Thread.currentThread().interrupt();
            boolean written = attempt(database, "interrupted");
            assertTrue(Thread.interrupted() || !written);
            put(database, "after");
            assertEquals(written ? List.of("after", "before", "interrupted") : List.of("after", "before"),
                    saved(database));
        }
    }

    @Test
    void olderRegisterIsUpgradedAndKeptBesideTheNewOne() throws IOException {
        save("kept");
        try (Database database = Database.open(file(), key, AHEAD)) {
            database.write(handle -> handle.execute("update setting set remark = 'new'"));
            assertEquals(List.of("kept"), saved(database));
        }
        assertEquals(List.of("desk-before-v002.mv.db", "desk.mv.db", "desk.seal"), names());
        Files.move(folder.resolve("desk-before-v002.mv.db"), register(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("desk.seal"));
        assertEquals(List.of("kept"), saved());
    }

    @Test
    void failedUpgradeLeavesTheOldRegisterAsItWas() throws IOException {
        save("kept");
        assertEquals(Kind.UPGRADE_FAILED, refusal(() -> Database.open(file(), key, BROKEN)));
        assertEquals(List.of("kept"), saved());
        assertEquals(List.of("desk.mv.db", "desk.seal"), names());
    }

    @Test
    void registerOfANewerProgramIsRefusedAndStaysReadableByIt() {
        try (Database database = Database.open(file(), key, AHEAD)) {
            put(database, "kept");
        }
        NewerStoreException refusal =
                assertThrows(NewerStoreException.class, () -> Database.open(file(), key, PlainRegister.PLAIN));
        assertEquals(2, refusal.found());
        assertEquals(1, refusal.known());
        try (Database database = Database.open(file(), key, AHEAD)) {
            assertEquals(List.of("kept"), saved(database));
        }
    }

    @Test
    void changedScriptOfAnOldVersionIsRefused() {
        save("kept");
        Migrations changed = new Migrations("migrations/crash", List.of("V001__crash.sql"));
        assertEquals(Kind.UPGRADE_FAILED, refusal(() -> Database.open(file(), key, changed)));
        assertEquals(List.of("kept"), saved());
    }

    private EncryptedFile file() {
        return new EncryptedFile(folder);
    }

    private Path register() {
        return folder.resolve("desk.mv.db");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void save(String name) {
        try (Database database = Database.open(file(), key, PlainRegister.PLAIN)) {
            put(database, name);
        }
    }

    private List<String> saved() {
        try (Database database = Database.open(file(), key, PlainRegister.PLAIN)) {
            return saved(database);
        }
    }

    private static boolean attempt(Database database, String name) {
        try {
            put(database, name);
            return true;
        } catch (StoreFailedException _) {
            return false;
        }
    }

    private static void put(Database database, String name) {
        database.write(handle -> handle.createUpdate("insert into setting (name, content) values (:name, '')")
                .bind("name", name).execute());
    }

    private static List<String> saved(Database database) {
        return database.read(
                handle -> handle.createQuery("select name from setting order by name").mapTo(String.class).list());
    }

    private static Kind refusal(Runnable opening) {
        return assertThrows(StoreFailedException.class, opening::run).kind();
    }
}
