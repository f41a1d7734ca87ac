package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Meaning;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class AssessRequestTest {
    @TempDir private Path folder;

    private TestDesk desk;
    private AssessRequest assessing;
    private Request request;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        assessing = desk.desk.assessing();
        request = desk.register("2026-11-09", DemandKind.ACCESS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Map<Field, Problem> refused(Executable act) {
        return assertThrows(RefusedException.class, act).problems();
    }

    private Request flagged() {
        return assessing.flag(request, Sheets.tooMuch(), Sheets.full(), " Ленты ", OFFICER);
    }

    private static Disproportion of(Request assessed) {
        return Objects.requireNonNull(assessed.disproportion());
    }

    @Test
    void anAssessmentIsKeptWithItsSumAndItsFacts() {
        Disproportion kept = of(flagged());
        assertEquals(12, kept.sum());
        assertEquals(Meaning.DISPROPORTIONATE, kept.meaning());
        assertEquals("Ленты", kept.reasons());
        assertEquals(Sheets.full(), kept.sheet());
        assertEquals("М. Офицерова", kept.by());
        LogEntry line = desk.view(request.id()).log().getLast();
        assertEquals(LogAction.DISPROPORTION_FLAGGED, line.action());
        assertEquals("12", line.facts().get("sum"));
        assertEquals("MANY_SYSTEMS,BACKUP_MEDIA,MANY_HOURS,ENDANGERS_OTHERS", line.facts().get("criteria"));
        assertEquals("HEAVY,HEAVY,HEAVY,HEAVY", line.facts().get("weights"));
    }

    @Test
    void nothingWeighedAndNoReasonsAreRefused() {
        assertEquals(
                Map.of(Field.GROUND, Problem.WEIGHT_MISSING, Field.REASONS, Problem.REASONS_MISSING),
                refused(() -> assessing.flag(request, Sheets.weights(Weight.NONE, Criterion.MANY_HOURS),
                        Sheets.full(), " ", OFFICER)));
    }

    @Test
    void eachWeightRestsOnItsFact() {
        assertEquals(
                Map.of(
                        Field.SYSTEMS, Problem.NUMBER_MISSING,
                        Field.HOURS, Problem.NUMBER_MISSING,
                        Field.COUNT, Problem.NUMBER_MISSING,
                        Field.BACKUPS, Problem.FACT_MISSING,
                        Field.OVERLAP, Problem.FACT_MISSING,
                        Field.ENDANGERED, Problem.ENDANGERED_MISSING),
                refused(() -> assessing.flag(request, Sheets.weights(Weight.SLIGHT, Criterion.values()),
                        AssessmentSheet.EMPTY, "много", OFFICER)));
    }

    @Test
    void numbersAndTextsHaveTheirLimits() {
        String longText = "я".repeat(2001);
        AssessmentSheet wild = new AssessmentSheet(-1, 100_001, 100_000, longText, "соседи", longText, longText, "");
        assertEquals(
                Map.of(
                        Field.SYSTEMS, Problem.NUMBER_TOO_LARGE,
                        Field.HOURS, Problem.NUMBER_TOO_LARGE,
                        Field.BACKUPS, Problem.TEXT_TOO_LONG,
                        Field.OVERLAP, Problem.TEXT_TOO_LONG,
                        Field.OFFERED, Problem.TEXT_TOO_LONG),
                refused(() -> assessing.flag(request, Sheets.tooMuch(), wild, "много", OFFICER)));
    }

    @Test
    void aFeeNeedsBothTheActAndThePolicy() {
        Policy charging = new Policy(null, Set.of(), List.of(), true);
        desk.desk.operators().keep(desk.operator.promising(charging), OFFICER);
        Map<Field, Problem> no = Map.of(Field.FEE, Problem.FEE_NOT_ALLOWED);
        assertEquals(no, refused(() -> charge(request)));
        Operator abroad = new Operator(desk.operator.id(), "Ромашка", null, null, null, Rules.MOSCOW,
                desk.operator.switches(), List.of("eu-gdpr"));
        desk.desk.operators().keep(abroad, OFFICER);
        Request foreign = desk.desk.registering().register(new NewRequest(abroad.id(), Channel.EMAIL,
                Rules.noon("2026-11-10"), "eu-gdpr", TestDesk.maria(), List.of(DemandKind.ACCESS), "Прошу", null),
                OFFICER);
        assertEquals(no, refused(() -> charge(foreign)));
        desk.desk.operators().keep(abroad.promising(charging), OFFICER);
        assertEquals("40 евро за копии", of(charge(foreign)).sheet().fee());
        assertEquals(Map.of(Field.FEE, Problem.FEE_NOT_EXCESSIVE),
                refused(() -> assessing.flag(foreign, Sheets.tooMuch(), Sheets.charging("40 евро"), "много", OFFICER)));
    }

    private Request charge(Request one) {
        return assessing.flag(one, Sheets.weights(Weight.HEAVY, Criterion.SYSTEMATIC, Criterion.OVERLAPS_EARLIER_ANSWER,
                Criterion.MANY_HOURS, Criterion.MANY_SYSTEMS), Sheets.charging(" 40 евро за копии "), "много", OFFICER);
    }

    @Test
    void aSecondPersonSignsOnceAndNeverTheSameOne() {
        assertEquals(Map.of(Field.SIGNER, Problem.NOTHING_TO_SIGN),
                refused(() -> assessing.sign(request, "П. Второй", OFFICER)));
        Request flagged = flagged();
        assertEquals(Map.of(Field.SIGNER, Problem.SIGNER_MISSING),
                refused(() -> assessing.sign(flagged, " ", OFFICER)));
        assertEquals(Map.of(Field.SIGNER, Problem.SIGNER_SAME),
                refused(() -> assessing.sign(flagged, " м.офицерова", OFFICER)));
        assertEquals(Map.of(Field.SIGNER, Problem.NAME_TOO_LONG),
                refused(() -> assessing.sign(flagged, "я".repeat(301), OFFICER)));
        Request signed = assessing.sign(flagged, " П. Второй ", OFFICER);
        assertEquals(new Signature("П. Второй", desk.clock.instant(), "М. Офицерова"), of(signed).second());
        assertEquals(Map.of(Field.SIGNER, Problem.NOTHING_TO_SIGN),
                refused(() -> assessing.sign(signed, "Т. Третья", OFFICER)));
        LogEntry line = desk.view(request.id()).log().getLast();
        assertEquals(LogAction.DISPROPORTION_SIGNED, line.action());
        assertEquals(Map.of("signer", "П. Второй"), line.facts());
    }

    @Test
    void aChangedSheetLosesTheSignatureAndItsOldWordsStayAsANote() {
        Request signed = assessing.sign(flagged(), "П. Второй", OFFICER);
        Request changed = assessing.flag(signed, Sheets.weights(Weight.SLIGHT, Criterion.MANY_HOURS),
                new AssessmentSheet(null, 3, null, "", "", "", "", ""), "нашли выгрузку", OFFICER);
        assertNull(of(changed).second());
        assertEquals(Meaning.ORDINARY, of(changed).meaning());
        assertEquals("Прежняя оценка соразмерности: сумма 12; Ленты; систем: 12; часов: 12; обращений: 12; "
                + "резервные копии: ленты за пять лет; чужие данные: ленты за пять лет; прежний ответ: ленты за пять "
                + "лет; предложено взамен: ленты за пять лет; второй подписант: П. Второй",
                changed.notes().getLast().text());
        Request cleared = assessing.clearFlag(changed, OFFICER);
        assertNull(cleared.disproportion());
        assertEquals("Прежняя оценка соразмерности: сумма 1; нашли выгрузку; часов: 3",
                cleared.notes().getLast().text());
    }

    @Test
    void theSupportDeskNeitherAssessesNorSigns() {
        Actor support = new Actor("С. Поддержкина", Role.SUPPORT);
        Request flagged = flagged();
        assertThrows(NotPermittedException.class, () -> assessing.sign(flagged, "П. Второй", support));
        assertThrows(NotPermittedException.class,
                () -> assessing.flag(flagged, Sheets.tooMuch(), Sheets.full(), "много", support));
    }
}
