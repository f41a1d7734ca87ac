package org.dsrdesk.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyReminderTest {
    private static final String ONE = "Ромашка — срочно сегодня: 1 срок";

    @TempDir private Path folder;

    private final List<String> rung = new ArrayList<>();
    private final Remembered memory = new Remembered();
    private TestDesk desk;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        desk.register("2026-11-19", DemandKind.MARKETING);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private DailyReminder open() {
        DailyReminder reminder = new DailyReminder(Background.sameThread(),
                new Messages(Language.RUSSIAN, FixedClock.friday()), (_, text) -> rung.add(text), memory);
        reminder.follow(new Session(desk.desk, TestDesk.OFFICER, desk.operator));
        return reminder;
    }

    @Test
    void whatPressesIsToldOnceADayThoughTheDeskIsOpenedAgain() {
        DailyReminder reminder = open();
        reminder.look();
        desk.clock.forward(Duration.ofHours(5));
        open();
        assertEquals(List.of(ONE), rung);
    }

    @Test
    void anotherWorkingDayTellsAgainAndADayOffNever() {
        DailyReminder reminder = open();
        desk.clock.set(ZonedDateTime.parse("2026-11-21T10:00+03:00[Europe/Moscow]"));
        reminder.look();
        open();
        desk.clock.set(ZonedDateTime.parse("2026-11-22T10:00+03:00[Europe/Moscow]"));
        reminder.look();
        assertEquals(List.of(ONE), rung);
        desk.clock.set(ZonedDateTime.parse("2026-11-23T00:01+03:00[Europe/Moscow]"));
        reminder.look();
        assertEquals(List.of(ONE, ONE), rung);
    }

    @Test
    void nothingIsToldWhereNothingPressesWhereNobodyWantsItAndAfterLocking() {
        memory.wanted = false;
        DailyReminder reminder = open();
        reminder.follow(null);
        memory.wanted = true;
        reminder.look();
        assertEquals(List.of(), rung);
        desk.clock.set(ZonedDateTime.parse("2026-11-18T10:00+03:00[Europe/Moscow]"));
        open();
        assertEquals(List.of(), rung);
    }

    @Test
    void everyOperatorOfTheDeskHasALineOfItsOwn() {
        Operator other = desk.desk.operators().keep(new Operator(new OperatorId(0), "CallKeeper", null, null, null,
                Rules.MOSCOW, CountingSwitches.STRICT, List.of(Rules.PACK)), TestDesk.OFFICER);
        for (int count = 0; count < 2; count++) {
            desk.desk.registering().register(new NewRequest(other.id(), Channel.EMAIL, Rules.noon("2026-11-19"),
                    Rules.PACK, TestDesk.maria(), List.of(DemandKind.MARKETING), "", null), TestDesk.OFFICER);
        }
        open();
        assertEquals(List.of(ONE + "\nCallKeeper — срочно сегодня: 2 срока"), rung);
    }

    private static final class Remembered implements DailyReminder.Memory {
        private final Map<OperatorId, LocalDate> told = new HashMap<>();
        private boolean wanted = true;

        @Override
        public boolean reminds() {
            return wanted;
        }

        @Override
        public Optional<LocalDate> told(OperatorId operator) {
            return Optional.ofNullable(told.get(operator));
        }

        @Override
        public void tell(OperatorId operator, LocalDate day) {
            told.put(operator, day);
        }
    }
}
