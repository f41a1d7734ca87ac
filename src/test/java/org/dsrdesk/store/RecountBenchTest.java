package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.MovedDate;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long 100 000 open deadlines in an encrypted store take to be counted anew after a calendar import; the
 * baseline is reading the same rows and doing nothing.
 */
@EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
class RecountBenchTest {
    private static final int OPEN = Integer.getInteger("dsrdesk.bench.open", 100_000);
    private static final int IN_ONE_WRITE = 2000;
    private static final int DAYS_OF_RECEIPT = 180;
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);

    @TempDir private Path folder;

    private final List<String> lines = new ArrayList<>(List.of("measure,ms,goal"));

    @Test
    void countsAHundredThousandOpenDeadlinesAnew() throws IOException {
        try (StoreKey key = StoreKey.random(new SecureRandom());
                Database database = Database.open(new EncryptedFile(folder), key)) {
            TestDesk desk = TestDesk.over(database);
            for (int from = 0; from < OPEN; from += IN_ONE_WRITE) {
                fill(desk, from);
            }
            measure("read all rows and do nothing", () -> desk.transactions.read(store -> {
                store.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2060, 1, 1), _ -> {});
                return List.of();
            }));
            for (int run = 0; run < 3; run++) {
                measure("look: a year that concerns none", () -> preview(desk, LocalDate.of(2028, 3, 7)));
            }
            measure("keep: a year that concerns none", () -> keep(desk, LocalDate.of(2028, 3, 7)));
            measure("keep: a day in ten dates of receipt", () -> keep(desk, LocalDate.of(2026, 6, 4)));
            measure("keep: a change that moves most", () -> keep(
                    desk, FIRST.plusDays(DAYS_OF_RECEIPT - 2).datesUntil(FIRST.plusDays(DAYS_OF_RECEIPT + 30))
                            .toArray(LocalDate[]::new)));
        }
        Files.write(Files.createDirectories(Path.of("target", "figures")).resolve("recount.csv"), lines);
    }

    private void measure(String what, Supplier<List<MovedDate>> work) {
        long begun = System.nanoTime();
        int moved = work.get().size();
        lines.add(what + " (" + moved + " moved)," + (System.nanoTime() - begun) / 1_000_000 + ",1000");
    }

    private static List<MovedDate> preview(TestDesk desk, LocalDate... off) {
        return desk.desk.ruleKeeping().preview("ru", List.of(year(off)), OFFICER);
    }

    private static List<MovedDate> keep(TestDesk desk, LocalDate... off) {
        return desk.desk.ruleKeeping().keepYears("ru", List.of(year(off)), OFFICER);
    }

    private static CalendarYear year(LocalDate... off) {
        CalendarYear old = Rules.calculator().calendar().year(off[0]);
        TreeMap<LocalDate, CalendarDay> days = new TreeMap<>(old.exceptions());
        for (LocalDate day : off) {
            days.put(day, new CalendarDay(day, DayStatus.DAY_OFF_BY_DECREE, "ПП", false));
        }
        return new CalendarYear(old.year(), "ПП", true, days);
    }

    private static void fill(TestDesk desk, int from) {
        desk.transactions.writeOnly(store -> {
            for (int index = from; index < Math.min(OPEN, from + IN_ONE_WRITE); index++) {
                add(desk, store, index);
            }
        });
    }

    private static void add(TestDesk desk, CaseStore store, int index) {
        ZonedDateTime received = FIRST.plusDays(index % DAYS_OF_RECEIPT).atTime(12, 0).atZone(Rules.MOSCOW);
        Demand demand = Demand.fresh(store.requests().nextDemandId(), 1, DemandKind.ACCESS, null);
        Request.Intake intake = new Request.Intake(desk.operator.id(), Channel.EMAIL, received,
                TestDesk.NOW.toInstant(), OFFICER.name(), Rules.statute().edition().id(), "", null);
        Deadline deadline = Rules.calculator().deadline(Rules.statute().duty("access.answer"), received);
        store.requests().add(
                new Request(store.requests().nextId(), store.requests().nextNumber(2026), intake, TestDesk.maria(),
                        List.of(demand), List.of(), null, RequestState.NEW, null, 1),
                List.of(new OpenDuty(demand.id(), "access.answer", received.toLocalDate(), deadline.due(),
                        deadline.lastNoticeDay(), false, deadline.provisional(), true)));
        assertEquals(1, demand.ordinal());
    }
}
