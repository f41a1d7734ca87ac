package org.dsrdesk.casework;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Excessive;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** What an assessment must say before it is kept: each weight rests on its fact, the whole on reasons. */
public final class AssessmentCheck {
    /** The largest number of systems, hours or requests that anybody may mean. */
    public static final int LARGEST = 100_000;

    private AssessmentCheck() {}

    /** Whether a fee may be asked: only where the act gives one and the operator's policy does too. */
    public static boolean feeAllowed(Statute statute, Policy policy) {
        return policy.fee() && statute.excessive().filter(Excessive::fee).isPresent();
    }

    /** Whether an assessment waits for the second person whom the operator's policy asks for. */
    static boolean waits(Request request, Policy policy) {
        Disproportion found = request.disproportion();
        return found != null
                && found.second() == null
                && policy.signatures().contains(Policy.SecondSignature.ASSESSMENT);
    }

    /** The same sheet without spaces around its texts. */
    static AssessmentSheet stripped(AssessmentSheet sheet) {
        return new AssessmentSheet(
                sheet.systems(),
                sheet.hours(),
                sheet.requests(),
                sheet.backups().strip(),
                sheet.endangered().strip(),
                sheet.overlap().strip(),
                sheet.offered().strip(),
                sheet.fee().strip());
    }

    /**
     * Checks an assessment.
     *
     * @param fee what speaks against a fee; empty when one may be asked
     * @throws RefusedException for what is missing or wrong
     */
    static void require(Disproportion found, Optional<Problem> fee) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (found.weights().isEmpty()) {
            problems.put(Field.GROUND, Problem.WEIGHT_MISSING);
        }
        found.criteria().forEach(criterion -> fact(problems, criterion, found.sheet()));
        sizes(problems, found.sheet());
        if (!found.sheet().fee().isEmpty()) {
            fee.ifPresent(problem -> problems.put(Field.FEE, problem));
        }
        if (found.reasons().isEmpty()) {
            problems.put(Field.REASONS, Problem.REASONS_MISSING);
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private static void fact(Map<Field, Problem> problems, Criterion criterion, AssessmentSheet sheet) {
        switch (criterion) {
            case MANY_SYSTEMS -> number(problems, Field.SYSTEMS, sheet.systems());
            case MANY_HOURS -> number(problems, Field.HOURS, sheet.hours());
            case SYSTEMATIC -> number(problems, Field.COUNT, sheet.requests());
            case BACKUP_MEDIA -> text(problems, Field.BACKUPS, sheet.backups(), Problem.FACT_MISSING);
            case OVERLAPS_EARLIER_ANSWER -> text(problems, Field.OVERLAP, sheet.overlap(), Problem.FACT_MISSING);
            case ENDANGERS_OTHERS -> text(problems, Field.ENDANGERED, sheet.endangered(), Problem.ENDANGERED_MISSING);
        }
    }

    private static void number(Map<Field, Problem> problems, Field field, @Nullable Integer number) {
        if (number == null) {
            problems.put(field, Problem.NUMBER_MISSING);
        }
    }

    private static void text(Map<Field, Problem> problems, Field field, String text, Problem problem) {
        if (text.isEmpty()) {
            problems.put(field, problem);
        }
    }

    private static void sizes(Map<Field, Problem> problems, AssessmentSheet sheet) {
        range(problems, Field.SYSTEMS, sheet.systems());
        range(problems, Field.HOURS, sheet.hours());
        range(problems, Field.COUNT, sheet.requests());
        length(problems, Field.BACKUPS, sheet.backups(), Longest.ASSESSMENT_FACT);
        length(problems, Field.ENDANGERED, sheet.endangered(), Longest.ASSESSMENT_FACT);
        length(problems, Field.OVERLAP, sheet.overlap(), Longest.ASSESSMENT_FACT);
        length(problems, Field.OFFERED, sheet.offered(), Longest.ASSESSMENT_FACT);
        length(problems, Field.FEE, sheet.fee(), Longest.FEE);
    }

    private static void range(Map<Field, Problem> problems, Field field, @Nullable Integer number) {
        if (number != null && (number < 0 || number > LARGEST)) {
            problems.put(field, Problem.NUMBER_TOO_LARGE);
        }
    }

    private static void length(Map<Field, Problem> problems, Field field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, Problem.TEXT_TOO_LONG);
        }
    }
}
