package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.casework.TaskRow;
import org.dsrdesk.casework.TaskRow.Reason;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What casework relies on of tasks, their files and the people they destroyed, on either engine. */
abstract class TaskContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private @Nullable TestDesk open;

    abstract Database database();

    TestDesk desk() {
        if (open == null) {
            open = TestDesk.over(database(), (_, _) -> Places.landscape());
        }
        return open;
    }

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    private static DemandId first(Request request) {
        return request.demands().getFirst().id();
    }

    private Request planned() {
        Request request = desk().register("2026-11-16", DemandKind.WITHDRAWAL);
        CaseDesk cases = desk().desk;
        request = cases.deciding().decide(request, first(request), Outcome.FULFILLED, null, "исполняем", OFFICER);
        return cases.planning().plan(request, first(request), OFFICER);
    }

    @Test
    void tasksComeBackWithEndsSignaturesAnswersAndFiles() {
        CaseDesk cases = desk().desk;
        Request request = planned();
        DemandId id = first(request);
        KeptByLaw tax = new KeptByLaw("НК «РФ»", "ст. 23", "первичные <документы>", LocalDate.of(2031, 12, 31));
        request = cases.tasks().end(request, id, 1, TaskEnding.kept(tax, TODAY), OFFICER);
        request = cases.tasks().sign(request, id, 1, "П. Второй", OFFICER);
        LocalDate by = LocalDate.of(2027, 5, 20);
        request = cases.tasks().end(request, id, 2, TaskEnding.blocked("ленты", TODAY, by), OFFICER);
        request = cases.tasks().end(request, id, 3, TaskEnding.of(TaskOutcome.DONE, "письмом", TODAY), OFFICER);
        request = cases.tasks().answered(request, id, 3, new TaskReply(TODAY, "удалили"), OFFICER);
        NewTask other = new NewTask(TaskWork.OTHER, Places.ARCHIVE.place(), List.of("договоры", "счета; акты"),
                "А. Админов", TODAY, "шкаф «4»");
        request = cases.planning().add(request, id, other, OFFICER);
        request = cases.evidence().attach(request, id, 5, "выписка.txt", Original.of(new byte[] {1, 2}), OFFICER);
        request = cases.evidence().attach(request, id, 5, "акт.txt", Original.of(new byte[] {3}), OFFICER);
        assertEquals(request, desk().view(request.id()).request());
    }

    @Test
    void aFileIsKeptOnceAndReadPartByPart() {
        byte[] bytes = new byte[1_200_003];
        new SplittableRandom(5).nextBytes(bytes);
        CaseDesk cases = desk().desk;
        Request request = planned();
        request = cases.evidence().attach(request, first(request), 1, "a", Original.of(bytes), OFFICER);
        request = cases.evidence().attach(request, first(request), 2, "b", Original.of(bytes.clone()), OFFICER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cases.evidence().copy(request.demands().getFirst().task(2).evidence().getFirst(), out, OFFICER);
        assertArrayEquals(bytes, out.toByteArray());
        Original other = Original.of(new byte[] {9});
        assertThrows(UncheckedIOException.class, () -> desk().transactions.writeOnly(
                store -> store.evidence().keep("0".repeat(64), other)));
    }

    @Test
    void tasksWithADayAreListedAndKeptDataWhenTheirLawEnds() {
        CaseDesk cases = desk().desk;
        Request request = planned();
        DemandId id = first(request);
        KeptByLaw kept = new KeptByLaw("НК РФ", "ст. 23", "", LocalDate.of(2026, 11, 30));
        request = cases.tasks().end(request, id, 1, TaskEnding.kept(kept, TODAY), OFFICER);
        LocalDate soon = LocalDate.of(2026, 12, 1);
        request = cases.tasks().end(request, id, 2, TaskEnding.blocked("ленты", TODAY, soon), OFFICER);
        NewTask told = new NewTask(TaskWork.TELL, Places.MAILER.place(), List.of(), "А. Админов",
                LocalDate.of(2026, 11, 24), "");
        cases.planning().edit(request, id, 3, told, OFFICER);
        assertEquals(List.of("TELL OPEN 2026-11-24", "DESTROY KEPT 2026-11-30", "DESTROY BLOCKED 2026-12-01"),
                listed("2026-12-01"));
        assertEquals(List.of("TELL OPEN 2026-11-24"), listed("2026-11-29"));
        TaskRow row = rows("2026-12-01").getFirst();
        assertEquals("А. Админов", row.assignee());
        assertEquals(Places.MAILER.place(), row.place());
        assertEquals(request.number(), row.number());
        assertEquals(Reason.KEPT, rows("2026-12-01").get(1).reason());
    }

    private List<TaskRow> rows(String upTo) {
        return desk().transactions.read(
                store -> store.queries().tasks(desk().operator.id(), LocalDate.parse(upTo), 10));
    }

    private List<String> listed(String upTo) {
        return rows(upTo).stream().map(row -> row.work() + " " + row.reason() + " " + row.due()).toList();
    }

    @Test
    void destroyedPeopleAreFoundBySystemAndForgottenWithTheBackup() {
        CaseDesk cases = desk().desk;
        Request request = planned();
        cases.tasks().end(request, first(request), 1, TaskEnding.of(TaskOutcome.DONE, "стёрто", TODAY), OFFICER);
        List<IdentityKeys> maria = List.of(IdentityKeys.of(TestDesk.maria()));
        assertNotNull(cases.restoreGuard().again(desk().operator, "УЧЁТНЫЕ записи", maria, OFFICER).getFirst());
        desk().clock.set(ZonedDateTime.parse("2026-12-21T12:00+03:00[Europe/Moscow]"));
        cases.restoreGuard().again(desk().operator, "Учётные записи", maria, OFFICER);
        assertEquals(List.of(), cases.restoreGuard().systems(OFFICER));
    }
}
