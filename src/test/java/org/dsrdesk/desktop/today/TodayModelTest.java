package org.dsrdesk.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.lists.FilledDesk;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayModelTest {
    @TempDir private Path folder;

    private final Messages russian = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final Messages english = new Messages(Language.ENGLISH, FixedClock.friday());
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private TestDesk desk;
    private TodayModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        model = new TodayModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                dialogs, russian);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Today board() {
        model.reload();
        return Objects.requireNonNull(model.boardProperty().get());
    }

    @Test
    void saysTheDayInOneSentence() {
        new FilledDesk(desk).friday();
        assertEquals("Один срок пропущен, два дела на сегодня. Дальше свободно до среды.",
                new TodaySummary(russian).of(board()));
        assertEquals("One deadline missed, two things to do today. Then free until Wednesday.",
                new TodaySummary(english).of(board()));
    }

    @Test
    void aDraftThatIsThrownAwayComesBackAsItWas() {
        Map<String, String> fields = Map.of("PHONE", "8 916", "ROLE", "SUBJECT", "NAME", "");
        desk.desk.drafts().keep(desk.operator.id(), 0, "8 916", fields, TestDesk.OFFICER);
        Draft draft = board().drafts().getFirst();
        assertEquals("8 916, 12:14, 1 поле", new SideCards(russian).draft(draft, board(), TestDesk.NOW));
        List<Runnable> back = new ArrayList<>();
        model.discard(draft, back::add);
        assertEquals(List.of(), Objects.requireNonNull(model.boardProperty().get()).drafts());
        back.getFirst().run();
        Draft again = Objects.requireNonNull(model.boardProperty().get()).drafts().getFirst();
        assertEquals(draft.id(), again.id());
        assertEquals(fields, again.fields());
    }

    @Test
    void saysThatNothingIsDue() {
        assertEquals("На сегодня сроков нет. На неделе сроков больше нет.", new TodaySummary(russian).of(board()));
    }

    @Test
    void countsInWordsUpToTenAndInTheRightForm() {
        FilledDesk filled = new FilledDesk(desk);
        for (int i = 0; i < 3; i++) {
            filled.log("Кто-то " + i, Channel.EMAIL, "2026-11-02", RequesterRole.SUBJECT, DemandKind.ACCESS);
        }
        assertEquals("Три срока пропущены. На неделе сроков больше нет.", new TodaySummary(russian).of(board()));
        for (int i = 3; i < 21; i++) {
            filled.log("Кто-то " + i, Channel.EMAIL, "2026-11-02", RequesterRole.SUBJECT, DemandKind.ACCESS);
        }
        assertEquals("21 срок пропущен. На неделе сроков больше нет.", new TodaySummary(russian).of(board()));
    }

    @Test
    void aMissedDeadlineSaysWhenItWasAndWhoWaits() {
        new FilledDesk(desk).friday();
        Line missed = new Lines(russian).pressing(board()).getFirst();
        assertEquals(Standing.OVERDUE, missed.standing());
        assertEquals("1 день", missed.chip());
        assertEquals("Ответить на запрос о данных", missed.title());
        assertEquals("ч. 1 ст. 20 · срок был 19 ноября · доступ", missed.detail());
        assertEquals("№ 2026-0001", missed.number());
        assertEquals("Волкова Инна Петровна, письмо", missed.who());
        assertEquals("Ответить", missed.action());
    }

    @Test
    void aDeadlineOfTodayThatCanStillBeExtendedIsOneLineThatSaysSo() {
        new FilledDesk(desk).friday();
        List<Line> today = new Lines(russian).pressing(board()).stream()
                .filter(line -> line.standing() == Standing.TODAY).toList();
        assertEquals(List.of("ч. 1 ст. 20 · срок сегодня · доступ · можно продлить, уведомив сегодня",
                "ч. 2 ст. 15 · немедленно · отказ от рекламы"), today.stream().map(Line::detail).sorted().toList());
    }

    @Test
    void whatComesAndWhatWaitsStandBelow() {
        new FilledDesk(desk).friday();
        Line next = new Lines(russian).ahead(board()).getFirst();
        assertEquals("3 раб. дня", next.chip());
        assertEquals("ч. 5.1 ст. 21 · до 25 ноября · прекращение обработки", next.detail());
        Line waits = new Lines(russian).waiting(board()).getFirst();
        assertNull(waits.standing());
        assertEquals("Исправить данные", waits.title());
        assertEquals("Белова Ольга, звонок", waits.who());
    }

    @Test
    void tellsOfLettersAndHalfWrittenCalls() {
        new FilledDesk(desk).mail();
        Today board = board();
        SideCards side = new SideCards(russian);
        assertEquals("Почта: 3 письма не разобраны", side.letters(board));
        assertEquals("Самое раннее получено вчера, 19 ноября, 09:02. Его срок уже идёт.", side.earliest(board));
        assertEquals("1 письмо отложено", side.setAside(board));
        assertEquals("+7 903 111-22-33, 12:14, 2 поля",
                side.draft(board.drafts().getFirst(), board, TestDesk.NOW));
    }

    @Test
    void newslettersWaitApartAndAreNoUnreadLetters() {
        new FilledDesk(desk).newsletters();
        Today board = board();
        assertEquals(2, board.newsletters());
        assertEquals(0, board.unreadLetters());
        assertEquals("Почта разобрана", new SideCards(russian).letters(board));
    }

    @Test
    void readsAnewWhenTheDayHasPassedAndOnlyThen() {
        model.reload();
        Today friday = model.boardProperty().get();
        model.reloadOnNewDay();
        assertEquals(System.identityHashCode(friday), System.identityHashCode(model.boardProperty().get()));
        desk.clock.set(TestDesk.NOW.plusDays(1));
        model.reloadOnNewDay();
        assertEquals(TestDesk.NOW.plusDays(1).toLocalDate(),
                Objects.requireNonNull(model.boardProperty().get()).date());
    }

    @Test
    void aReadingThatFailsIsTold() {
        TodayModel stranger = new TodayModel(
                new Session(desk.desk, new Actor("Админов", Role.ADMINISTRATOR), desk.operator),
                Background.sameThread(), dialogs, russian);
        stranger.reload();
        assertEquals(List.of("Не удалось прочитать дела на сегодня. Данные не тронуты."), dialogs.asked());
        assertNull(stranger.boardProperty().get());
        assertFalse(stranger.readingProperty().get());
    }
}
