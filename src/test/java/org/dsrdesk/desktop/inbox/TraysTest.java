package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.desktop.parts.RequestLookup;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraysTest {
    @TempDir Path folder;
    @TempDir Path files;

    private final List<TakenSummary> taken = new ArrayList<>();
    private final List<Request> registered = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private TestDesk desk;
    private InboxModel inbox;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        desk.clock.set(ZonedDateTime.parse("2026-11-21T12:00+03:00[Europe/Moscow]"));
        PhoneNumbers phones = new PhoneNumbers();
        LetterIntake intake = new LetterIntake(desk.desk.letters(), phones, desk.clock, desk.operator.zone());
        inbox = new InboxModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                intake, phones, new PrivateCopies(_ -> {}), failed::add);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void newslettersWaitApartAndAreDismissedTogetherAndBroughtBackByOneUndo() throws IOException {
        take(newsletter(1), newsletter(2), newsletter(3), SampleFiles.first());
        assertEquals(1, letters().size());
        assertEquals(Map.of(Tray.NEW, 1L, Tray.NEWSLETTERS, 3L, Tray.ASIDE, 0L, Tray.DUPLICATES, 0L,
                Tray.DISMISSED, 0L), counts());
        inbox.show(Tray.NEWSLETTERS);
        List<Letter> all = List.copyOf(letters());
        inbox.dismiss(all, () -> inbox.undoing().once(() -> inbox.restore(all)));
        assertEquals(List.of(), letters());
        assertEquals(3L, counts().get(Tray.DISMISSED));
        assertTrue(inbox.undoing().undo());
        assertEquals(3, letters().size());
        assertEquals(Tray.NEWSLETTERS, inbox.trays().trayProperty().get());
        assertEquals(0L, counts().get(Tray.DISMISSED));
        assertFalse(inbox.undoing().undo());
    }

    @Test
    void afterALetterTheNextOneOfTheTrayOpens() throws IOException {
        take(plain("1", "10"), plain("2", "11"), plain("3", "12"));
        inbox.open(letters().get(1));
        inbox.setAside(List.of(open().letter()), () -> {});
        assertEquals("3", open().letter().subject());
        inbox.dismiss(List.of(open().letter()), () -> {});
        assertEquals("1", open().letter().subject());
    }

    @Test
    void undoGivesALetterBackThePlaceItHad() throws IOException {
        take(plain("1", "10"));
        inbox.setAside(List.of(open().letter()), () -> {});
        inbox.show(Tray.ASIDE);
        Letter aside = open().letter();
        inbox.dismiss(List.of(aside), () -> {});
        inbox.restore(List.of(aside));
        assertEquals(Tray.ASIDE, inbox.trays().trayProperty().get());
        assertEquals(aside, open().letter());
        assertEquals(Letter.State.SET_ASIDE, state(aside));
    }

    @Test
    void aRegistrationIsUndoneAndTheLetterWaitsWhereItWas() {
        take(SampleFiles.first());
        inbox.setAside(List.of(open().letter()), () -> {});
        inbox.show(Tray.ASIDE);
        Letter before = open().letter();
        assertTrue(inbox.register(registered::add));
        inbox.undoRegistration(registered.getFirst(), before);
        assertEquals(List.of(), failed);
        assertEquals(0, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
        assertEquals(Letter.State.SET_ASIDE, state(before));
        assertEquals(before.id(), open().letter().id());
        assertEquals(List.of(DemandKind.DELETION), open().form().kinds());
    }

    @Test
    void aRegistrationThatWasWorkedOnIsNotUndone() {
        take(SampleFiles.first());
        Letter before = open().letter();
        inbox.register(registered::add);
        Request request = registered.getFirst();
        desk.desk.fulfilling().dutyDone(request, request.demands().getFirst().id(),
                desk.view(request.id()).sheets().getFirst().clocks().getFirst().duty().id(),
                desk.clock.instant().atZone(desk.operator.zone()), "", TestDesk.OFFICER);
        inbox.undoRegistration(request, before);
        RefusedException refused = assertInstanceOf(RefusedException.class, failed.getFirst());
        assertEquals(Map.of(Field.REQUEST, Problem.TOO_LATE_TO_UNDO), refused.problems());
        assertEquals(Letter.State.REGISTERED, state(before));
    }

    @Test
    void anAttachedLetterIsTakenBackOutOfItsRequest() {
        take(SampleFiles.first(), SampleFiles.again());
        inbox.register(registered::add);
        Letter second = open().letter();
        inbox.attach(registered.getFirst().id(), registered::add);
        assertEquals(Letter.State.ATTACHED, state(second));
        inbox.restore(List.of(second));
        assertEquals(Letter.State.NEW, state(second));
        assertEquals(1, desk.view(registered.getFirst().id()).letters().size());
        assertEquals(LogAction.LETTER_RETURNED,
                desk.view(registered.getFirst().id()).log().getLast().action());
    }

    @Test
    void aReminderOfAnOpenRequestIsAttachedUnlessSomethingNewIsAsked() throws IOException {
        take(SampleFiles.first());
        inbox.register(registered::add);
        take(answer("Прошу удалить мои персональные данные."));
        assertEquals(Seen.FOLLOW_UP, Seen.of(open().letter().arrival()));
        assertEquals(registered.getFirst().id(), open().conversation().orElseThrow().id());
        assertTrue(open().onlyContinues());
        open().form().toggle(DemandKind.ACCESS);
        assertFalse(open().onlyContinues());
    }

    @Test
    void aStrangersLetterInACorrespondenceIsAttachedToNoRequestByItself() throws IOException {
        take(SampleFiles.first());
        inbox.register(registered::add);
        take(answer("stranger@other.example", "Прошу удалить мои персональные данные."));
        assertEquals(registered.getFirst().id(), open().conversation().orElseThrow().id());
        assertFalse(open().onlyContinues());
        open().form().text(Field.EMAIL).set("M.Ivanova+data@mail.example");
        assertTrue(open().onlyContinues());
    }

    @Test
    void aLetterThatWasAttachedMeanwhileStaysInItsRequest() throws IOException {
        take(SampleFiles.first());
        inbox.register(registered::add);
        take(plain("1", "10"));
        Letter seen = open().letter();
        desk.desk.letters().attach(seen, registered.getFirst(), TestDesk.OFFICER);
        inbox.dismiss(List.of(seen), () -> {});
        assertEquals(Map.of(Field.REQUEST, Problem.LETTER_TAKEN),
                assertInstanceOf(RefusedException.class, failed.getFirst()).problems());
        assertEquals(Letter.State.ATTACHED, state(seen));
        assertEquals(List.of(), letters());
    }

    @Test
    void aFollowUpOfAnUnregisteredLetterLeadsToThatLetter() throws IOException {
        take(SampleFiles.first());
        Letter first = open().letter();
        take(answer("Когда ответите?"));
        assertFalse(open().onlyContinues());
        assertEquals(first, open().earlier().orElseThrow());
        assertTrue(open().conversation().isEmpty());
        inbox.reveal(open().earlier().orElseThrow().id());
        assertEquals(first, open().letter());
    }

    @Test
    void aCopyShowsTheFirstAndCanBePutBackAndAgainAmongTheCopies() throws IOException {
        take(plain("1", "10"));
        Letter first = open().letter();
        Path again = Files.writeString(files.resolve("копия.eml"),
                "Received: from a by b; Fri, 20 Nov 2026 11:00:00 +0300\r\n" + Files.readString(plain("1", "10")));
        take(again);
        assertTrue(open().copy());
        assertFalse(open().waits());
        assertEquals(Tray.DUPLICATES, inbox.trays().trayProperty().get());
        assertEquals(first, open().earlier().orElseThrow());
        Letter copy = open().letter();
        inbox.putBack(List.of(copy), () -> {});
        assertEquals(Letter.State.NEW, state(copy));
        inbox.restore(List.of(copy));
        assertEquals(Letter.State.DUPLICATE, state(copy));
    }

    @Test
    void aRequestIsFoundByNumberOrNameAmongTheOpenOnes() {
        Request request = desk.register("2026-11-20", DemandKind.ACCESS);
        RequestLookup lookup = inbox.lookup();
        lookup.wordsProperty().set(request.number().toString());
        assertEquals(request.id(), lookup.found().getFirst().id());
        lookup.wordsProperty().set("Иванова");
        assertEquals(RequestLookup.Outcome.FOUND, lookup.outcomeProperty().get());
        lookup.wordsProperty().set("Никто");
        assertEquals(RequestLookup.Outcome.NOTHING, lookup.outcomeProperty().get());
        lookup.wordsProperty().set("И");
        assertEquals(RequestLookup.Outcome.UNASKED, lookup.outcomeProperty().get());
    }

    @Test
    void whatWasFoundForOtherWordsIsGoneAsSoonAsTheyChange() throws InterruptedException {
        desk.register("2026-11-20", DemandKind.ACCESS);
        Fx.run(() -> {});
        try (Background threads = Background.onThreads()) {
            RequestLookup lookup =
                    new RequestLookup(new Session(desk.desk, TestDesk.OFFICER, desk.operator), threads,
                            RegisterFilter.Progress.OPEN);
            CountDownLatch told = new CountDownLatch(1);
            Fx.run(() -> {
                lookup.outcomeProperty().addListener((_, _, outcome) -> {
                    if (outcome == RequestLookup.Outcome.FOUND) {
                        told.countDown();
                    }
                });
                lookup.wordsProperty().set("Иванова");
            });
            told.await();
            Fx.run(() -> {
                assertEquals(1, lookup.found().size());
                lookup.wordsProperty().set("Петров");
                assertEquals(List.of(), lookup.found());
                assertEquals(RequestLookup.Outcome.SEARCHING, lookup.outcomeProperty().get());
            });
        }
    }

    @Test
    void takingIsStoppedBetweenTwoLettersAndKeepsWhatItHas() throws IOException {
        inbox.taking().takenProperty().addListener((_, _, count) -> {
            if (count.longValue() == 2) {
                inbox.taking().stop();
            }
        });
        take(plain("1", "10"), plain("2", "11"), plain("3", "12"), plain("4", "13"));
        assertTrue(taken.getFirst().stopped());
        assertEquals(2, letters().size());
        assertFalse(inbox.taking().runningProperty().get());
    }

    @Test
    void aFolderIsTakenAndWhatIsNoLetterIsCounted() throws IOException {
        plain("1", "10");
        plain("2", "11");
        Files.writeString(files.resolve("список.csv"), "a;b");
        take(files);
        assertEquals(2, taken.getFirst().letters());
        assertEquals(1, taken.getFirst().passedOver());
    }

    @Test
    void aLongTrayIsListedInPagesAndSaysHowManyMore() {
        for (int i = 0; i < TrayList.PAGE + 20; i++) {
            byte[] raw = ("Subject: " + i).getBytes(StandardCharsets.UTF_8);
            desk.desk.letters().keep(TestLetters.arriving(raw, null, TestDesk.NOW.plusMinutes(i)), TestDesk.OFFICER);
        }
        inbox.load();
        assertEquals(TrayList.PAGE, letters().size());
        assertEquals(20, inbox.trays().more());
        inbox.showMore();
        assertEquals(TrayList.PAGE + 20, letters().size());
        assertEquals(0, inbox.trays().more());
        inbox.show(Tray.DUPLICATES);
        assertNull(inbox.openProperty().get());
    }

    private void take(Path... given) {
        inbox.take(List.of(given), taken::add);
        assertEquals(List.of(), failed);
    }

    private Path plain(String subject, String hour) throws IOException {
        return Files.writeString(files.resolve(subject + ".eml"),
                "From: a@mail.example\r\nTo: i@romashka.example\r\nSubject: " + subject
                        + "\r\nMessage-ID: <" + subject + "@mail.example>\r\nDate: Fri, 20 Nov 2026 " + hour
                        + ":00:00 +0300\r\n\r\nДобрый день, это письмо " + subject + ".\r\n");
    }

    private Path newsletter(int number) throws IOException {
        return Files.writeString(files.resolve("рассылка" + number + ".eml"),
                Files.readString(SampleFiles.newsletter()).replaceFirst("(?i)Message-ID: <", "Message-ID: <" + number)
                        + "\r\nВыпуск " + number + "\r\n");
    }

    private Path answer(String words) throws IOException {
        return answer("m.ivanova@mail.example", words);
    }

    private Path answer(String from, String words) throws IOException {
        String id = Objects.requireNonNull(open(SampleFiles.first()).proposal().read().messageId());
        return Files.writeString(files.resolve("ответ.eml"),
                "From: " + from + "\r\nTo: i@romashka.example\r\nSubject: Re: data\r\n"
                        + "Date: Fri, 20 Nov 2026 10:00:00 +0300\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "In-Reply-To: " + id + "\r\n\r\n" + words + "\r\n");
    }

    /** The letter of a file, which is kept already, opened. */
    private OpenLetter open(Path file) {
        take(file);
        return open();
    }

    private Map<Tray, Long> counts() {
        return inbox.trays().countsProperty().get();
    }

    private List<Letter> letters() {
        return inbox.trays().letters();
    }

    private Letter.State state(Letter letter) {
        return desk.desk.letters().find(letter.id()).orElseThrow().state();
    }

    private OpenLetter open() {
        return Objects.requireNonNull(inbox.openProperty().get());
    }
}
