package org.dsrdesk.reports;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Meaning;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Citation;
import org.jspecify.annotations.Nullable;

/** Turns a row into the texts of its cells. */
final class Cells {
    private static final String NONE = "—";

    private final ReportTexts texts;
    private final PersonCells person;

    Cells(Locale locale, Masking masking) {
        this.texts = new ReportTexts(locale);
        this.person = new PersonCells(masking);
    }

    String header(Column column) {
        return texts.text(column.key());
    }

    String cell(ReportRow row, Column column) {
        Request request = row.request();
        DutyLine deciding = row.clocks().deciding();
        ReportRow.Repeat repeat = row.repeat();
        Decision decision = row.demand().decision();
        return switch (column) {
            case NUMBER -> request.number().toString();
            case DEMAND -> String.valueOf(row.demand().ordinal());
            case STATE -> texts.of(request.state());
            case CHANNEL -> texts.of(request.intake().channel());
            case RECEIVED_ON -> row.receivedOn().toString();
            case RECEIVED_AT -> moment(request.intake().received());
            case REGISTERED_AT -> moment(request.intake().registered().atZone(row.zone()));
            case KIND -> texts.of(row.demand().kind());
            case DELETION_GROUND -> of(row.demand().ground(), texts::of);
            case PERSON -> person.name(request.requester());
            case EMAIL -> person.email(request.requester());
            case PHONE -> person.phone(request.requester());
            case REQUESTER -> texts.of(request.requester().role());
            case REPRESENTATIVE -> texts.yesOrNo(PersonCells.representative(request.requester().role()));
            case DUTY -> of(deciding, line -> line.duty().title().in(texts.locale()));
            case CITATION -> of(deciding, line -> texts.of(line.duty().citation()));
            case DUE -> of(deciding, line -> of(line.due(), LocalDate::toString));
            case WAITS_FOR -> of(deciding, this::waiting);
            case EXTENDED_UNTIL -> of(deciding, line -> of(line.extendedUntil(), LocalDate::toString));
            case DONE_ON -> of(deciding, line -> of(line.doneOn(), LocalDate::toString));
            case CLOSED_ON -> of(row.closedOn(), LocalDate::toString);
            case ON_TIME -> texts.of(row.clocks().timeliness());
            case DUTIES -> row.clocks().lines().stream().map(this::line).collect(Collectors.joining(" | "));
            case REPEAT -> repeat == null ? texts.yesOrNo(false) : verdict(repeat);
            case FINDING -> of(repeat, found -> texts.of(found.link().finding()));
            case REPEAT_OF -> of(repeat, found -> found.earlier().toString());
            case DISPROPORTIONATE -> texts.yesOrNo(disproportionate(request.disproportion()));
            case CRITERIA -> of(request.disproportion(), this::criteria);
            case OUTCOME -> of(decision, made -> texts.of(made.outcome()));
            case DECIDED_ON -> of(decision, made -> made.at().atZone(row.zone()).toLocalDate().toString());
            case GROUND -> of(row.ground(), this::ground);
            case REASONS -> of(decision, made -> person.words(made.reasons()));
            case EDITION -> request.intake().edition().toString();
            case PROVISIONAL -> texts.yesOrNo(row.provisional());
        };
    }

    private String ground(ReportRow.Ground ground) {
        return switch (ground) {
            case ReportRow.Ground.OfLaw(Citation citation) -> texts.of(citation);
            case ReportRow.Ground.OfPolicy(String title, String clause) -> texts.text("ground.policy") + ": "
                    + (clause.isEmpty() ? title : title + ", " + clause);
        };
    }

    private String line(DutyLine line) {
        String done = line.excluded() ? texts.text("duty.excluded") : of(line.doneOn(), LocalDate::toString);
        return texts.of(line.duty().action())
                + " (" + texts.of(line.duty().citation()) + "): "
                + texts.text("duty.due") + " " + orNone(due(line)) + ", "
                + texts.text("duty.done") + " " + orNone(done);
    }

    private String due(DutyLine line) {
        ZonedDateTime moment = line.dueMoment();
        if (moment != null) {
            return moment(moment);
        }
        return line.due() == null ? waiting(line) : line.due().toString();
    }

    private String waiting(DutyLine line) {
        return line.open() && line.clock() instanceof DutyClock.Unnamed
                ? texts.text("waits.named")
                : of(line.waitsFor(), texts::of);
    }

    private String verdict(ReportRow.Repeat repeat) {
        boolean confirmed = repeat.link().verdict() == Verdict.CONFIRMED;
        return confirmed ? texts.yesOrNo(true) : texts.text("repeat.proposed");
    }

    private String criteria(Disproportion disproportion) {
        return disproportion.criteria().stream()
                .map(one -> texts.of(one) + ": " + texts.of(disproportion.weight(one)))
                .collect(Collectors.joining(", "));
    }

    private static boolean disproportionate(@Nullable Disproportion found) {
        return found != null && found.meaning() == Meaning.DISPROPORTIONATE;
    }

    private static <T> String of(@Nullable T value, Function<T, String> text) {
        return value == null ? "" : text.apply(value);
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }

    private static String moment(ZonedDateTime moment) {
        return ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
