package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.EarlierLine;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.FileProblem;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.intake.Taken;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxModelTest {
    @TempDir Path folder;
    @TempDir Path files;

    private final List<Taken> taken = new ArrayList<>();
    private final List<Request> registered = new ArrayList<>();
    private final List<Letter> settled = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private TestDesk desk;
    private InboxModel inbox;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        desk.clock.set(ZonedDateTime.parse("2026-11-21T12:00+03:00[Europe/Moscow]"));
        PhoneNumbers phones = new PhoneNumbers();
        LetterIntake intake =
                new LetterIntake(desk.desk.letters(), phones, desk.clock, desk.operator.zone());
        inbox = new InboxModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                intake, phones, failed::add);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aLetterIsKeptWholeAndRegisteredAsItWasProposed() throws IOException {
        take(SampleFiles.first());
        assertEquals(List.of(DemandKind.DELETION), open().form().kinds());
        assertTrue(inbox.register(registered::add));
        Request kept = desk.view(registered.getFirst().id()).request();
        assertEquals("Иванова Мария Сергеевна", kept.requester().name());
        assertEquals("+79161234567", kept.requester().phone());
        assertEquals("m.ivanova@mail.example", kept.requester().email());
        assertEquals(Channel.EMAIL, kept.intake().channel());
        assertEquals("2026-11-09T11:14+03:00", kept.intake().received().toOffsetDateTime().toString());
        Letter letter = desk.view(kept.id()).letters().getFirst();
        assertArrayEquals(Files.readAllBytes(SampleFiles.first()),
                desk.desk.letters().raw(letter.id(), 1_000_000, TestDesk.OFFICER));
        assertEquals(Letter.State.REGISTERED, letter.state());
        assertNull(inbox.openProperty().get());
    }

    @Test
    void theSecondLetterOfOnePersonIsAReminderOfTheFirst() {
        take(SampleFiles.first());
        inbox.register(registered::add);
        take(SampleFiles.again());
        EarlierLine line = open().repeats().found().getFirst();
        assertEquals(registered.getFirst().id(), line.earlier().request().id());
        assertEquals(Likeness.SAME, line.earlier().match().likeness());
        assertEquals(RepeatFinding.REMINDER, line.earlier().finding());
        assertEquals(LocalDate.of(2026, 11, 23), line.due());
        inbox.attach(line.earlier().request(), settled::add);
        assertEquals(2, desk.view(registered.getFirst().id()).letters().size());
    }

    @Test
    void theSameBytesTwiceAreKeptOnceAndShowWhereTheyBelong() {
        take(SampleFiles.first());
        inbox.register(registered::add);
        taken.clear();
        take(SampleFiles.first());
        assertTrue(((Taken.Kept) taken.getFirst()).again());
        assertTrue(open().settled());
        assertEquals(registered.getFirst().id(), open().belongsTo().orElseThrow().id());
        assertFalse(inbox.register(registered::add));
        assertEquals(1, registered.size());
    }

    @Test
    void aForwardedLetterIsReceivedWhenItFirstCame() {
        take(SampleFiles.forwarded());
        assertEquals(OpenLetter.ReceivedFrom.FORWARDED, open().receivedFrom());
        assertEquals("06.11.2026 12:00", open().form().text(Field.RECEIVED).get());
        assertEquals("Волкова Ирина Павловна", open().form().text(Field.NAME).get());
        assertTrue(open().ownReceipt().orElseThrow().isAfter(open().proposedReceipt()));
        assertEquals(LocalDate.of(2026, 11, 20), open().form().dues().getFirst().due().orElseThrow());
    }

    @Test
    void aBrokenLetterIsShownAndCanBeRegisteredByHand() {
        take(SampleFiles.broken());
        assertTrue(open().proposal().read().broken());
        assertFalse(open().proposal().raw().isBlank());
        open().form().text(Field.PHONE).set("89161234567");
        open().form().receive(ZonedDateTime.parse("2026-11-20T10:00+03:00[Europe/Moscow]"));
        open().form().toggle(DemandKind.ACCESS);
        assertTrue(inbox.register(registered::add));
        assertEquals(1, desk.view(registered.getFirst().id()).letters().size());
    }

    @Test
    void aNewsletterProposesNothingAndCanBePutAwayAndBack() {
        take(SampleFiles.newsletter());
        assertTrue(open().proposal().read().bulk());
        assertEquals(List.of(), open().form().kinds());
        inbox.dismiss(settled::add);
        assertEquals(List.of(), inbox.letters());
        inbox.putBack(settled.getFirst());
        assertEquals(1, inbox.letters().size());
        assertEquals(settled.getFirst().id(), open().letter().id());
    }

    @Test
    void aLetterSetAsideIsListedThere() {
        take(SampleFiles.first());
        inbox.setAside(settled::add);
        assertEquals(List.of(), inbox.letters());
        inbox.show(Letter.State.SET_ASIDE);
        assertEquals(settled.getFirst().id(), inbox.letters().getFirst().id());
        assertEquals(settled.getFirst().id(), open().letter().id());
    }

    @Test
    void whatCannotBeTakenIsToldAndTheRestIsKept() throws IOException {
        Path empty = Files.createFile(files.resolve("пусто.eml"));
        take(empty, files.resolve("нет.eml"), SampleFiles.first());
        assertEquals(List.of(FileProblem.MISSING),
                taken.stream().filter(Taken.Refused.class::isInstance)
                        .map(one -> ((Taken.Refused) one).problem()).toList());
        assertEquals(2, inbox.letters().size());
    }

    @Test
    void aParentsLetterProposesTheParentsRole() {
        take(SampleFiles.letter("10-parent-for-child.eml"));
        assertEquals(RequesterRole.PARENT, open().form().roleProperty().get());
    }

    @Test
    void anAnswerToAKnownLetterOffersItsRequestFirst() throws IOException {
        take(SampleFiles.first());
        String id = Objects.requireNonNull(open().proposal().read().messageId());
        inbox.register(registered::add);
        Path answer = Files.writeString(files.resolve("ответ.eml"),
                "From: m.ivanova@mail.example\r\nTo: i@romashka.example\r\nSubject: Re: data\r\n"
                        + "Date: Fri, 20 Nov 2026 10:00:00 +0300\r\nIn-Reply-To: " + id
                        + "\r\n\r\nWhat about my letter?\r\n",
                StandardCharsets.UTF_8);
        take(answer);
        assertEquals(registered.getFirst().id(), open().conversation().orElseThrow().id());
    }

    @Test
    void anAttachmentIsSavedWhereTheOfficerChose() throws IOException {
        take(SampleFiles.letter("04-kpclever-correct-html-only.eml"));
        Path place = files.resolve("вложение");
        inbox.saveAttachment(0, place, () -> {});
        assertEquals(open().proposal().read().attachments().getFirst().size(), Files.size(place));
    }

    @Test
    void allTwelveLettersAreKeptAndNothingFails() {
        take(List.of("01-callkeeper-delete-utf8", "02-callkeeper-delete-again-koi8r", "03-xkeeper-withdraw-cp1251-qp",
                "04-kpclever-correct-html-only", "05-insentry-account-deletion", "06-insentry-third-party",
                "07-xikmat-authority", "08-callkeeper-unsubscribe", "09-callkeeper-forwarded-by-support",
                "10-parent-for-child", "11-broken-truncated", "12-newsletter-not-a-request")
                .stream().map(name -> SampleFiles.letter(name + ".eml")).toArray(Path[]::new));
        assertEquals(12, inbox.letters().size());
        int proposed = 0;
        for (Letter letter : List.copyOf(inbox.letters())) {
            inbox.open(letter);
            if (!open().form().kinds().isEmpty()) {
                assertTrue(inbox.register(registered::add), letter.fileName());
                proposed++;
            }
        }
        assertEquals(10, proposed);
        assertEquals(2, inbox.letters().size());
        assertEquals(List.of(DemandKind.STOP_PROCESSING, DemandKind.WITHDRAWAL), registered.stream()
                .filter(one -> one.demands().size() > 1).findFirst().orElseThrow()
                .demands().stream().map(Demand::kind).sorted(Comparator.comparing(Enum::name)).toList());
    }

    private void take(Path... letters) {
        inbox.take(List.of(letters), taken::addAll);
        assertEquals(List.of(), failed);
    }

    private OpenLetter open() {
        return Objects.requireNonNull(inbox.openProperty().get());
    }
}
