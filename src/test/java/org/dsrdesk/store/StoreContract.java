package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.store.StoreFailedException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the register promises on either engine. */
abstract class StoreContract {
    /** The register under test, opened when a test first asks, the same one throughout a test. */
    abstract Database database();

    @AfterEach
    void close() {
        database().close();
    }

    @Test
    void writtenRowIsRead() {
        put("language", "ru");
        assertEquals(Optional.of("ru"), get("language"));
        assertEquals(Optional.empty(), get("colour"));
    }

    @Test
    void workThatFailsLeavesNothing() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> database().write(handle -> {
            handle.execute("insert into setting (name, content) values ('language', 'ru')");
            throw new IllegalStateException("on purpose");
        }));
        assertEquals("on purpose", thrown.getMessage());
        assertEquals(Optional.empty(), get("language"));
    }

    @Test
    void rowThatIsThereAlreadyIsRefusedAndWorkGoesOn() {
        put("language", "ru");
        StoreFailedException refusal = assertThrows(StoreFailedException.class, () -> put("language", "en"));
        assertEquals(Kind.REFUSED, refusal.kind());
        put("colour", "dark");
        assertEquals(Optional.of("ru"), get("language"));
    }

    @Test
    void readingWritesNothing() {
        database().read(handle -> handle.execute("insert into setting (name, content) values ('language', 'ru')"));
        assertEquals(Optional.empty(), get("language"));
    }

    @Test
    void readingSeesOneUnchangingState() {
        put("language", "ru");
        List<Integer> counts = database().read(handle -> {
            int before = handle.createQuery("select count(*) from setting").mapTo(Integer.class).one();
            put("colour", "dark");
            return List.of(before, handle.createQuery("select count(*) from setting").mapTo(Integer.class).one());
        });
        assertEquals(List.of(1, 1), counts);
        assertEquals(Optional.of("dark"), get("colour"));
    }

    @Test
    void writingWithinWritingIsAMistake() {
        assertThrows(IllegalStateException.class, () -> database().write(_ -> database().write(_ -> 1)));
        put("language", "ru");
    }

    @Test
    void momentsKeepMicrosecondsAndComeBackInUtc() {
        OffsetDateTime moment = OffsetDateTime.parse("2026-11-03T23:50:01.123456789+03:00");
        assertEquals(OffsetDateTime.parse("2026-11-03T20:50:01.123456Z"),
                echo("timestamp with time zone", moment, OffsetDateTime.class));
        assertEquals(Instant.parse("2026-11-03T20:50:01.123456Z"),
                echo("timestamp with time zone", moment.toInstant(), Instant.class));
        assertEquals(Instant.parse("1899-12-31T23:59:59Z"),
                echo("timestamp with time zone", Instant.parse("1899-12-31T23:59:59Z"), Instant.class));
    }

    @Test
    void datesAndNamesComeBackAsTheyWere() {
        assertEquals(LocalDate.of(2026, 11, 4), echo("date", LocalDate.of(2026, 11, 4), LocalDate.class));
        assertEquals(LocalDate.of(1582, 10, 10), echo("date", LocalDate.of(1582, 10, 10), LocalDate.class));
        assertEquals(DayOfWeek.MONDAY, echo("varchar(20)", DayOfWeek.MONDAY, DayOfWeek.class));
        assertEquals("Ёлкина №5 «ёж»", echo("varchar(20)", "Ёлкина №5 «ёж»", String.class));
    }

    @Test
    void emptyPlacesComeBackEmpty() {
        assertEquals(Optional.empty(), database().read(handle -> handle
                .createQuery("select cast(null as timestamp with time zone)").mapTo(Instant.class).findOne()));
    }

    private <T> T echo(String type, T value, Class<T> as) {
        return database().read(handle -> handle.createQuery("select cast(:value as " + type + ")")
                .bind("value", value).mapTo(as).one());
    }

    private void put(String name, String content) {
        database().write(handle -> handle.createUpdate("insert into setting (name, content) values (:name, :content)")
                .bind("name", name).bind("content", content).execute());
    }

    private Optional<String> get(String name) {
        return database().read(handle -> handle.createQuery("select content from setting where name = :name")
                .bind("name", name).mapTo(String.class).findOne());
    }
}
