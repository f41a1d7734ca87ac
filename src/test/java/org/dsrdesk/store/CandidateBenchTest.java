package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dsrdesk.casework.LikelyPeople;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Measures finding who a new requester may be against one bare look-up by a telephone's index in the same run. */
@EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
class CandidateBenchTest {
    private static final int REQUESTS = Integer.getInteger("dsrdesk.bench.candidates", 1_000_000);
    private static final int FEW = Integer.getInteger("dsrdesk.bench.candidates.few", 10_000);
    private static final int ROUNDS = 3_000;
    private static final int WARM_UP = 4_000;
    private static final int LOADED = 30;
    private static final double GOAL = 5;
    private static final double MOST_GROWTH = 2;
    private static final String BARE = "select r.id, r.received, r.state, " + Requesters.COLUMNS
            + " from request r where r.operator_id = :operator and r.requester_phone = :phone"
            + " order by r.operator_id, r.requester_phone, r.received desc, r.id desc limit 40";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir private Path folder;

    private final SplittableRandom random = new SplittableRandom(20_261_121);
    private final List<String> lines = new ArrayList<>(List.of("measure,ours,baseline,ratio,goal"));

    /** Times of both and of ours the processor's part, in microseconds, and for how many people somebody was found. */
    private record Times(List<Long> ours, List<Long> bare, List<Long> busy, long found) {}

    @Test
    void whoItMayBeIsFoundWithinFiveTimesOneBareLookUp() throws IOException, SQLException {
        Times few = measure(FEW);
        Times many = measure(REQUESTS);
        double ratio = add("candidates among " + REQUESTS + " (us, p99)", at(many.ours(), 0.99),
                at(many.bare(), 0.99), GOAL);
        add("candidates among " + REQUESTS + " (us, median)", at(many.ours(), 0.5), at(many.bare(), 0.5), 0);
        double growth = add("growth of candidates from " + FEW + " to " + REQUESTS + " (us, p99)",
                at(many.ours(), 0.99), at(few.ours(), 0.99), MOST_GROWTH);
        add("growth of candidates from " + FEW + " to " + REQUESTS + " (us, median)",
                at(many.ours(), 0.5), at(few.ours(), 0.5), 0);
        add("processor's time of candidates from " + FEW + " to " + REQUESTS + " (us, median)",
                at(many.busy(), 0.5), at(few.busy(), 0.5), 0);
        add("growth of the bare look-up (us, p99)", at(many.bare(), 0.99), at(few.bare(), 0.99), 0);
        Files.write(Files.createDirectories(Path.of("target", "figures")).resolve("candidates.csv"), lines);
        assertAll(
                () -> assertTrue(ratio <= GOAL, "ratio " + ratio),
                () -> assertTrue(growth <= MOST_GROWTH, "growth " + growth));
    }

    private Times measure(int requests) throws IOException, SQLException {
        Path place = Files.createDirectories(folder.resolve("of" + requests));
        int people = requests * 2 / 5;
        try (StoreKey key = StoreKey.random(new SecureRandom());
                Database database = Database.open(new EncryptedFile(place), key)) {
            OperatorId operator = TestDesk.over(database).operator.id();
            long started = System.nanoTime();
            long keys = fill(place, key, operator, requests, people);
            long filled = (System.nanoTime() - started) / 1_000_000_000;
            run(database, operator, people, WARM_UP);
            Times times = run(database, operator, people, ROUNDS);
            lines.add(String.format(Locale.ROOT, "requests %d; keys %d; filled in s %d; found %d of %d; load %.1f,,,,",
                    requests, keys, filled, times.found(), ROUNDS,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
            return times;
        }
    }

    private static long fill(Path place, StoreKey key, OperatorId operator, int requests, int people)
            throws SQLException {
        H2Access access = new H2Access(key);
        try (Connection keeper = access.keeper(place.resolve(H2Files.REGISTER)).getConnection()) {
            return new BenchRegister(keeper, operator.value()).fill(requests, people);
        }
    }

    private Times run(Database database, OperatorId operator, int people, int rounds) {
        Times times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        long found = 0;
        for (int round = 0; round < rounds; round++) {
            Requester who = BenchPeople.again(random.nextInt(people));
            String phone = BenchPeople.phone(random.nextInt(people));
            long before = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            int likely = database.read(handle -> new LikelyPeople(new JdbiCaseStore(handle), operator)
                    .find(IdentityKeys.of(who), null, LOADED)
                    .size());
            long middle = System.nanoTime();
            times.busy().add((THREADS.getCurrentThreadCpuTime() - before) / 1000);
            int rows = database.read(handle -> handle.createQuery(BARE)
                    .bind("operator", operator.value())
                    .bind("phone", phone)
                    .map((row, _) -> Requesters.read(row))
                    .list()
                    .size());
            times.bare().add((System.nanoTime() - middle) / 1000);
            times.ours().add((middle - start) / 1000);
            assertTrue(rows > 0, phone);
            found += likely > 0 ? 1 : 0;
        }
        return new Times(times.ours(), times.bare(), times.busy(), found);
    }

    private double add(String measure, long ours, long baseline, double goal) {
        double ratio = (double) ours / baseline;
        lines.add(String.format(Locale.ROOT, "%s,%d,%d,%.2f,%s", measure, ours, baseline, ratio,
                goal == 0 ? "" : Double.toString(goal)));
        return ratio;
    }

    private static long at(List<Long> times, double part) {
        return times.stream().sorted().toList().get((int) (times.size() * part));
    }
}
