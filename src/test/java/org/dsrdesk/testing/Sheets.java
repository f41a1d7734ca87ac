package org.dsrdesk.testing;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;

/** Assessment sheets to try things with. */
public final class Sheets {
    private Sheets() {}

    /** A sheet with every fact told and no fee. */
    public static AssessmentSheet full() {
        return telling("ленты за пять лет");
    }

    /** A sheet whose every text is the same and whose every number is twelve. */
    public static AssessmentSheet telling(String text) {
        return new AssessmentSheet(12, 12, 12, text, text, text, text, "");
    }

    /** The same sheet with a fee. */
    public static AssessmentSheet charging(String fee) {
        AssessmentSheet sheet = full();
        return new AssessmentSheet(
                sheet.systems(), sheet.hours(), sheet.requests(), sheet.backups(), sheet.endangered(),
                sheet.overlap(), sheet.offered(), fee);
    }

    /** One weight for some criteria. */
    public static Map<Criterion, Weight> weights(Weight weight, Criterion... criteria) {
        return Arrays.stream(criteria).collect(Collectors.toMap(one -> one, _ -> weight));
    }

    /** Four heavy criteria: twelve in sum, so disproportionate. */
    public static Map<Criterion, Weight> tooMuch() {
        return weights(Weight.HEAVY, Criterion.MANY_SYSTEMS, Criterion.MANY_HOURS, Criterion.BACKUP_MEDIA,
                Criterion.ENDANGERS_OTHERS);
    }
}
