package org.dsrdesk.desktop.request;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Meaning;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.statute.Excessive;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** An assessment in words. */
record AssessWords(Messages messages) {
    private static final int MOST = Criterion.values().length * Weight.HEAVY.points();

    /** «Сумма 7 из 18: работы больше обычного…». */
    String sum(int sum) {
        return messages.text("request.assess.sum", sum, MOST, messages.text("meaning." + Meaning.of(sum).name()));
    }

    /** «Много часов работы: тяжело (40)». */
    String line(Disproportion found, Criterion criterion) {
        String name = new TermWords(messages).capital(messages.text("criterion." + criterion.name()));
        String fact = found.sheet().fact(criterion);
        String weight = messages.text("weight." + found.weight(criterion).name());
        return name + ": " + weight + (fact.isEmpty() ? "" : " (" + fact + ")");
    }

    /** Why the answer costs nothing. */
    String free(Statute statute) {
        boolean lawful = statute.excessive().filter(Excessive::fee).isPresent();
        return lawful
                ? messages.text("request.assess.free.policy")
                : messages.text("request.assess.free.law", statute.edition().title().in(messages.language().locale()));
    }

    /** Reasons for a notice of extension, without what of other people an answer would lay open. */
    String extension(Disproportion found) {
        AssessmentSheet sheet = found.sheet();
        return Stream.of(
                found.reasons(),
                told("request.assess.extend.systems", sheet.systems()),
                told("request.assess.extend.hours", sheet.hours()),
                sheet.backups().isEmpty() ? "" : messages.text("request.assess.extend.backups", sheet.backups()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String told(String key, @Nullable Integer number) {
        return number == null ? "" : messages.text(key, number);
    }
}
