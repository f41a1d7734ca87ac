package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.FindRepeats;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterPage;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Measures an encrypted register of 100 000 requests; the baseline is the same search without an index of words. */
@EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
class RegisterBenchTest {
    private static final int REQUESTS = Integer.getInteger("dsrdesk.bench.requests", 100_000);
    private static final int IN_ONE_WRITE = 1000;
    private static final int RUNS = 7;
    private static final String GOAL = "100";
    private static final List<String> FIRST = List.of("Мария", "Анна", "Елена", "Ольга", "Наталья", "Иван", "Сергей",
            "Дмитрий", "Алексей", "Андрей", "Пётр", "Павел", "Юлия", "Ирина", "Светлана", "Олег");
    private static final List<String> ROOTS = List.of("Иван", "Петр", "Смирн", "Кузнец", "Попов", "Вол", "Сокол",
            "Лебед", "Козл", "Нов", "Мороз", "Павл", "Семен", "Голуб", "Виноград", "Богдан", "Воробь", "Фёдор",
            "Михайл", "Бел");
    private static final List<String> ENDS = List.of("ова", "евич", "ский", "енко", "ин", "чук", "ых", "ец", "янц",
            "идзе", "ина", "евский", "овская", "аев", "улин", "инец", "юк", "их", "ак", "онко");
    private static final String ASKED =
            "Прошу удалить мои персональные данные из всех ваших систем и сообщить мне об этом письменно. "
                    + "Заказывал доставку летом, номер договора не помню, звонят каждый день и предлагают карту. ";

    @TempDir private Path folder;

    private final SplittableRandom random = new SplittableRandom(20_261_121);
    private final List<String> lines = new ArrayList<>(List.of("measure,ours,baseline,ratio,goal"));

    @Test
    void searchAndRepeatFindingAtAHundredThousandRequests() throws IOException {
        try (StoreKey key = StoreKey.random(new SecureRandom());
                Database database = Database.open(new EncryptedFile(folder), key)) {
            TestDesk desk = TestDesk.over(database);
            fill(desk);
            assertEquals(REQUESTS, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
            for (String words : List.of("удалить", "Кузнецец Ольга", "+7 916 000-77-77", "словечко777", "2026-0777")) {
                measureSearch(desk, database, words);
            }
            measureRegister(desk);
            measureRepeats(desk, database);
        }
        Path file = Files.createDirectories(Path.of("target", "figures")).resolve("register.csv");
        Files.write(file, lines);
    }

    private void measureSearch(TestDesk desk, Database database, String words) {
        RegisterFilter filter = new RegisterFilter(words, RegisterFilter.Progress.ALL, null, null, null, null);
        long before = median(() -> naive(database, words));
        add("page of «" + words + "», ms", median(() -> page(desk, filter, null)), before);
        add("count of «" + words + "», ms",
                median(() -> desk.desk.cases().count(desk.operator.id(), filter)), before);
    }

    private void measureRegister(TestDesk desk) {
        add("first page, ms", median(() -> page(desk, RegisterFilter.ALL, null)), 0);
        RegisterPage.Cursor middle = new RegisterPage.Cursor(TestDesk.NOW.minusDays(200).toInstant(), 0);
        add("page in the middle, ms", median(() -> page(desk, RegisterFilter.ALL, middle)), 0);
        add("count of all, ms", median(() -> desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL)), 0);
        add("months, ms", median(() -> desk.desk.months().months(desk.operator, OFFICER)), 0);
        add("today, ms", median(() -> desk.desk.today().today(desk.operator, OFFICER)), 0);
    }

    private void measureRepeats(TestDesk desk, Database database) {
        Requester who = new Requester("Кузнецец Ольга Ивановна", "m777@mail.example", "+79160007777",
                RequesterRole.SUBJECT, null);
        FindRepeats.Question question = new FindRepeats.Question(
                IdentityKeys.of(who), Set.of(DemandKind.ACCESS), TestDesk.NOW, desk.operator, Rules.PACK, null);
        assertFalse(desk.desk.repeats().find(question).isEmpty());
        add("repeats of a person, ms", median(() -> desk.desk.repeats().find(question)),
                median(() -> everyShared(database)));
    }

    private static RegisterPage page(TestDesk desk, RegisterFilter filter, RegisterPage.@Nullable Cursor after) {
        return desk.desk.cases().page(desk.operator.id(), filter, 50, after, OFFICER);
    }

    private static List<Long> naive(Database database, String words) {
        return database.read(handle -> handle.createQuery(
                "select r.id from request r where r.said like :words or lower(r.requester_name) like :words"
                        + " or r.requester_phone like :words order by r.received desc, r.id desc limit 50")
                .bind("words", "%" + words + "%").mapTo(Long.class).list());
    }

    private static List<Long> everyShared(Database database) {
        return database.read(handle -> handle.createQuery(
                "select id from request where requester_name like '%Кузнецец%' or requester_name like '%Ольга Иван%'"
                        + " or email_key = 'm777@mail.example' order by received desc, id desc limit 60")
                .mapTo(Long.class).list());
    }

    private static long median(Runnable work) {
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1_000_000;
    }

    private void add(String measure, long ours, long baseline) {
        String ratio = baseline == 0 ? "" : Double.toString(Math.round(1000.0 * ours / baseline) / 1000.0);
        lines.add(String.join(",", measure, Long.toString(ours), baseline == 0 ? "" : Long.toString(baseline), ratio,
                GOAL));
    }

    private void fill(TestDesk desk) {
        for (int from = 1; from <= REQUESTS; from += IN_ONE_WRITE) {
            int first = from;
            desk.transactions.writeOnly(store -> {
                for (int index = first; index < first + IN_ONE_WRITE; index++) {
                    add(desk, store, index);
                }
            });
        }
    }

    private void add(TestDesk desk, CaseStore store, int index) {
        Demand demand = Demand.fresh(store.requests().nextDemandId(), 1, DemandKind.ACCESS, null);
        boolean open = index > REQUESTS - 200;
        Request.Intake intake = new Request.Intake(desk.operator.id(), Channel.EMAIL,
                TestDesk.NOW.minusMinutes(6L * (REQUESTS - index)), TestDesk.NOW.toInstant(), OFFICER.name(),
                Rules.statute().edition().id(),
                ASKED + "словечко" + index % 5000 + " слово" + random.nextInt(50_000), null);
        store.requests().add(new Request(store.requests().nextId(), store.requests().nextNumber(2026), intake,
                who(index), List.of(demand), List.of(), null,
                open ? RequestState.IN_WORK : RequestState.CLOSED, open ? null : TestDesk.NOW.toInstant(), 1),
                open
                        ? List.of(new OpenDuty(demand.id(), "access.answer", TestDesk.NOW.toLocalDate(),
                                TestDesk.NOW.toLocalDate(), null, false, false, true))
                        : List.of());
    }

    private Requester who(int index) {
        String name = any(ROOTS) + any(ENDS) + " " + any(FIRST) + " " + any(ROOTS) + "овна";
        return new Requester(name, "m" + index + "@mail.example", "+7916" + (1_000_0000 + index + "").substring(1),
                RequesterRole.SUBJECT, null);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
