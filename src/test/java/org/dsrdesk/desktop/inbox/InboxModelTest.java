package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.EarlierLine;
import org.dsrdesk.desktop.parts.PrivateCopies;
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

    private final List<TakenSummary> taken = new ArrayList<>();
    private final List<Request> registered = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private TestDesk desk;
    private InboxModel inbox;
    private PrivateCopies copies;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        desk.clock.set(ZonedDateTime.parse("2026-11-21T12:00+03:00[Europe/Moscow]"));
        copies = new PrivateCopies(opened::add);
        PhoneNumbers phones = new PhoneNumbers();
        LetterIntake intake =
                new LetterIntake(desk.desk.letters(), phones, desk.clock, desk.operator.zone());
        inbox = new InboxModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                intake, phones, copies, failed::add);
    }

    @AfterEach
    void end() {
        copies.close();
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
        inbox.attach(line.earlier().request().id(), registered::add);
        assertEquals(2, desk.view(registered.getFirst().id()).letters().size());
    }

    @Test
    void theSameBytesTwiceAreKeptOnceAndShowWhereTheyBelong() {
        take(SampleFiles.first());
        inbox.register(registered::add);
        take(SampleFiles.first());
        assertEquals(1, taken.getLast().again());
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
    void whatCannotBeTakenIsToldAndTheRestIsKept() throws IOException {
        Path empty = Files.createFile(files.resolve("пусто.eml"));
        take(empty, files.resolve("нет.eml"), SampleFiles.first());
        assertEquals(List.of(FileProblem.MISSING),
                taken.getFirst().refused().stream().map(Taken.Refused::problem).toList());
        assertEquals(Map.of(Seen.BROKEN, 1L, Seen.ASKS, 1L), taken.getFirst().kept());
        assertEquals(2, letters().size());
    }

    @Test
    void whatWasChangedInAProposalIsThereWhenTheLetterIsOpenedAgain() {
        take(SampleFiles.first(), SampleFiles.again());
        List<Letter> letters = List.copyOf(inbox.trays().letters());
        inbox.open(letters.getFirst());
        open().form().toggle(DemandKind.CORRECTION);
        inbox.open(letters.getLast());
        inbox.open(letters.getFirst());
        assertEquals(List.of(DemandKind.DELETION, DemandKind.CORRECTION), open().form().kinds());
        inbox.register(registered::add);
        inbox.open(letters.getLast());
        assertEquals(registered.getFirst().id(), open().conversation().orElseThrow().id());
    }

    @Test
    void aParentsLetterProposesTheParentsRole() {
        take(SampleFiles.letter("10-parent-for-child.eml"));
        assertEquals(RequesterRole.PARENT, open().form().roleProperty().get());
    }

    @Test
    void allTwelveLettersAreKeptAndNothingFails() {
        take(SampleFiles.twelve());
        assertEquals(Map.of(Seen.ASKS, 9L, Seen.FOLLOW_UP, 1L, Seen.NEWSLETTER, 1L, Seen.BROKEN, 1L),
                taken.getFirst().kept());
        assertEquals(11, letters().size());
        for (Letter letter : letters().stream().filter(one -> one.problem() == null).toList()) {
            inbox.open(letter);
            assertTrue(inbox.register(registered::add), letter.fileName());
        }
        assertEquals(10, registered.size());
        assertEquals(1, letters().size());
        assertEquals(List.of(DemandKind.STOP_PROCESSING, DemandKind.WITHDRAWAL), registered.stream()
                .filter(one -> one.demands().size() > 1).findFirst().orElseThrow()
                .demands().stream().map(Demand::kind).sorted(Comparator.comparing(Enum::name)).toList());
    }

    private void take(Path... letters) {
        inbox.take(List.of(letters), taken::add);
        assertEquals(List.of(), failed);
    }

    private List<Letter> letters() {
        return inbox.trays().letters();
    }

    private OpenLetter open() {
        return Objects.requireNonNull(inbox.openProperty().get());
    }
}
