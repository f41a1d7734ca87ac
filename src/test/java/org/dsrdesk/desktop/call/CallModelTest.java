package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.EarlierLine;
import org.dsrdesk.desktop.parts.Promise;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallModelTest {
    @TempDir Path folder;

    private final List<Request> saved = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private TestDesk desk;
    private CallModel call;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        call = open(0);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aPhoneAndAKindAreEnoughToRegister() {
        form().text(Field.PHONE).set("8 (916) 123-45-67");
        form().toggle(DemandKind.DELETION);
        assertTrue(call.save(saved::add, failed::add));
        Request kept = desk.view(saved.getFirst().id()).request();
        assertEquals(new Requester("", null, "+79161234567", RequesterRole.SUBJECT, null), kept.requester());
        assertEquals(Channel.PHONE, kept.intake().channel());
        assertEquals(new Reception(null, Set.of(), Duration.ZERO), kept.intake().reception());
        assertEquals("2026-11-20T12:14+03:00", kept.intake().received().toOffsetDateTime().toString());
        assertEquals(List.of(DemandKind.DELETION), kept.demands().stream().map(Demand::kind).toList());
    }

    @Test
    void whatWasNotGivenIsNotTickedWithTheRest() {
        form().text(Field.PHONE).set("8 (916) 123-45-67");
        assertEquals(Set.of(IdentityFact.PHONE), call.answeredFacts());
        form().text(Field.NAME).set("Вера");
        assertEquals(Set.of(IdentityFact.PHONE, IdentityFact.NAME), call.answeredFacts());
    }

    @Test
    void theDayPromisedIsThatOfTheSameDemandWhichIsOpenAlready() {
        desk.register("2026-11-09", DemandKind.DELETION);
        form().text(Field.PHONE).set("8 (916) 123-45-67");
        form().toggle(DemandKind.DELETION);
        Promise.Until promised = assertInstanceOf(Promise.Until.class,
                Promise.of(form().dues()).notLaterThan(call.repeats().found()));
        assertEquals(LocalDate.of(2026, 11, 23), promised.day());
        assertEquals(LocalDate.of(2026, 12, 4), ((Promise.Until) Promise.of(form().dues())).day());
    }

    @Test
    void aRegistrationTakenBackIsADraftAgain() {
        form().text(Field.PHONE).set("8 (916) 123-45-67");
        form().text(Field.SAID).set("Просит удалить");
        form().toggle(DemandKind.DELETION);
        call.save(saved::add, failed::add);
        List<Long> drafts = new ArrayList<>();
        call.takeBack(saved.getFirst(), drafts::add, failed::add);
        assertEquals(0, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
        call = open(drafts.getFirst());
        assertEquals("Просит удалить", form().text(Field.SAID).get());
        assertEquals(List.of(DemandKind.DELETION), form().kinds());
    }

    @Test
    void aRegistrationThatWasWorkedOnStaysAndLeavesNoDraft() {
        form().text(Field.PHONE).set("8 (916) 123-45-67");
        form().toggle(DemandKind.DELETION);
        call.save(saved::add, failed::add);
        desk.desk.assessing().note(saved.getFirst(), "Перезвонили", TestDesk.OFFICER);
        call.takeBack(saved.getFirst(), _ -> {}, failed::add);
        assertEquals(Problem.TOO_LATE_TO_UNDO,
                ((RefusedException) failed.getFirst()).problems().get(Field.REQUEST));
        assertEquals(List.of(), desk.desk.drafts().all());
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndSavesNothing() {
        assertFalse(call.save(saved::add, failed::add));
        assertEquals("problem.NO_CONTACT", form().error(Field.PHONE).get());
        assertEquals("problem.NO_DEMAND", form().error(Field.KINDS).get());
        assertEquals(List.of(), saved);
    }

    @Test
    void aNumberIsJudgedWhenItsFieldIsLeftAndForgivenWhileItIsTyped() {
        form().text(Field.PHONE).set("8 916 12");
        assertNull(form().error(Field.PHONE).get());
        form().leave(Field.PHONE);
        assertEquals("problem.PHONE_INVALID", form().error(Field.PHONE).get());
        form().text(Field.PHONE).set("8 916 123");
        assertNull(form().error(Field.PHONE).get());
    }

    @Test
    void aMomentInTheFutureOrWithoutSenseIsRefusedBesideIt() {
        form().text(Field.PHONE).set("89161234567");
        form().toggle(DemandKind.ACCESS);
        form().text(Field.RECEIVED).set("21.11.2026 9:00");
        assertFalse(call.save(saved::add, failed::add));
        assertEquals("problem.RECEIVED_IN_FUTURE", form().error(Field.RECEIVED).get());
        form().text(Field.RECEIVED).set("01.01.1999 9:00");
        assertFalse(call.save(saved::add, failed::add));
        assertEquals("problem.RECEIVED_BEFORE_2000", form().error(Field.RECEIVED).get());
        form().text(Field.RECEIVED).set("как-то утром");
        assertFalse(call.save(saved::add, failed::add));
        assertEquals("received.unreadable", form().error(Field.RECEIVED).get());
        assertEquals(List.of(), saved);
    }

    @Test
    void theDeadlineFollowsTheKindAndTheMomentWhileTyping() {
        form().toggle(DemandKind.DELETION);
        assertEquals(LocalDate.of(2026, 12, 4), form().dues().getFirst().due().orElseThrow());
        assertTrue(form().dues().getFirst().earliestGround());
        form().text(Field.RECEIVED).set("вчера 18:00");
        assertEquals(LocalDate.of(2026, 12, 3), form().dues().getFirst().due().orElseThrow());
        form().toggle(DemandKind.DELETION);
        assertEquals(List.of(), form().dues());
    }

    @Test
    void aDayTypedInWordsStaysThatDayAfterMidnight() {
        form().text(Field.PHONE).set("89161234567");
        form().toggle(DemandKind.ACCESS);
        form().text(Field.RECEIVED).set("сегодня 12:00");
        desk.clock.forward(Duration.ofHours(14));
        assertTrue(call.save(saved::add, failed::add));
        assertEquals("2026-11-20T12:00+03:00", saved.getFirst().intake().received().toOffsetDateTime().toString());
    }

    @Test
    void aKnownCallerAppearsByNumberAndTheOpenDemandIsAReminder() {
        Request earlier = desk.register("2026-11-09", DemandKind.DELETION);
        form().text(Field.PHONE).set("8 916 123-45-67");
        form().text(Field.NAME).set("Мария Иванова");
        form().toggle(DemandKind.DELETION);
        EarlierLine line = call.repeats().found().getFirst();
        assertEquals(earlier.id(), line.earlier().request().id());
        assertEquals(Likeness.SAME, line.earlier().match().likeness());
        assertEquals(RepeatFinding.REMINDER, line.earlier().finding());
        assertEquals(LocalDate.of(2026, 11, 23), line.due());
    }

    @Test
    void whatWasSaidCanBeAddedToTheEarlierRequestInstead() {
        Request earlier = desk.register("2026-11-09", DemandKind.DELETION);
        form().text(Field.PHONE).set("89161234567");
        call.addTo(call.repeats().found().getFirst().earlier(), "Ждёт ответа", saved::add, failed::add);
        List<Note> notes = desk.view(earlier.id()).request().notes();
        assertEquals(List.of("Ждёт ответа"), notes.stream().map(Note::text).toList());
        call.keepDraft(() -> {}, failed::add);
        assertEquals(List.of(), desk.desk.drafts().all());
    }

    @Test
    void halfAFormIsKeptAsADraftAndContinuedWithItsMoment() {
        form().text(Field.PHONE).set("8 916 123");
        form().text(Field.NAME).set("Иванова");
        form().toggle(DemandKind.WITHDRAWAL);
        form().roleProperty().set(RequesterRole.PARENT);
        form().text(Field.RECEIVED).set("вчера 18:00");
        call.keepDraft(() -> {}, failed::add);
        Draft draft = desk.desk.drafts().all().getFirst();
        assertEquals("Иванова", draft.label());
        desk.clock.forward(Duration.ofDays(2));
        CallModel again = open(draft.id());
        assertEquals("8 916 123", again.form().text(Field.PHONE).get());
        assertEquals(List.of(DemandKind.WITHDRAWAL), again.form().kinds());
        assertEquals("19.11.2026 18:00", again.form().text(Field.RECEIVED).get());
        assertEquals(RequesterRole.PARENT, again.form().roleProperty().get());
        again.form().text(Field.PHONE).set("89161234567");
        assertTrue(again.save(saved::add, failed::add));
        assertEquals(List.of(), desk.desk.drafts().all());
    }

    @Test
    void aDraftThatCannotBeReadStaysAsItWasAndItsFailureIsTold() {
        for (Map<String, String> odd : List.of(
                Map.of("SAID", "Просит удалить", "CHANNEL", "TELEPATHY"),
                Map.of("SAID", "Просит удалить", "KINDS", "FORGIVENESS"),
                Map.of("SAID", "Просит удалить", "RECEIVED", "вчера"))) {
            long id = desk.desk.drafts().keep(desk.operator.id(), 0, "Иванова", odd, TestDesk.OFFICER);
            CallModel again = open(id);
            assertNotNull(again.unreadProperty().get());
            assertEquals("", again.form().text(Field.SAID).get());
            again.form().text(Field.NAME).set("Другая");
            again.keepDraft(() -> {}, failed::add);
            assertEquals(odd, desk.desk.drafts().all().stream()
                    .filter(draft -> draft.id() == id).findFirst().orElseThrow().fields());
        }
        assertEquals(List.of(), failed);
    }

    @Test
    void aDraftKeptTwiceAtATimeIsOneWithTheLastWords() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Fx.run(() -> {});
        try (Background threads = Background.onThreads()) {
            Fx.run(() -> {
                call = new CallModel(session(), threads, new PhoneNumbers(), 0);
                for (String name : List.of("Иванова", "Петрова", "Сидорова")) {
                    form().text(Field.NAME).set(name);
                    call.keepDraft(() -> {}, failed::add);
                }
                threads.runAfterAll(_ -> true, _ -> ended.countDown(), failed::add);
            });
            ended.await();
        }
        assertEquals(List.of(), failed);
        assertEquals(List.of("Сидорова"), desk.desk.drafts().all().stream().map(Draft::label).toList());
    }

    @Test
    void aRegistrationThatIsGoneLeavesNoDraft() {
        form().text(Field.PHONE).set("8 (916) 123-45-67");
        form().toggle(DemandKind.DELETION);
        call.save(saved::add, failed::add);
        desk.desk.undoing().undo(saved.getFirst().id(), TestDesk.OFFICER);
        call.takeBack(saved.getFirst(), _ -> {}, failed::add);
        assertInstanceOf(StaleRequestException.class, failed.getFirst());
        assertEquals(List.of(), desk.desk.drafts().all());
    }

    @Test
    void anEmptyFormLeavesNoDraft() {
        call.keepDraft(() -> {}, failed::add);
        assertEquals(List.of(), desk.desk.drafts().all());
    }

    @Test
    void theAdviceReadsBackAndNamesTheDayThatCanBePromised() {
        form().kinds().setAll(DemandKind.DELETION, DemandKind.MARKETING);
        assertEquals("«Вы просите: удалить данные; прекратить рекламу и звонки. Ответим до 4\u00a0декабря. "
                + "Номер обращения назову, когда запишу.»", said());
        form().kinds().setAll(DemandKind.MARKETING);
        assertEquals("«Вы просите: прекратить рекламу и звонки. Прекратим сразу. "
                + "Номер обращения назову, когда запишу.»", said());
        form().kinds().setAll(DemandKind.CORRECTION);
        assertEquals("«Вы просите: исправить данные. Пришлите подтверждение: срок пойдёт с этого дня. "
                + "Номер обращения назову, когда запишу.»", said());
        form().channelProperty().set(Channel.POST);
        form().kinds().setAll(DemandKind.DELETION);
        assertEquals("Ответить нужно до 4\u00a0декабря.", said());
    }

    private String said() {
        return new CallAdvice(new Messages(Language.RUSSIAN, FixedClock.friday()))
                .say(form(), call.repeats().found(), Optional.empty(), call.rule().usual());
    }

    @Test
    void aHalfFilledFormOutlivesAChangeOfLanguageAndNothingElse() {
        Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
        Calls calls = new Calls(session(), Background.sameThread(), new PhoneNumbers(), messages);
        CallModel first = calls.open(0);
        first.form().text(Field.NAME).set("Иванова");
        messages.languageProperty().set(Language.ENGLISH);
        assertSame(first, calls.open(0));
        assertNotSame(first, calls.open(0));
    }

    @Test
    void theTimeOfTheCallIsTheClocks() {
        desk.clock.forward(Duration.ofSeconds(27));
        assertEquals(Duration.ofSeconds(27), call.elapsed());
    }

    private CallModel open(long draft) {
        return new CallModel(session(), Background.sameThread(), new PhoneNumbers(), draft);
    }

    private Session session() {
        return new Session(desk.desk, TestDesk.OFFICER, desk.operator);
    }

    private RequestForm form() {
        return call.form();
    }
}
