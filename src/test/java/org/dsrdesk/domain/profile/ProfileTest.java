package org.dsrdesk.domain.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Difference.Change;
import org.dsrdesk.domain.profile.Difference.Part;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Profiles;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Operator OPERATOR = new Operator(new OperatorId(1), "Ромашка", "i@romashka.example", null,
            null, Rules.MOSCOW, CountingSwitches.STRICT, List.of(Rules.PACK));

    private static List<Difference> changes(Profile after) {
        return Differences.between(new OperatorCard(OPERATOR, Profiles.full()), new OperatorCard(OPERATOR, after));
    }

    @Test
    void aTaxpayerNumberIsToldByItsCheckDigits() {
        assertTrue(Inn.isValid("5026114844"));
        assertTrue(Inn.isValid("7707083893"));
        assertTrue(Inn.isValid("500100732259"));
        assertFalse(Inn.isValid("5026114845"));
        assertFalse(Inn.isValid("500100732250"));
        assertFalse(Inn.isValid("500100732269"));
        assertFalse(Inn.isValid("50261148441"));
        assertFalse(Inn.isValid("0000000000"));
        assertFalse(Inn.isValid(""));
        assertFalse(Inn.isValid("٥٠٢٦١١٤٨٤٤"));
        assertThrows(IllegalArgumentException.class, () -> new Company("ООО", "5026114845"));
    }

    @Test
    void anOutgoingNumberCountsOnceAndMayTellTheYear() {
        Letterhead head = new Letterhead(List.of(), "", "", "", "ПД-{year}/{n}");
        assertEquals("ПД-2026/17", head.number(17, 2026));
        assertFalse(Letterhead.isNumbering("{year}"));
        assertFalse(Letterhead.isNumbering("{n}{n}"));
        assertFalse(Letterhead.isNumbering("{n}-{month}"));
        assertFalse(Letterhead.isNumbering("{n"));
        assertThrows(IllegalArgumentException.class, () -> new Letterhead(List.of(), "", "", "", ""));
    }

    @Test
    void whatAProfileCannotMeanIsRefusedWhenItIsMade() {
        assertThrows(IllegalArgumentException.class, () -> Profile.EMPTY.taking(
                Set.of(Channel.EMAIL), Map.of(Channel.PHONE, Set.of(IdentityFact.NAME))));
        assertThrows(IllegalArgumentException.class, () -> new Backup("Ленты", 0));
        assertThrows(IllegalArgumentException.class,
                () -> new DataSystem("", " \n", "", List.of(), Processing.PAPER, false, null));
        assertThrows(IllegalArgumentException.class,
                () -> new PlanLine(Set.of(DemandKind.ACCESS), new PlaceId(TaskPlace.Kind.SYSTEM, ""),
                        TaskWork.HAND_OVER, ""));
        assertThrows(IllegalArgumentException.class, () -> new Consequence(Set.of(), "Отключится", ""));
    }

    @Test
    void sentencesForLettersStandOnlyInFieldsThatTheOperatorAnswersOnce() {
        Profile profile = Profile.EMPTY.telling(
                Map.of(LetterField.PURPOSES, " Договор\nОтветы ", LetterField.METHODS, " \n "));
        assertEquals(Map.of(LetterField.PURPOSES, "Договор\nОтветы"), profile.standing());
        assertEquals(profile.standing(), profile.keeping(Inventory.EMPTY).standing());
        assertThrows(IllegalArgumentException.class,
                () -> Profile.EMPTY.telling(Map.of(LetterField.DELAY_REASONS, "Много дел")));
        assertEquals(List.of(new Difference(Part.STANDING, Change.CHANGED, "", "")),
                changes(Profiles.full().telling(profile.standing())));
    }

    @Test
    void namesAndCategoriesStayOnOneLine() {
        DataSystem system = new DataSystem(
                "", " CRM\nстарая ", "", List.of("имя\r\nи отчество", " "), Processing.MIXED, false, null);
        assertEquals("CRM старая", system.name());
        assertEquals(List.of("имя и отчество"), system.categories());
    }

    @Test
    void aChannelWithoutARuleOfItsOwnIsCheckedAsUsual() {
        Profile profile = Profiles.full();
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.LOGIN), profile.facts(Channel.PHONE, Identification.USUAL));
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.EMAIL), profile.facts(Channel.EMAIL, Identification.USUAL));
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.PHONE),
                profile.facts(Channel.IN_PERSON, Identification.USUAL));
    }

    @Test
    void whatIsToldAndPlannedIsFoundByTheKindOfDemand() {
        Profile profile = Profiles.full();
        assertEquals(3, profile.plan().linesFor(DemandKind.WITHDRAWAL).size());
        assertEquals(List.of(), profile.plan().linesFor(DemandKind.ACCESS));
        assertEquals("Сервис отключится", profile.consequencesOf(DemandKind.DELETION).getFirst().words());
        assertEquals(List.of(), profile.consequencesOf(DemandKind.ACCESS));
        assertEquals(1, profile.promisesFor(DemandKind.MARKETING).size());
        assertEquals(List.of(), profile.promisesFor(DemandKind.AUTHORITY));
        assertEquals("владелец сайта", profile.inventory().processedForOthers().getFirst().concerned());
    }

    @Test
    void differencesNameWhatCameChangedAndWent() {
        assertEquals(List.of(), changes(Profiles.full()));
        DataSystem renamed = new DataSystem("crm", "CRM", "", List.of(), Processing.AUTOMATED, false, null);
        DataSystem fresh = new DataSystem("", "Журнал", "", List.of(), Processing.AUTOMATED, false, null);
        Inventory inventory = Profiles.full().inventory();
        assertEquals(
                List.of(
                        new Difference(Part.SYSTEM, Change.CHANGED, "crm", "CRM"),
                        new Difference(Part.SYSTEM, Change.ADDED, "", "Журнал"),
                        new Difference(Part.SYSTEM, Change.GONE, "paper", "Шкаф"),
                        new Difference(Part.PRODUCT, Change.GONE, "", "Лендинг")),
                changes(Profiles.full()
                        .keeping(new Inventory(List.of(renamed, fresh), inventory.recipients(), List.of()))));
        List<DataSystem> turned = new ArrayList<>(inventory.systems());
        Collections.reverse(turned);
        assertEquals(
                List.of(new Difference(Part.SYSTEM, Change.MOVED, "", "")),
                changes(Profiles.full()
                        .keeping(new Inventory(turned, inventory.recipients(), inventory.products()))));
        assertEquals(
                List.of(new Difference(Part.PLAN, Change.CHANGED, "", ""),
                        new Difference(Part.SECOND_EYES, Change.CHANGED, "", "")),
                changes(Profiles.full().planning(WorkPlan.EMPTY)));
    }
}
