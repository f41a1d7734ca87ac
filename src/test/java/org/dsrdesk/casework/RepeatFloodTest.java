package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** One person or one telephone beyond measure: every request costs as much as the one before. */
class RepeatFloodTest {
    private static final String CALL_CENTRE = "+74950000000";
    private static final int LINES_OF_ONE = 13;
    private static final int LETTERS = 26;
    private static final List<String> FIRST =
            List.of("Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Захар",
                    "Ирина", "Кирилл", "Лидия", "Максим", "Нина", "Олег", "Полина", "Роман", "Софья", "Тимур", "Ульяна",
                    "Фёдор",
                    "Христина", "Эдуард", "Юлия", "Яков", "Галина", "Степан");

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void afterTwoThousandRequestsOfOnePersonTheNextKeepsTwelveLinks() {
        Request first = register(TestDesk.maria(), 0);
        desk.transactions.writeOnly(store -> {
            for (int number = 1; number < 2_000; number++) {
                store.requests().add(like(first, store), List.of());
            }
        });
        keepsTwelve(register(TestDesk.maria(), 2_000));
    }

    @Test
    @EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
    void tenThousandRequestsOfOnePersonCostAboutTheSameEach() throws IOException {
        long[] times = new long[10_000];
        desk.transactions.together(() -> {
            for (int number = 0; number < times.length; number++) {
                long start = System.nanoTime();
                register(TestDesk.maria(), number);
                times[number] = (System.nanoTime() - start) / 1000;
            }
        });
        keepsTwelve(register(TestDesk.maria(), times.length));
        long early = median(Arrays.copyOfRange(times, 1_000, 2_000));
        long late = median(Arrays.copyOfRange(times, 9_000, 10_000));
        Path figures = Files.createDirectories(Path.of("target", "figures")).resolve("flood.csv");
        Files.write(figures, List.of("measure,ours,baseline,ratio,goal", String.format(Locale.ROOT,
                "registering the ten thousandth of one person against the two thousandth (us median),%d,%d,%.2f,2.0",
                late, early, (double) late / early)));
    }

    @Test
    @EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
    void fiveThousandPeopleOnOneTelephoneAreToldApart() {
        desk.transactions.together(() -> {
            for (int person = 0; person < 5_000; person++) {
                register(person(person), person);
            }
        });
        Request again = register(person(4_321), 5_000);
        List<CaseView.Linked> links = desk.view(again.id()).repeats();
        assertEquals(12, links.size());
        List<String> same = links.stream()
                .filter(link -> link.link().match().likeness() == Likeness.SAME)
                .map(link -> link.earlier().requester().name())
                .toList();
        assertEquals(List.of(person(4_321).name()), same);
    }

    private void keepsTwelve(Request last) {
        assertEquals(12, desk.view(last.id()).repeats().size());
        assertEquals(LINES_OF_ONE, desk.view(last.id()).log().size());
        FindRepeats.Question question = new FindRepeats.Question(
                IdentityKeys.of(TestDesk.maria()), Set.of(DemandKind.ACCESS), TestDesk.NOW, desk.operator, Rules.PACK,
                null);
        assertEquals(30, desk.desk.repeats().find(question).size());
    }

    private static Request like(Request first, CaseStore store) {
        Demand demand = Demand.fresh(store.requests().nextDemandId(), 1, DemandKind.ACCESS, null);
        return new Request(store.requests().nextId(), store.requests().nextNumber(2026), first.intake(),
                first.requester(), List.of(demand), List.of(), null, first.state(), null, 1);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** No two have one surname; where one slip would make one of another, the first names differ. */
    private static Requester person(int number) {
        StringBuilder surname = new StringBuilder("Ким");
        int sum = 0;
        for (int left = number + LETTERS * LETTERS; left > 0; left /= LETTERS) {
            surname.append((char) ('а' + left % LETTERS));
            sum += left % LETTERS * (2 * surname.length() - 7);
        }
        return new Requester(
                surname + " " + FIRST.get(sum % LETTERS), null, CALL_CENTRE, RequesterRole.SUBJECT, null);
    }

    private Request register(Requester who, int minute) {
        return desk.desk.registering().register(
                new NewRequest(desk.operator.id(), Channel.PHONE, Rules.noon("2026-11-09").plusMinutes(minute),
                        Rules.PACK, who, List.of(DemandKind.ACCESS), "", null),
                OFFICER);
    }
}
