package org.dsrdesk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class RecordEventTest {
    @TempDir Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request withdrawn(String day) {
        Request request = desk.register(day, DemandKind.DELETION);
        return desk.desk.qualifying().qualify(request, request.demands().getFirst().id(), DemandKind.DELETION,
                DeletionGround.CONSENT_WITHDRAWN, TestDesk.OFFICER);
    }

    private Request putOff(Request request, String duty, ZonedDateTime moment, String reasons) {
        return desk.desk.events().putOff(
                request, request.demands().getFirst().id(), duty, moment, reasons, TestDesk.OFFICER);
    }

    private Request record(Request request, ClockEvent event, ZonedDateTime moment) {
        return desk.desk.events().record(
                request, request.demands().getFirst().id(), event, moment, TestDesk.OFFICER);
    }

    private static void refused(Field field, Problem problem, Executable change) {
        assertEquals(Map.of(field, problem), assertThrows(RefusedException.class, change).problems());
    }

    @Test
    void blockingPutsDestructionOffForSixMonthsInOneChange() {
        Request blocked =
                putOff(withdrawn("2026-11-02"), "withdrawal.destroy", Rules.noon("2026-11-18"), "архив на лентах");
        CaseView view = desk.view(blocked.id());
        DutyDone ended = Objects.requireNonNull(view.request().demands().getFirst().state("withdrawal.destroy").done());
        assertEquals(false, ended.applied());
        assertEquals("архив на лентах", ended.note());
        assertEquals(LocalDate.of(2026, 11, 18), ended.at().toLocalDate());
        Deadline next = view.sheets().getFirst().next().orElseThrow();
        assertEquals("destruction.after-blocking", next.duty().id());
        assertEquals(LocalDate.of(2027, 5, 18), next.due());
        List<LogAction> log = view.log().stream().map(LogEntry::action).toList();
        assertEquals(List.of(LogAction.EVENT_RECORDED, LogAction.DUTY_NOT_APPLICABLE, LogAction.DUE_CHANGED),
                log.subList(log.size() - 3, log.size()));
        assertEquals(true, desk.desk.closing().missing(view.request()).stream()
                .anyMatch(missing -> missing.toString().contains("destruction.after-blocking")));
    }

    @Test
    void blockingOutOfTimeOrWithoutReasonsIsRefusedAndChangesNothing() {
        Request request = withdrawn("2026-10-12");
        refused(Field.MOMENT, Problem.EVENT_AFTER_TERM,
                () -> putOff(request, "withdrawal.destroy", Rules.noon("2026-11-12"), "архив"));
        refused(Field.MOMENT, Problem.EVENT_BEFORE_RECEIPT,
                () -> putOff(request, "withdrawal.destroy", Rules.noon("2026-10-11"), "архив"));
        refused(Field.MOMENT, Problem.EVENT_IN_FUTURE,
                () -> putOff(request, "withdrawal.destroy", Rules.noon("2026-11-21"), "архив"));
        refused(Field.REASONS, Problem.REASONS_MISSING,
                () -> putOff(request, "withdrawal.destroy", Rules.noon("2026-11-11"), " "));
        assertThrows(IllegalArgumentException.class,
                () -> putOff(request, "withdrawal.stop", Rules.noon("2026-11-11"), "архив"));
        assertEquals(request.version(), desk.view(request.id()).request().version());
        putOff(request, "withdrawal.destroy", Rules.noon("2026-11-11"), "архив");
    }

    @Test
    void anEventBeforeTheReceiptOrAReplyBeforeItsQuestionIsRefused() {
        Operator british = desk.desk.operators().keep(new Operator(new OperatorId(0), "Глобус", "i@globus.example",
                null, null, Rules.MOSCOW, CountingSwitches.STRICT, List.of("uk-gdpr")), TestDesk.OFFICER);
        Request request = desk.desk.registering().register(new NewRequest(british.id(), Channel.EMAIL,
                Rules.noon("2026-11-02"), "uk-gdpr", TestDesk.maria(), List.of(DemandKind.ACCESS), "", null),
                TestDesk.OFFICER);
        refused(Field.MOMENT, Problem.EVENT_BEFORE_RECEIPT,
                () -> record(request, ClockEvent.IDENTITY_CONFIRMED, Rules.noon("2026-11-01")));
        Request asked = record(request, ClockEvent.CLARIFICATION_ASKED, Rules.noon("2026-11-05"));
        refused(Field.MOMENT, Problem.EVENT_BEFORE_QUESTION,
                () -> record(asked, ClockEvent.CLARIFICATION_RECEIVED, Rules.noon("2026-11-04")));
        Request told = record(asked, ClockEvent.CLARIFICATION_RECEIVED, Rules.noon("2026-11-10"));
        assertEquals(LocalDate.of(2026, 12, 7),
                desk.view(told.id()).sheets().getFirst().next().orElseThrow().due());
    }

    @Test
    void theLastDayOfAnExtensionIsAWorkingDayOfTheActsOwnCalendar() {
        Operator american = desk.desk.operators().keep(new Operator(new OperatorId(0), "Globe", "i@globe.example",
                null, null, Rules.MOSCOW, CountingSwitches.STRICT, List.of("ru-152fz", "us-ccpa")), TestDesk.OFFICER);
        Request request = desk.desk.registering().register(new NewRequest(american.id(), Channel.EMAIL,
                Rules.noon("2026-11-02"), "us-ccpa", TestDesk.maria(), List.of(DemandKind.ACCESS), "", null),
                TestDesk.OFFICER);
        Request extended = desk.desk.extending().extend(request, request.demands().getFirst().id(), "access.answer",
                new Extension(
                        LocalDate.of(2027, 1, 4), LocalDate.of(2026, 11, 20), "много записей"),
                TestDesk.OFFICER);
        assertEquals(LocalDate.of(2027, 1, 4), Objects.requireNonNull(
                extended.demands().getFirst().state("access.answer").extension()).until());
    }
}
