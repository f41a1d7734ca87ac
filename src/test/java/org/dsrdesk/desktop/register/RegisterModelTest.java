package org.dsrdesk.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.casework.RegisterFilter.Progress;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.casework.Role;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.lists.FilledDesk;
import org.dsrdesk.desktop.register.RegisterModel.Counts;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterModelTest {
    @TempDir private Path folder;

    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private TestDesk desk;
    private FilledDesk filled;
    private RegisterModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        filled = new FilledDesk(desk).friday();
        model = new RegisterModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                dialogs, messages);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Set<String> people() {
        return model.rows().stream().map(row -> row.person().split(" ", -1)[0]).collect(Collectors.toSet());
    }

    @Test
    void showsWhatIsOpenAtFirstNewestFirst() {
        filled.close(filled.log("Ли", Channel.EMAIL, "2026-11-10", RequesterRole.SUBJECT,
                DemandKind.MARKETING), Rules.noon("2026-11-10"));
        model.open("");
        assertEquals(Progress.OPEN, model.narrowingProperty().get().progress());
        assertEquals(new Counts(7, 6), model.countsProperty().get());
        assertEquals("Олег", model.rows().getFirst().person());
        assertFalse(people().contains("Ли"));
    }

    @Test
    void aSearchLooksAmongClosedOnesToo() {
        filled.close(filled.log("Ли", Channel.EMAIL, "2026-11-10", RequesterRole.SUBJECT,
                DemandKind.MARKETING), Rules.noon("2026-11-10"));
        model.open("Ли");
        assertTrue(people().contains("Ли"));
        assertEquals(Progress.ALL, model.narrowingProperty().get().progress());
    }

    @Test
    void everyFilterNarrowsAndCanBeTakenBack() {
        model.narrow(Narrowing.NONE.withChannel(Channel.PHONE));
        assertEquals(Set.of("Белова"), people());
        model.narrow(Narrowing.NONE.withKind(DemandKind.MARKETING));
        assertEquals(Set.of("Олег"), people());
        model.narrow(Narrowing.NONE.withDue(DueWithin.OVERDUE));
        assertEquals(Set.of("Волкова"), people());
        model.narrow(Narrowing.NONE.withDue(DueWithin.TODAY));
        assertEquals(Set.of("Волкова", "Соколов", "Олег"), people());
        model.narrow(Narrowing.NONE.withFlag(Flag.REPRESENTATIVE));
        assertEquals(Set.of("Орлова"), people());
        model.narrow(Narrowing.NONE);
        assertEquals(6, model.rows().size());
    }

    @Test
    void theSameWordsKeepTheFiltersAndOtherWordsBeginAnew() {
        model.narrow(Narrowing.NONE.withChannel(Channel.PHONE));
        model.open("");
        assertEquals(Channel.PHONE, model.narrowingProperty().get().channel());
        model.open("Соколов");
        assertEquals(Narrowing.first("Соколов"), model.narrowingProperty().get());
    }

    @Test
    void readsOnStretchByStretchWithoutGapsOrRepeats() {
        for (int i = 0; i < RegisterModel.STRETCH + 30; i++) {
            filled.log("Кто-то", Channel.POST, "2026-11-0" + (1 + i % 3), RequesterRole.SUBJECT, DemandKind.ACCESS);
        }
        model.narrow(Narrowing.NONE);
        assertEquals(RegisterModel.STRETCH, model.rows().size());
        assertTrue(model.hasMore());
        model.more();
        model.more();
        assertEquals(RegisterModel.STRETCH + 36, model.rows().size());
        assertFalse(model.hasMore());
        assertEquals(model.rows().size(), new HashSet<>(model.rows().stream().map(RequestRow::id).toList()).size());
    }

    @Test
    void rowsAreSaidInWords() {
        model.narrow(Narrowing.NONE);
        RowTexts texts =
                new RowTexts(messages, new Names(messages), desk.rules.calendar(desk.operator), desk.operator.zone());
        RequestRow child = row("Орлова");
        assertEquals("за ребёнка", texts.role(child));
        assertEquals("отзыв согласия", texts.firstKind(child));
        assertEquals("и ещё 1", texts.moreKinds(child));
        assertEquals("18.11, 12:00", texts.received(child, model.today()));
        assertEquals(new RowTexts.Chip(Standing.OVERDUE, "1 день"),
                texts.chip(row("Волкова"), model.today()).orElseThrow());
        assertTrue(texts.chip(row("Белова"), model.today()).isEmpty());
        filled.close(desk.view(row("Соколов").id()).request(), TestDesk.NOW);
        model.reload();
        assertEquals(new RowTexts.Chip(Standing.DONE, "закрыто 20.11"),
                texts.chip(row("Соколов"), model.today()).orElseThrow());
    }

    @Test
    void aReadingThatFailsIsTold() {
        RegisterModel stranger = new RegisterModel(
                new Session(desk.desk, new Actor("Админов", Role.ADMINISTRATOR), desk.operator),
                Background.sameThread(), dialogs, messages);
        stranger.open("");
        assertEquals(List.of("Не удалось прочитать журнал. Данные не тронуты."), dialogs.asked());
        assertEquals(List.of(), stranger.rows());
    }

    private RequestRow row(String person) {
        return model.rows().stream().filter(row -> row.person().startsWith(person)).findFirst().orElseThrow();
    }
}
