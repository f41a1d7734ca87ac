package org.dsrdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.Today;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DemoDeskTest {
    @TempDir private Path folder;

    private static List<Request> all(TestDesk desk) {
        return desk.transactions.read(store -> store.queries()
                .receivedBetween(
                        desk.operator.id(), Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2027-01-01T00:00:00Z")));
    }

    private static void fill(TestDesk desk) {
        DemoDesk.fill(desk.transactions, Rules.source(), desk.operator, desk.clock);
    }

    @Test
    void twoYearsHoldEveryStateKindAndChannel() {
        try (TestDesk desk = TestDesk.in(folder)) {
            fill(desk);
            List<Request> requests = all(desk);

            assertTrue(requests.size() > 270 && requests.size() < 320, "requests: " + requests.size());
            assertEquals(EnumSet.allOf(RequestState.class), distinct(requests.stream().map(Request::state).toList()));
            assertEquals(
                    EnumSet.allOf(Channel.class),
                    distinct(requests.stream().map(request -> request.intake().channel()).toList()));
            assertEquals(
                    EnumSet.allOf(DemandKind.class),
                    distinct(requests.stream()
                            .flatMap(request -> request.demands().stream())
                            .map(Demand::kind)
                            .toList()));
            assertTrue(outcomes(requests)
                    .containsAll(EnumSet.of(
                            Outcome.FULFILLED,
                            Outcome.FULFILLED_IN_PART,
                            Outcome.NOTHING_HELD,
                            Outcome.REFUSED,
                            Outcome.CONTINUED,
                            Outcome.REDIRECTED)));
            assertEquals(EnumSet.allOf(Timeliness.class), timeliness(desk, requests));
            assertEquals(
                    OptionalLong.empty(),
                    desk.transactions.read(store -> store.log().firstBroken()));
            for (RegisterFilter.Flag flag : RegisterFilter.Flag.values()) {
                RegisterFilter filter =
                        new RegisterFilter("", RegisterFilter.Progress.ALL, null, null, null, flag);
                assertTrue(
                        desk.desk.cases().count(desk.operator.id(), filter) >= 3,
                        flag + " " + desk.desk.cases().count(desk.operator.id(), filter));
            }
        }
    }

    @Test
    void theLastDayLooksLikeADayAtTheDesk() {
        try (TestDesk desk = TestDesk.in(folder)) {
            fill(desk);
            Today today = desk.desk.today().today(desk.operator, DemoDesk.OFFICER);

            long overdue = today.pressing().stream()
                    .filter(due -> due.row().duty().due().isBefore(today.date()))
                    .count();
            assertTrue(overdue >= 1 && overdue <= 3, "overdue: " + today.pressing());
            long now = today.pressing().size() - overdue;
            assertTrue(now >= 2 && now <= 6, "due today: " + today.pressing());
            assertTrue(today.ahead().size() >= 3, "ahead: " + today.ahead());
            assertTrue(today.lastNotice().size() >= 1, "last notice");
            assertTrue(today.waiting().size() >= 3, "waiting: " + today.waiting());
            assertEquals(4, today.unreadLetters());
            assertEquals(1, today.drafts().size());
        }
    }

    @Test
    void theSameDayGivesTheSamePeople(@TempDir Path other) {
        try (TestDesk one = TestDesk.in(folder);
                TestDesk two = TestDesk.in(other)) {
            fill(one);
            fill(two);

            assertEquals(
                    all(one).stream().map(DemoDeskTest::line).toList(),
                    all(two).stream().map(DemoDeskTest::line).toList());
        }
    }

    private static String line(Request request) {
        return request.number() + " " + request.requester() + " " + request.state() + " " + request.demands();
    }

    private static Set<Outcome> outcomes(List<Request> requests) {
        return requests.stream()
                .flatMap(request -> request.demands().stream())
                .flatMap(demand -> demand.decided().stream())
                .map(decision -> decision.outcome())
                .collect(Collectors.toSet());
    }

    private static Set<Timeliness> timeliness(TestDesk desk, List<Request> requests) {
        return requests.stream()
                .flatMap(request -> desk.rules.sheets(request, desk.operator).stream())
                .map(sheet -> Timeliness.of(sheet, TestDesk.NOW))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> distinct(List<E> constants) {
        return EnumSet.copyOf(constants);
    }
}
