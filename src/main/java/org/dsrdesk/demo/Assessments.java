package org.dsrdesk.demo;

import java.util.Map;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.request.Request;

/** Made-up assessments: every other one finds much work, the rest find too much of it. */
final class Assessments {
    private static final Map<Criterion, Weight> LABORIOUS =
            Map.of(Criterion.MANY_SYSTEMS, Weight.HEAVY, Criterion.BACKUP_MEDIA, Weight.CONSIDERABLE);
    private static final Map<Criterion, Weight> TOO_MUCH = Map.of(
            Criterion.MANY_SYSTEMS, Weight.HEAVY,
            Criterion.BACKUP_MEDIA, Weight.HEAVY,
            Criterion.MANY_HOURS, Weight.HEAVY,
            Criterion.ENDANGERS_OTHERS, Weight.CONSIDERABLE);

    private Assessments() {}

    static Request kept(DemoOffice office, Request request) {
        boolean tooMuch = request.number().serial() % 2 == 0;
        AssessmentSheet sheet = new AssessmentSheet(
                12,
                tooMuch ? 60 : null,
                null,
                "ленты за пять лет",
                tooMuch ? "переписка с соседями заявителя: имена и телефоны" : "",
                "",
                "выписка за последний год",
                "");
        return office.desk().assessing().flag(
                request,
                tooMuch ? TOO_MUCH : LABORIOUS,
                sheet,
                "Сведения лежат в двенадцати копиях на лентах",
                office.officer());
    }
}
