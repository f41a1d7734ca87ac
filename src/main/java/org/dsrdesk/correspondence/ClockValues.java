package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.letter.CitationWords;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Duty;

/** What letters say of terms and of the rules that set them, from the clocks of the demand. */
final class ClockValues {
    private final LetterBasis basis;
    private final ClockSheet sheet;
    private final MainDuty main;

    ClockValues(LetterBasis basis) {
        this.basis = basis;
        this.sheet = basis.sheet();
        this.main = new MainDuty(basis);
    }

    /** Where the rule stands that the letter answers. */
    String rule() {
        return CitationWords.of(
                main.duty().map(Duty::citation).orElseGet(() -> basis.kind().citation()), basis.language());
    }

    /** The last day of that rule, or else of whatever is due first; no day where the law sets none so far. */
    String lastDay() {
        return main.duty()
                .flatMap(duty -> main.deadline(duty))
                .filter(deadline -> MainDuty.hasDays(deadline.duty()))
                .or(this::first)
                .map(this::written)
                .orElseGet(() -> NoDayYet.words(basis));
    }

    private Optional<Deadline> first() {
        return running(Stream.of(sheet))
                .filter(deadline -> sheet.demand().state(deadline.duty().id()).done() == null)
                .filter(deadline -> MainDuty.hasDays(deadline.duty()))
                .filter(deadline -> !deadline.duty().cautious() || !NoDayYet.before(basis))
                .min(Comparator.comparing((Deadline one) -> one.duty().cautious()).thenComparing(Deadline::due));
    }

    private static Stream<Deadline> running(Stream<ClockSheet> sheets) {
        return sheets.flatMap(one -> one.clocks().stream())
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline());
    }

    private String written(Deadline deadline) {
        return written(deadline.due(), deadline);
    }

    private String written(LocalDate day, Deadline deadline) {
        return basis.day(day) + (deadline.provisional() ? basis.say(" (предварительно)", " (provisional)") : "");
    }

    String firstLastDay() {
        return extended().flatMap(Deadline::noticeBy).map(basis::day).orElse("");
    }

    private Optional<Deadline> extended() {
        return main.extended().flatMap(duty -> running(Stream.of(sheet))
                .filter(deadline -> deadline.duty().equals(duty))
                .findFirst());
    }

    /** The day that the extension leads to; empty once it is too late to tell of it. */
    String newLastDay() {
        return extended()
                .map(deadline -> deadline.extended() ? written(deadline) : promised(deadline))
                .orElse("");
    }

    private String promised(Deadline first) {
        LocalDate ceiling = first.extensionCeiling();
        return Optional.ofNullable(sheet.demand().state(first.duty().id()).extension())
                .filter(extension -> extension.told(basis.today()).toldBy(first.noticeBy().orElse(LocalDate.MIN)))
                .map(Extension::until)
                .map(until -> basis.day(ceiling != null && until.isAfter(ceiling) ? ceiling : until))
                .orElse("");
    }

    String delayReasons() {
        return main.extended()
                .map(duty -> sheet.demand().state(duty.id()).extension())
                .map(Extension::reasons)
                .map(Lines::sentence)
                .orElse("");
    }

    String lastMoment() {
        return main.duty()
                .flatMap(duty -> main.deadline(duty))
                .flatMap(deadline -> Optional.ofNullable(deadline.dueMoment()))
                .map(moment -> DateWords.moment(moment, basis.language()))
                .orElse("");
    }

    /** Whether the letter would still go out in time, to the minute of a term in hours; without a clock it would. */
    boolean inTime() {
        return main.duty()
                .flatMap(duty -> main.deadline(duty))
                .filter(this::over)
                .isEmpty();
    }

    private boolean over(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment == null ? deadline.due().isBefore(basis.today()) : moment.isBefore(basis.now());
    }

    String detectedAt() {
        return event(ClockEvent.BREACH_DETECTED)
                .map(moment -> basis.say("", "on ") + DateWords.moment(moment, basis.language()))
                .orElse("");
    }

    String foundOn() {
        return eventDay(ClockEvent.UNLAWFULNESS_FOUND).map(basis::day).orElse("");
    }

    Optional<LocalDate> eventDay(ClockEvent event) {
        return event(event).map(ZonedDateTime::toLocalDate);
    }

    private Optional<ZonedDateTime> event(ClockEvent event) {
        return Optional.ofNullable(basis.demand().events().get(event));
    }

    /** The last day to destroy what was put off (152-FZ art. 21(6)). */
    Optional<LocalDate> destroyBy() {
        return running(Stream.of(sheet))
                .filter(deadline -> deadline.duty().starts() == ClockEvent.BLOCKING_BEGUN)
                .map(Deadline::due)
                .findFirst();
    }

    /** The first day on which the same may be asked again (152-FZ art. 14(4)). */
    String repeatFrom() {
        Demand demand = basis.demand();
        return basis.view().statute().repeatRules().stream()
                .filter(rule -> rule.kinds().contains(demand.kind()))
                .map(rule -> rule.window().lawfulAgain(eventDay(rule.from()).orElseGet(basis::received)))
                .findFirst()
                .map(basis::day)
                .orElse("");
    }

    /** Whether the letter speaks of every demand of the request. */
    static List<ClockSheet> sheets(LetterBasis basis) {
        return basis.kind() == LetterKind.RECEIPT ? basis.view().sheets() : List.of(basis.sheet());
    }
}
