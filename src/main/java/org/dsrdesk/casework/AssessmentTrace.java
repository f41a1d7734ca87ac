package org.dsrdesk.casework;

import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Signature;
import org.jspecify.annotations.Nullable;

/** What is left of an assessment: facts without personal texts in the case log, its words in a note. */
final class AssessmentTrace {
    private AssessmentTrace() {}

    /** Criteria, weights and the sum; of texts only lengths and hashes. */
    static SortedMap<String, String> facts(Disproportion found) {
        return Facts.of(
                "criteria",
                found.criteria().stream().map(Enum::name).collect(Collectors.joining(",")),
                "weights",
                found.criteria().stream().map(one -> found.weight(one).name()).collect(Collectors.joining(",")),
                "sum",
                String.valueOf(found.sum()),
                "sheet",
                Facts.trace(told(found.sheet())),
                "reasons",
                Facts.trace(found.reasons()));
    }

    /** «сумма 7; ленты за пять лет; систем: 12; …»: everything that an officer had written. */
    static String words(Disproportion found) {
        Signature second = found.second();
        return Stream.of(
                "сумма " + found.sum(),
                found.reasons(),
                told(found.sheet()),
                second == null ? "" : "второй подписант: " + second.by())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String told(AssessmentSheet sheet) {
        return Stream.of(
                number("систем: ", sheet.systems()),
                number("часов: ", sheet.hours()),
                number("обращений: ", sheet.requests()),
                text("резервные копии: ", sheet.backups()),
                text("чужие данные: ", sheet.endangered()),
                text("прежний ответ: ", sheet.overlap()),
                text("предложено взамен: ", sheet.offered()),
                text("плата: ", sheet.fee()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String number(String name, @Nullable Integer number) {
        return number == null ? "" : name + number;
    }

    private static String text(String name, String text) {
        return text.isEmpty() ? "" : name + text;
    }
}
