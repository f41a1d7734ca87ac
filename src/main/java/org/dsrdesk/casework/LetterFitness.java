package org.dsrdesk.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Request;

/** Keeps letters in the house that the request has outgrown since they were begun or made. */
final class LetterFitness {
    private static final Set<LetterKind> EXTENSIONS =
            EnumSet.of(LetterKind.EXTENSION, LetterKind.EXTENSION_REGULATOR);
    private static final Set<LogAction> DECISIVE = EnumSet.of(
            LogAction.DEMAND_QUALIFIED, LogAction.DECIDED, LogAction.TASK_DONE, LogAction.TASK_REOPENED);

    private final CaseViews views;
    private final LetterCheck check;

    LetterFitness(CaseViews views, LetterCheck check) {
        this.views = views;
        this.check = check;
    }

    /**
     * Refuses what may not be made or sent.
     *
     * @throws RefusedException for a letter that would say what is not so any more, and for one that tells a decision
     *     which a second person must sign first
     */
    void require(CaseStore store, Request request, OutgoingLetter letter) {
        if (!fits(store, request, letter)) {
            throw new RefusedException(Field.LETTER, Problem.LETTER_OUTGROWN);
        }
        if (unsigned(store, request, letter)) {
            throw new RefusedException(Field.LETTER, Problem.LETTER_BEFORE_SIGNATURE);
        }
    }

    /** Whether a letter says what is so; papers that stay in the house tell of their own day. */
    boolean fits(CaseStore store, Request request, OutgoingLetter letter) {
        return letter.kind().addressee() == Addressee.INTERNAL
                || (!outgrown(store, request, letter) && check.fits(views.of(store, request), letter));
    }

    /** The same as of the moment at which a letter went out: what came later makes it untrue no more. */
    boolean fitted(CaseStore store, Request request, OutgoingLetter letter, Instant out) {
        return fits(store, request, letter)
                || (!outgrown(store, request, letter) && !decisive(store, letter, out));
    }

    private static boolean outgrown(CaseStore store, Request request, OutgoingLetter letter) {
        MadeLetter made = letter.made();
        if (made == null) {
            return false;
        }
        boolean announcedAnew = EXTENSIONS.contains(letter.kind()) && since(store, letter, made.pdf().added(),
                entry -> entry.action() == LogAction.EXTENSION_ANNOUNCED);
        return announcedAnew || (letter.kind().tellsDecision() && olderThanDecision(request, letter, made));
    }

    private static boolean olderThanDecision(Request request, OutgoingLetter letter, MadeLetter made) {
        return request.demand(letter.about().demand()).decided()
                .filter(decision -> made.pdf().added().isBefore(decision.at()))
                .isPresent();
    }

    /** Whether anything happened between the making and the dispatch of a letter that it could be about. */
    private static boolean decisive(CaseStore store, OutgoingLetter letter, Instant out) {
        MadeLetter made = letter.made();
        return made == null || since(store, letter, made.pdf().added(),
                entry -> DECISIVE.contains(entry.action()) && !entry.at().isAfter(out));
    }

    private static boolean since(
            CaseStore store, OutgoingLetter letter, Instant begin, Predicate<LogEntry> which) {
        return store.log().of(letter.request()).stream()
                .anyMatch(entry -> entry.at().isAfter(begin) && which.test(entry));
    }

    private boolean unsigned(CaseStore store, Request request, OutgoingLetter letter) {
        Decision decision = request.demand(letter.about().demand()).decision();
        return decision != null
                && decision.second() == null
                && decision.outcome().needsGround()
                && letter.kind().tellsDecision()
                && LawfulDecisions.needsSecond(
                        store.operators().find(request.intake().operator()).orElseThrow().policy(), decision);
    }
}
