package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepOperatorsTest {
    private static final String LONG = "я".repeat(501);

    @TempDir private Path folder;

    private static PolicyGround ground(String id, String title, String clause) {
        return new PolicyGround(id, title, clause, Set.of());
    }

    private static Policy of(PolicyGround... grounds) {
        return new Policy(null, Set.of(), List.of(grounds), false);
    }

    private static Map<Field, Problem> refused(TestDesk desk, Policy policy) {
        return assertThrows(
                RefusedException.class, () -> desk.desk.operators().keep(desk.operator.promising(policy), OFFICER))
                .problems();
    }

    @Test
    void aPolicyThatSaysNothingSensibleIsRefusedAndNothingIsKept() {
        try (TestDesk desk = TestDesk.in(folder)) {
            assertEquals(Map.of(Field.POLICY_GROUND, Problem.GROUND_TITLE_MISSING),
                    refused(desk, of(ground("", " ", "п. 1"))));
            assertEquals(Map.of(Field.POLICY_GROUND, Problem.GROUND_TITLE_TOO_LONG),
                    refused(desk, of(ground("", LONG, ""))));
            assertEquals(Map.of(Field.POLICY_GROUND, Problem.GROUND_CLAUSE_TOO_LONG),
                    refused(desk, of(ground("", "Усилия", LONG))));
            assertEquals(Map.of(Field.POLICY_GROUND, Problem.GROUND_ID_UNKNOWN),
                    refused(desk, of(ground("7", "Усилия", ""), ground("7", "Угроза", ""))));
            assertEquals(Map.of(Field.SYSTEMATIC, Problem.SYSTEMATIC_TOO_MANY),
                    refused(desk, new Policy(new Policy.Systematic(2, 3_661), Set.of(), List.of(), false)));
            assertEquals(Policy.NONE, desk.desk.operators().all().getFirst().policy());
        }
    }

    @Test
    void aNewGroundIsNumberedAfterEveryKnownOne() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Policy policy = of(ground("", "Усилия", ""), ground("41", "Угроза", ""), ground("old", "Прочее", ""));
            assertEquals(
                    List.of("42", "41", "old"),
                    desk.desk.operators().keep(desk.operator.promising(policy), OFFICER).policy().grounds().stream()
                            .map(PolicyGround::id)
                            .toList());
        }
    }

    @Test
    void theTraceOfAPolicyTellsThatAClauseChangedAndNoWords() {
        String five = PolicyTrace.of(of(ground("7", "Усилия", "п. 5")));
        assertEquals(five, PolicyTrace.of(of(ground("7", "Усилия", "п. 5"))));
        assertNotEquals(five, PolicyTrace.of(of(ground("7", "Усилия", "п. 99"))));
        assertTrue(five.matches("[0-9]+/[0-9a-f]{16}"), five);
    }

    @Test
    void systematicMeansAtLeastTwoRequestsWithinAtLeastADay() {
        assertEquals(Optional.of(Problem.SYSTEMATIC_TOO_FEW), PolicyCheck.systematic(1, 30));
        assertEquals(Optional.of(Problem.SYSTEMATIC_TOO_FEW), PolicyCheck.systematic(2, 0));
        assertEquals(Optional.empty(), PolicyCheck.systematic(2, 1));
        assertEquals(Optional.of(Problem.SYSTEMATIC_TOO_MANY), PolicyCheck.systematic(10_001, 30));
        assertThrows(IllegalArgumentException.class, () -> new Policy.Systematic(1, 30));
    }
}
