package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;

/** What letters say of other letters and acts of the same demand. */
final class TrailValues {
    private static final Set<LetterStage> NUMBERED =
            EnumSet.of(LetterStage.MADE, LetterStage.SENDING, LetterStage.UNSURE, LetterStage.SENT);
    private static final Set<LetterKind> RESULT =
            EnumSet.of(LetterKind.VIOLATION_CURED, LetterKind.VIOLATION_DESTROYED, LetterKind.DESTROYED);

    private final LetterBasis basis;

    TrailValues(LetterBasis basis) {
        this.basis = basis;
    }

    /** The latest letter of a kind that has its number. */
    private Optional<OutgoingLetter> numbered(LetterKind kind) {
        return letters(kind).filter(letter -> NUMBERED.contains(letter.stage())).reduce((_, later) -> later);
    }

    private Stream<OutgoingLetter> letters(LetterKind kind) {
        return basis.view().outgoing().stream()
                .filter(letter -> letter.kind() == kind && letter.about().demand().equals(basis.about().demand()));
    }

    private String numberAndDay(MadeLetter made) {
        return basis.say("№ ", "No. ") + made.number() + basis.say(" от ", " of ") + basis.day(made.on());
    }

    /** The act of destruction; where nothing was destroyed, that no act was due. */
    String act(boolean destroyed) {
        Optional<String> act = numbered(LetterKind.DESTRUCTION_ACT)
                .flatMap(letter -> Optional.ofNullable(letter.made()))
                .map(made -> basis.say("акт ", "act ") + numberAndDay(made));
        return act.orElseGet(() -> actToCome(destroyed));
    }

    private String actToCome(boolean destroyed) {
        if (basis.kind() == LetterKind.LOG_EXTRACT) {
            return basis.say(
                    "акт об уничтожении персональных данных по тому же обращению",
                    "the act of destruction for the same request");
        }
        return destroyed
                ? ""
                : basis.say("данные не уничтожались, акт не составлялся", "no data were destroyed, no act is due");
    }

    /** The log extract; where no information system was touched, that none is due (order 179, item 1). */
    String extract(boolean automated) {
        return numbered(LetterKind.LOG_EXTRACT)
                .flatMap(letter -> Optional.ofNullable(letter.made()))
                .map(this::numberAndDay)
                .orElseGet(() -> automated
                        ? basis.say(
                                "составляется отдельно по тому же обращению и хранится вместе с актом",
                                "drawn up apart for the same request and kept with the act")
                        : basis.say(
                                "не требуется, данные обрабатывались без средств автоматизации",
                                "not due, the processing was not automated"));
    }

    /** The first notice of a breach that went out; one that is only made notified nobody (152-FZ art. 21(3.1)). */
    String firstNotice() {
        return letters(LetterKind.BREACH_NOTICE)
                .filter(letter -> letter.stage() == LetterStage.SENT)
                .reduce((_, later) -> later)
                .flatMap(letter -> Optional.ofNullable(letter.made())
                        .map(made -> Lines.joined(", ", numberAndDay(made), sentAt(letter))))
                .orElse("");
    }

    private String sentAt(OutgoingLetter letter) {
        Dispatch dispatch = letter.dispatch();
        return dispatch == null
                ? ""
                : basis.say("отправлено ", "sent ") + DateWords.moment(dispatch.at(), basis.language());
    }

    /** When and how the subject was told of what was done for this demand. */
    String subjectTold() {
        return basis.view().outgoing().stream()
                .filter(letter -> letter.stage() == LetterStage.SENT
                        && letter.about().demand().equals(basis.about().demand())
                        && tellsOfResult(letter.kind()))
                .reduce((_, later) -> later)
                .map(this::byLetter)
                .orElse("");
    }

    /** Whether a letter tells the subject what came of the violation; data that are only blocked have their own. */
    private boolean tellsOfResult(LetterKind kind) {
        boolean waits = !new DemandWork(basis.view(), basis.demand()).undestroyed().isEmpty();
        return RESULT.contains(kind) || (waits && kind == LetterKind.DESTRUCTION_POSTPONED);
    }

    /** Whether a processor was sent what it is to do. */
    boolean instructed(PlaceId place) {
        return letters(LetterKind.PROCESSOR_INSTRUCTION)
                .anyMatch(letter -> letter.stage() == LetterStage.SENT && place.equals(letter.about().place()));
    }

    private String byLetter(OutgoingLetter letter) {
        MadeLetter made = letter.made();
        return made == null ? "" : basis.say("письмом ", "letter ") + numberAndDay(made);
    }

    /** How a recipient was told: by which letter, or else on which day. */
    String told(FulfilmentTask task, TaskEnd end) {
        PlaceId place = task.place().placeId();
        String letter = basis.view().outgoing().stream()
                .filter(one -> one.stage() == LetterStage.SENT && place.equals(one.about().place())
                        && one.about().demand().equals(basis.about().demand()))
                .reduce((_, later) -> later)
                .map(this::byLetter)
                .orElse("");
        return letter.isEmpty() ? basis.day(end.on()) : letter;
    }

    /** When the request was passed on: by letter, or as the task says. */
    String passedOn() {
        return letters(LetterKind.REDIRECT_OPERATOR)
                .filter(letter -> letter.stage() == LetterStage.SENT)
                .reduce((_, later) -> later)
                .flatMap(TrailValues::dispatchDay)
                .or(this::toldOn)
                .map(basis::day)
                .orElse("");
    }

    private Optional<LocalDate> toldOn() {
        return basis.demand().tasks().stream()
                .filter(task -> task.work() == TaskWork.TELL && task.place().kind() == TaskPlace.Kind.OTHER
                        && task.endedAs(TaskOutcome.DONE))
                .flatMap(task -> task.ended().stream())
                .map(TaskEnd::on)
                .findFirst();
    }

    /** What goes along with the letter. */
    String enclosures() {
        List<String> papers = Stream.of(LetterKind.DESTRUCTION_ACT, LetterKind.LOG_EXTRACT)
                .filter(_ -> basis.kind() == LetterKind.VIOLATION_REGULATOR)
                .flatMap(kind -> numbered(kind).stream())
                .flatMap(letter -> Optional.ofNullable(letter.made())
                        .map(made -> Lines.phrase(basis.say(
                                letter.kind().title().russian(), letter.kind().title().english()))
                                + " " + numberAndDay(made))
                        .stream())
                .toList();
        return papers.isEmpty() ? basis.say("нет", "none") : String.join("; ", papers);
    }

    static Optional<LocalDate> dispatchDay(OutgoingLetter letter) {
        return Optional.ofNullable(letter.dispatch()).map(dispatch -> dispatch.at().toLocalDate());
    }

    /** What shows that a letter went out. */
    static String proof(OutgoingLetter letter, LetterBasis basis) {
        Dispatch dispatch = letter.dispatch();
        return dispatch == null ? "" : Lines.joined(", ", way(dispatch.way(), basis), dispatch.proof());
    }

    private static String way(Dispatch.Way way, LetterBasis basis) {
        return switch (way) {
            case EMAIL -> basis.say("письмо по электронной почте", "by e-mail");
            case POST -> basis.say("почтовое отправление", "by post");
            case HANDED -> basis.say("вручено под подпись", "handed over against signature");
            case ELSEWHERE, FILED -> "";
        };
    }
}
