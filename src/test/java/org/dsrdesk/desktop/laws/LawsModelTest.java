package org.dsrdesk.desktop.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawsModelTest {
    @TempDir private Path folder;

    private final List<String> told = new ArrayList<>();
    private TestDesk desk;
    private LawBench bench;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        bench = new LawBench(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theOperatorsLawsStandFirstInTheirOrder() {
        Operator now = desk.operator;
        Operator two = new Operator(now.id(), now.name(), now.email(), null, null, now.zone(), now.switches(),
                List.of("by-99z", Rules.PACK));
        List<LawRow> rows = new LawBench(desk, two).model.rows();
        assertEquals(List.of("by-99z", Rules.PACK, "kz-94v"),
                rows.stream().limit(3).map(row -> row.id().pack()).toList());
        assertEquals(List.of(LawRow.Use.USUAL, LawRow.Use.ONE_OF, LawRow.Use.NOT),
                rows.stream().limit(3).map(LawRow::use).toList());
        assertEquals(7, rows.size());
        assertEquals(LawBench.OLD, bench.model.chosenProperty().get());
    }

    @Test
    void aLawFromAFileIsShownAndKeptOnlyWhenSomebodyAgrees() {
        bench.adding.read(LawBench.file(folder, "later.toml", bench.later()));
        AddLaw.Candidate waiting = bench.adding.candidateProperty().get();
        assertNotNull(waiting, bench.adding.refusalProperty().get());
        assertEquals(0, waiting.pack().samples());
        assertEquals(1, desk.desk.rules().editions(Rules.PACK).size());
        bench.adding.keep(bench.model::added);
        assertNull(bench.adding.candidateProperty().get());
        assertEquals(2, desk.desk.rules().editions(Rules.PACK).size());
        assertEquals(LawBench.NEW, bench.model.chosenProperty().get());
        assertEquals(List.of(LawRow.Force.LATER, LawRow.Force.NOW),
                bench.model.rows().stream().limit(2).map(LawRow::force).toList());
        assertEquals(Optional.of(bench.later()), desk.desk.ruleKeeping().packText(LawBench.NEW, TestDesk.OFFICER));
    }

    @Test
    void aLawWhoseSamplesDoNotComeOutIsRefusedWithItsLineAndNothingChanges() {
        String wrong = bench.shipped().replace("edition = \"2025-06-24\"", "edition = \"2027-01-01\"")
                .replaceFirst("term = \"10 WORKING_DAYS\"", "term = \"7 WORKING_DAYS\"");
        bench.adding.read(LawBench.file(folder, "wrong.toml", wrong));
        String refusal = bench.adding.refusalProperty().get();
        assertTrue(refusal.matches("wrong\\.toml, строка \\d+: пример не сходится: .*"), refusal);
        assertNull(bench.adding.candidateProperty().get());
        assertEquals(1, desk.desk.rules().editions(Rules.PACK).size());
        assertEquals(List.of(), bench.dialogs.asked());
    }

    @Test
    void whatIsNoLawIsRefusedInASentence() throws IOException {
        bench.adding.read(LawBench.file(folder, "same.toml", bench.shipped()));
        assertTrue(bench.adding.refusalProperty().get().startsWith("Такая редакция этого закона в программе уже есть"));
        bench.adding.read(folder.resolve("gone.toml"));
        assertEquals("gone.toml: файл не читается. Проверьте, на месте ли он и есть ли право его читать.",
                bench.adding.refusalProperty().get());
        Path old =
                Files.write(folder.resolve("old.toml"), "pack = \"закон\"".getBytes(Charset.forName("windows-1251")));
        bench.adding.read(old);
        assertTrue(bench.adding.refusalProperty().get().startsWith("old.toml: это не текст в Юникоде"));
        bench.adding.read(Files.write(folder.resolve("big.toml"), new byte[3 * 1024 * 1024]));
        assertEquals("big.toml: файл больше 2 МБ, это не файл правил.", bench.adding.refusalProperty().get());
        bench.adding.forget();
        assertEquals("", bench.adding.refusalProperty().get());
    }

    @Test
    void theShippedFileCanBeEditedAndAddedAsANewEdition() throws IOException {
        Path saved = folder.resolve("rules.toml");
        bench.dialogs.choose(saved);
        bench.printing(notice -> told.add(notice.text())).saveRules(LawBench.OLD);
        assertEquals("ru-152fz-2025-06-24.toml", bench.dialogs.asked().getFirst());
        String text = Files.readString(saved);
        assertEquals(Files.readString(Path.of("src/main/resources/org/dsrdesk/packs/ru-152fz.toml")), text);
        Files.writeString(saved, text.replace("edition = \"2025-06-24\"", "edition = \"2027-01-01\""));
        bench.adding.read(saved);
        assertEquals(51, bench.adding.candidateProperty().get().pack().samples());
        assertTrue(told.getFirst().startsWith("Сохранено: "), told.getFirst());
    }

    @Test
    void twoEditionsAreComparedTheEarlierOnTheLeft() {
        bench.withLater(folder);
        assertEquals(List.of(LawBench.OLD),
                bench.model.others().stream().map(one -> one.edition().id()).toList());
        bench.model.otherProperty().set(LawBench.OLD);
        LawComparison both = bench.model.comparison().orElseThrow();
        assertEquals(LawBench.OLD, both.before().id());
        assertEquals(3, both.changes());
        List<EntryPair> pairs =
                both.onlyChanges().sections().stream().flatMap(section -> section.pairs().stream()).toList();
        assertEquals(List.of("access.answer CHANGED", "access.refusal REMOVED", "decision.answer ADDED"),
                pairs.stream().map(pair -> pair.any().id() + " " + pair.change()).toList());
        EntryPair answer = pairs.getFirst();
        assertEquals(List.of(FactKind.TERM), answer.kinds().stream().filter(answer::differs).toList());
        assertEquals(List.of("7 рабочих дней"), EntryPair.lines(answer.after(), FactKind.TERM));
        bench.model.chosenProperty().set(new EditionId("eu-gdpr", "2016-04-27"));
        assertTrue(bench.model.comparison().isEmpty());
    }

    @Test
    void requestsReceivedBeforeStayWithTheirEdition() {
        bench.withLater(folder);
        assertEquals(LawBench.OLD, desk.register("2026-11-20", DemandKind.ACCESS).intake().edition());
    }

    @Test
    void withoutAPrinterTheTableIsOfferedAsAFile() throws IOException {
        Path table = folder.resolve("law.html");
        LawPrint printing = bench.printing(notice -> told.add(notice.text()));
        printing.print(bench.model.page().orElseThrow());
        bench.dialogs.agree().choose(table);
        printing.print(bench.model.page().orElseThrow());
        assertEquals(List.of(), bench.printed);
        String html = Files.readString(table, StandardCharsets.UTF_8);
        assertTrue(html.contains("<html lang=\"ru\">") && html.contains("Ответить на запрос о данных"), html);
        bench.printer = true;
        printing.print(bench.model.page().orElseThrow());
        assertEquals(1, bench.printed.size());
        assertEquals("Закон отправлен на печать", told.getLast());
    }
}
