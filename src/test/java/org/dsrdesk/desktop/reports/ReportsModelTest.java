package org.dsrdesk.desktop.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsrdesk.casework.MonthFigures;
import org.dsrdesk.casework.ReadMonths.Volume;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.lists.FilledDesk;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModelTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir private Path folder;

    @TempDir private Path target;

    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final List<String> told = new ArrayList<>();
    private TestDesk desk;
    private FilledDesk filled;
    private ReportsModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        filled = new FilledDesk(desk);
        model = new ReportsModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator),
                (month, locale, masked) -> (month + " " + locale + " " + masked).getBytes(StandardCharsets.UTF_8),
                Background.sameThread(), notice -> told.add(notice.text()), new RecordingDialogs(), messages);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsEveryMonthFromTheFirstRequestNewestFirst() {
        filled.log("Ли", Channel.EMAIL, "2026-09-10", RequesterRole.SUBJECT, DemandKind.ACCESS);
        filled.log("Ан", Channel.EMAIL, "2026-11-10", RequesterRole.SUBJECT, DemandKind.ACCESS);
        model.reload();
        assertEquals(List.of(new Volume(NOVEMBER, 1), new Volume(NOVEMBER.minusMonths(1), 0),
                new Volume(NOVEMBER.minusMonths(2), 1)), model.months());
        assertEquals(NOVEMBER, model.chosenProperty().get());
    }

    @Test
    void anEmptyDeskHasTheMonthOfToday() {
        model.reload();
        assertEquals(List.of(new Volume(NOVEMBER, 0)), model.months());
        assertEquals(0, Objects.requireNonNull(model.figuresProperty().get()).requests());
    }

    @Test
    void countsTheChosenMonth() {
        filled.log("Ли", Channel.EMAIL, "2026-11-05", RequesterRole.SUBJECT, DemandKind.ACCESS);
        filled.close(filled.log("Ан", Channel.EMAIL, "2026-11-10", RequesterRole.SUBJECT, DemandKind.MARKETING),
                Rules.noon("2026-11-10"));
        filled.log("Ом", Channel.EMAIL, "2026-11-18", RequesterRole.SUBJECT, DemandKind.ACCESS,
                DemandKind.WITHDRAWAL);
        model.reload();
        MonthFigures figures = Objects.requireNonNull(model.figuresProperty().get());
        assertEquals(new MonthFigures(NOVEMBER, 3, 4, 1, 1, 2, 0, 8,
                Map.of(DemandKind.ACCESS, 2, DemandKind.MARKETING, 1, DemandKind.WITHDRAWAL, 1)), figures);
    }

    @Test
    void savesMaskedUnlessSomebodyAsks() throws IOException {
        model.reload();
        Path file = target.resolve(model.fileName());
        model.save(file);
        assertEquals("обращения-2026-11.csv", model.fileName());
        assertEquals("2026-11 ru true", Files.readString(file));
        model.identitiesProperty().set(true);
        model.save(file);
        assertEquals("2026-11 ru false", Files.readString(file));
        assertEquals(List.of("Таблица сохранена: " + file, "Таблица сохранена: " + file), told);
        model.reload();
        assertFalse(model.identitiesProperty().get());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        model.reload();
        model.save(target.resolve("нет такой папки").resolve("a.csv"));
        assertEquals("reports.problem.notWritten", model.errorProperty().get());
        assertFalse(model.savingProperty().get());
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(List.of(), left.toList());
        }
        model.save(target.resolve("a.csv"));
        assertNull(model.errorProperty().get());
    }
}
