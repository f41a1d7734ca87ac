package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.KeptTemplate;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.StaleLetterException;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What casework relies on of letters on their way out, of templates and of accounts to send by, on either engine. */
abstract class OutgoingContract {
    private static final MailServer SERVER = new MailServer("mail.romashka.example", 465, Mailbox.Security.TLS,
            "letters", Mailbox.SignIn.PASSWORD, "pd@romashka.example", "Ромашка, отдел «ПД»");

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

    private OutgoingLetter kept(OutgoingLetter letter) {
        return desk().desk.outgoing().find(letter.id(), OFFICER).orElseThrow();
    }

    @Test
    void aLetterComesBackFromTheDraftToTheProofOfItsDispatch() {
        CaseDesk cases = desk().desk;
        Request request = desk().register("2026-11-16", DemandKind.ACCESS);
        LetterAbout about = new LetterAbout(request.demands().getFirst().id(), LetterKind.ACCESS_ANSWER,
                LetterLanguage.ENGLISH, Places.MAILER.id());
        OutgoingLetter letter = cases.outgoing().begin(request, about,
                Map.of(LetterField.PERSONAL_DATA, "имя <\"Мария\">", LetterField.RESULT, "  "), OFFICER);
        assertEquals(Map.of(LetterField.PERSONAL_DATA, "имя <\"Мария\">"), letter.words());
        assertEquals(letter, kept(letter));
        letter = cases.outgoing().write(letter, Map.of(LetterField.RESULT, "я".repeat(20_000)), OFFICER);
        assertEquals(letter, kept(letter));
        letter = cases.outgoing().othersLeftOut(letter, true, OFFICER);
        assertEquals(letter, kept(letter));
        letter = cases.outgoing().make(letter, new TestPress(), OFFICER);
        assertEquals(letter, kept(letter));
        MadeLetter made = Objects.requireNonNull(letter.made());
        assertEquals("1/2026 от 2026-11-20, 2 стр., хранить до 2029-11-20", made.number() + " от " + made.on() + ", "
                + made.pages() + " стр., хранить до " + made.keepUntil());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        cases.evidence().copy(made.pdf(), pdf, OFFICER);
        assertEquals("pdf № 1/2026 от 2026-11-20", pdf.toString(StandardCharsets.UTF_8));
        assertEquals(List.of("Письмо.docx", "Письмо.pdf"), List.of(made.docx().name(), made.pdf().name()));
        letter = cases.dispatching().sending(letter, "m.ivanova@mail.example", OFFICER);
        assertEquals(letter, kept(letter));
        assertEquals(List.of(letter), desk().transactions.read(store -> store.outgoing().sending()));
        letter = cases.dispatching().dispatched(letter, new Dispatch(Dispatch.Way.EMAIL, Rules.noon("2026-11-20"),
                Objects.requireNonNull(letter.sending()).messageId(), "?"), OFFICER);
        assertEquals(letter, kept(letter));
        assertEquals(LetterStage.SENT, letter.stage());
        assertEquals(List.of(letter), desk().view(request.id()).outgoing());
        assertEquals(List.of(), desk().transactions.read(store -> store.outgoing().sending()));
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        CaseDesk cases = desk().desk;
        OutgoingLetter seen = TestPress.begun(
                cases, desk().register("2026-11-16", DemandKind.ACCESS), LetterKind.NOTHING_HELD, null);
        OutgoingLetter written = cases.outgoing().write(seen, Map.of(LetterField.RESULT, "первый"), OFFICER);
        assertThrows(StaleLetterException.class,
                () -> cases.outgoing().write(seen, Map.of(LetterField.RESULT, "второй"), OFFICER));
        assertThrows(StaleLetterException.class, () -> desk().transactions.writeOnly(
                store -> store.outgoing().save(seen)));
        assertEquals(written, kept(seen));
    }

    @Test
    void eachSeriesOfAnOperatorCountsAnewEachYear() {
        OperatorId id = desk().operator.id();
        List<Long> counted = desk().transactions.write(store -> List.of(
                store.outgoing().nextNumber(id, 2026, "outgoing"), store.outgoing().nextNumber(id, 2026, "outgoing"),
                store.outgoing().nextNumber(id, 2026, "destruction-act"),
                store.outgoing().nextNumber(id, 2027, "outgoing")));
        assertEquals(List.of(1L, 2L, 1L, 1L), counted);
        assertThrows(IllegalStateException.class, () -> desk().transactions.writeOnly(store -> {
            store.outgoing().nextNumber(id, 2026, "outgoing");
            throw new IllegalStateException("the press broke");
        }));
        Long next = desk().transactions.write(store -> store.outgoing().nextNumber(id, 2026, "outgoing"));
        assertEquals(Long.valueOf(3), next);
    }

    @Test
    void aNumberIsKnownAsGivenWithinItsSeriesAndOperatorOnly() {
        CaseDesk cases = desk().desk;
        Request request = desk().register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter made = TestPress.made(cases, request, LetterKind.NOTHING_HELD, null);
        cases.outgoing().discard(made, "ошибка в имени", OFFICER);
        OperatorId id = desk().operator.id();
        List<Boolean> given = desk().transactions.read(store -> List.of(
                store.outgoing().isNumbered(id, Set.of(LetterKind.NOTHING_HELD, LetterKind.RECEIPT), "1/2026"),
                store.outgoing().isNumbered(id, Set.of(LetterKind.RECEIPT), "1/2026"),
                store.outgoing().isNumbered(id, Set.of(LetterKind.NOTHING_HELD), "2/2026"),
                store.outgoing().isNumbered(
                        new OperatorId(id.value() + 1), Set.of(LetterKind.NOTHING_HELD), "1/2026")));
        assertEquals(List.of(true, false, false, false), given);
    }

    @Test
    void aRegistrationIsUndoneWithItsDraftsAndNotOnceALetterHasANumber() {
        CaseDesk cases = desk().desk;
        Request drafted = desk().register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter draft = TestPress.begun(cases, drafted, LetterKind.NOTHING_HELD, null);
        cases.outgoing().write(draft, Map.of(LetterField.RESULT, "слова"), OFFICER);
        cases.undoing().undo(drafted.id(), OFFICER);
        assertEquals(Optional.empty(), cases.outgoing().find(draft.id(), OFFICER));
        Request numbered = desk().register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter made = TestPress.made(cases, numbered, LetterKind.NOTHING_HELD, null);
        cases.outgoing().discard(made, "ошибка в имени", OFFICER);
        RefusedException refused = assertThrows(
                RefusedException.class, () -> cases.undoing().undo(numbered.id(), OFFICER));
        assertEquals(Map.of(Field.REQUEST, Problem.LETTER_NUMBERED), refused.problems());
        assertThrows(StoreFailedException.class, () -> desk().transactions.writeOnly(
                store -> store.requests().remove(numbered)));
        assertTrue(cases.cases().view(numbered.id(), OFFICER).isPresent());
        assertEquals(OptionalLong.empty(), desk().transactions.read(store -> store.log().firstBroken()));
    }

    @Test
    void anOwnTemplateTakesThePlaceOfTheOneBeforeAndItsBytesStay() {
        CaseDesk cases = desk().desk;
        OperatorId id = desk().operator.id();
        KeptTemplate first = cases.templates().keep(
                id, LetterKind.EXTENSION, LetterLanguage.RUSSIAN, "старый.docx", new byte[] {1}, OFFICER);
        KeptTemplate second = cases.templates().keep(
                id, LetterKind.EXTENSION, LetterLanguage.RUSSIAN, "новый.docx", new byte[] {2, 3}, OFFICER);
        KeptTemplate english = cases.templates().keep(
                id, LetterKind.EXTENSION, LetterLanguage.ENGLISH, "new.docx", new byte[] {2, 3}, OFFICER);
        assertEquals(List.of(english, second), cases.templates().of(id));
        assertArrayEquals(new byte[] {2, 3}, cases.templates().bytes(second));
        assertArrayEquals(new byte[] {1}, cases.templates().bytes(first));
        cases.templates().remove(id, LetterKind.EXTENSION, LetterLanguage.RUSSIAN, OFFICER);
        cases.templates().remove(id, LetterKind.EXTENSION, LetterLanguage.RUSSIAN, OFFICER);
        assertEquals(List.of(english), cases.templates().of(id));
        Long logged = database().<Long, RuntimeException>read(handle -> handle.createQuery(
                "select count(*) from case_log where action = :action")
                .bind("action", LogAction.TEMPLATE_CHANGED)
                .mapTo(Long.class)
                .one());
        assertEquals(Long.valueOf(4), logged);
    }

    @Test
    void whatCannotBeWrittenIsQuotedInNoMessage() {
        OperatorId nobody = new OperatorId(999_999);
        StoreFailedException failed = assertThrows(StoreFailedException.class,
                () -> desk().transactions.writeOnly(store -> store.servers().put(nobody, SERVER)));
        StringWriter told = new StringWriter();
        failed.printStackTrace(new PrintWriter(told));
        assertFalse(told.toString().contains(SERVER.host()));
    }

    @Test
    void anAccountIsKeptApartFromWhatSignsIn() {
        CaseDesk cases = desk().desk;
        OperatorId id = desk().operator.id();
        assertEquals(Optional.empty(), cases.servers().find(id));
        cases.servers().keep(id, SERVER, "тайна".toCharArray(), OFFICER);
        assertEquals(Optional.of(SERVER), cases.servers().find(id));
        MailServer renamed = new MailServer(SERVER.host(), SERVER.port(), SERVER.security(), SERVER.user(),
                SERVER.signIn(), SERVER.from(), "Ромашка");
        cases.servers().keep(id, renamed, null, OFFICER);
        assertEquals(Optional.of(renamed), cases.servers().find(id));
        assertArrayEquals("тайна".toCharArray(), cases.servers().secret(id).orElseThrow());
        cases.servers().remove(id, OFFICER);
        assertEquals(Optional.empty(), cases.servers().find(id));
        assertEquals(Optional.empty(), cases.servers().secret(id));
    }
}
