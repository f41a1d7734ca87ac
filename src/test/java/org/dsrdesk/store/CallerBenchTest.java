package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dsrdesk.casework.Caller;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.testing.TestDesk;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Measures the look-up of callers with every digit against the bare query over the same index in the same run. */
@EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
class CallerBenchTest {
    private static final int REQUESTS = Integer.getInteger("dsrdesk.bench.callers", 1_000_000);
    private static final int PEOPLE = REQUESTS * 2 / 5;
    private static final int IN_ONE_WRITE = 50_000;
    private static final int CALLS = 60;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 12;
    private static final double GOAL = 3;
    private static final String BARE =
            """
            select r.id, r.requester_phone, r.requester_name, r.received from request r
            where r.operator_id = ? and r.requester_phone >= ? and r.requester_phone <= ?
            order by r.operator_id, r.requester_phone, r.received desc, r.id desc limit 60
            """;

    @TempDir private Path folder;

    private final SplittableRandom random = new SplittableRandom(20_261_121);

    @Test
    void aKeystrokeIsAnsweredWithinThreeTimesTheBareQuery() throws IOException {
        try (StoreKey key = StoreKey.random(new SecureRandom());
                Database database = Database.open(new EncryptedFile(folder), key)) {
            TestDesk desk = TestDesk.over(database);
            long started = System.nanoTime();
            fill(database, desk.operator.id().value());
            long filled = (System.nanoTime() - started) / 1_000_000_000;
            assertEquals(REQUESTS, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
            assertFalse(desk.desk.callers().byEmail(desk.operator.id(), "p77@").isEmpty());
            List<Long> ours = new ArrayList<>();
            List<Long> bare = new ArrayList<>();
            calls(desk, database, new ArrayList<>(), new ArrayList<>());
            calls(desk, database, ours, bare);
            double ratio = (double) median(ours) / median(bare);
            Path file = Files.createDirectories(Path.of("target", "figures")).resolve("callers.csv");
            Files.write(file, List.of("measure,ours,baseline,ratio,goal,requests,people,filled_s", String.format(
                    Locale.ROOT, "caller look-up per keystroke (us, median),%d,%d,%.2f,%.0f,%d,%d,%d", median(ours),
                    median(bare), ratio, GOAL, REQUESTS, PEOPLE, filled)));
            assertTrue(ratio <= GOAL, "ratio " + ratio);
        }
    }

    private void calls(TestDesk desk, Database database, List<Long> ours, List<Long> bare) {
        for (int call = 0; call < CALLS; call++) {
            String phone = phone(random.nextInt(PEOPLE));
            for (int length = SHORTEST; length <= LONGEST; length++) {
                String beginning = phone.substring(0, length);
                long start = System.nanoTime();
                List<Caller> found = desk.desk.callers().byPhone(desk.operator.id(), beginning);
                long middle = System.nanoTime();
                int rows = bare(database, desk.operator.id().value(), beginning);
                bare.add((System.nanoTime() - middle) / 1000);
                ours.add((middle - start) / 1000);
                assertEquals(rows > 0, !found.isEmpty());
            }
        }
    }

    private static int bare(Database database, long operator, String beginning) {
        return database.read(handle -> read(handle, operator, beginning));
    }

    private static int read(Handle handle, long operator, String beginning) {
        try (PreparedStatement query = handle.getConnection().prepareStatement(BARE)) {
            query.setLong(1, operator);
            query.setString(2, beginning);
            query.setString(3, beginning + "9".repeat(16));
            int rows = 0;
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows += result.getString(2).isEmpty() ? 0 : 1;
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long median(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The number of a person, spread over the whole range of mobile numbers. */
    private static String phone(int person) {
        return "+79" + String.format(Locale.ROOT, "%09d", person * 2_147L % 1_000_000_000L);
    }

    private static void fill(Database database, long operator) {
        for (int from = 1; from <= REQUESTS; from += IN_ONE_WRITE) {
            int first = from;
            int last = Math.min(REQUESTS, from + IN_ONE_WRITE - 1);
            database.write(handle -> {
                handle.createUpdate(
                        """
                                insert into request (id, year_of_receipt, serial, operator_id, channel, received,
                                    received_zone, registered, registered_by, pack, edition, said, checked, requester_name,
                                    requester_email, requester_phone, requester_role, email_key, state, revision,
                                    next_provisional)
                                select x, 2026, x, :operator, 'PHONE',
                                    dateadd(minute, -x, timestamp with time zone '2026-11-20 12:00:00+03:00'),
                                    'Europe/Moscow', timestamp with time zone '2026-11-20 12:00:00+03:00', 'bench',
                                    'ru-152fz', '2025-06-24', '', '', 'Иванова Мария ' || mod(x, :people),
                                    'p' || mod(x, :people) || '@mail.example',
                                    '+79' || lpad(cast(mod(mod(x, :people) * 2147, 1000000000) as varchar), 9, '0'), 'SUBJECT',
                                    'p' || mod(x, :people) || '@mail.example', 'CLOSED', 1, false
                                from (select "X" as x from system_range(:first, :last)) numbers
                                """)
                        .bind("operator", operator)
                        .bind("people", PEOPLE)
                        .bind("first", first)
                        .bind("last", last)
                        .execute();
                return handle.createUpdate(
                        """
                                insert into search_word (request_id, word)
                                select x, stringtoutf8('p' || mod(x, :people) || '@mail.example')
                                from (select "X" as x from system_range(:first, :last)) numbers
                                """)
                        .bind("people", PEOPLE)
                        .bind("first", first)
                        .bind("last", last)
                        .execute();
            });
        }
    }
}
