package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Meaning;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisproportionTest {
    private static Disproportion of(Map<Criterion, Weight> weights) {
        return new Disproportion(
                weights, AssessmentSheet.EMPTY, "много", "М. Офицерова", Instant.parse("2026-11-20T09:00:00Z"), null);
    }

    @ParameterizedTest
    @CsvSource({"0, ORDINARY", "4, ORDINARY", "5, LABORIOUS", "9, LABORIOUS", "10, DISPROPORTIONATE",
        "18, DISPROPORTIONATE"})
    void aSumMeansWhatItsThresholdSays(int sum, Meaning meaning) {
        assertEquals(meaning, Meaning.of(sum));
    }

    @Test
    void theSumAddsTheWeightsAndWhatWeighsNothingIsNoCriterion() {
        Disproportion found = of(Map.of(
                Criterion.SYSTEMATIC, Weight.SLIGHT,
                Criterion.MANY_SYSTEMS, Weight.HEAVY,
                Criterion.BACKUP_MEDIA, Weight.CONSIDERABLE,
                Criterion.ENDANGERS_OTHERS, Weight.NONE));
        assertEquals(6, found.sum());
        assertEquals(Meaning.LABORIOUS, found.meaning());
        assertEquals(
                List.of(Criterion.MANY_SYSTEMS, Criterion.BACKUP_MEDIA, Criterion.SYSTEMATIC),
                List.copyOf(found.criteria()));
        assertEquals(Weight.NONE, found.weight(Criterion.MANY_HOURS));
    }

    @Test
    void onlyAWeightEndangersOthers() {
        assertFalse(of(Map.of(Criterion.ENDANGERS_OTHERS, Weight.NONE)).endangersOthers());
        assertTrue(of(Map.of(Criterion.ENDANGERS_OTHERS, Weight.SLIGHT)).endangersOthers());
    }
}
