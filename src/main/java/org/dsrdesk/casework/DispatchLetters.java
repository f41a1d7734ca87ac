package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.LetterChange.Changed;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.letter.Sending;
import org.dsrdesk.domain.request.Request;

/**
 * Records the way of made letters out of the house. The dispatch ends, in the same transaction, the open duties of the
 * demand that such a letter fulfils, at the moment of dispatch, and the tasks that it is the work of.
 */
public final class DispatchLetters {
    private final Transactions transactions;
    private final CaseChange change;
    private final LetterChange letters;
    private final LetterFitness fitness;

    DispatchLetters(Transactions transactions, RuleShelf rules, LetterFitness fitness, Clock clock) {
        this.transactions = transactions;
        this.fitness = fitness;
        this.change = new CaseChange(transactions, rules, clock);
        this.letters = new LetterChange(transactions, clock);
    }

    /**
     * Records that a letter went out: one that is made, one of which nobody knew whether it went, or one that the mail
     * server has just taken. What a mail server took is recorded whatever happened to the letter meanwhile, and once. A
     * letter that the request has outgrown went out all the same, but it ends nothing.
     *
     * @throws RefusedException for a moment in the future, before the day on the letter or before the receipt of the
     *     request, a missing proof, or a letter that cannot go out; nobody asks for the moment where a server has
     *     the letter, or may have it
     * @throws StaleLetterException when somebody changed it meanwhile
     */
    public OutgoingLetter dispatched(OutgoingLetter seen, Dispatch dispatch, Actor actor) {
        actor.require(Permission.DECIDE);
        return transactions.write(store -> {
            OutgoingLetter stored = LetterChange.stored(store, seen);
            boolean taken = seen.stage() == LetterStage.SENDING && dispatch.way() == Dispatch.Way.EMAIL
                    && sameMessage(seen, stored);
            if (taken && stored.stage() == LetterStage.SENT) {
                return stored;
            }
            Request request = LetterChange.request(store, seen.request());
            if (!taken) {
                LetterChange.requireFresh(stored, seen);
                LetterChange.requireOpen(request);
                requireReady(stored);
            }
            boolean ends = !request.isClosed()
                    && fitness.fitted(store, request, stored, dispatch.at().toInstant());
            change.within(store, request, actor, context -> {
                Dispatch local = checked(stored, dispatch, context, actor);
                OutgoingLetter sent = stored.dispatchedAs(local);
                store.outgoing().save(sent);
                return new DispatchEnds(context, sent, local).of(request, ends);
            });
            return LetterChange.stored(store, seen);
        });
    }

    private static boolean sameMessage(OutgoingLetter seen, OutgoingLetter stored) {
        Sending one = seen.sending();
        Sending other = stored.sending();
        return one != null && other != null && one.messageId().equals(other.messageId());
    }

    private static void requireReady(OutgoingLetter letter) {
        switch (letter.stage()) {
            case MADE, UNSURE -> {}
            case SENDING -> throw new RefusedException(Field.LETTER, Problem.LETTER_ON_ITS_WAY);
            case DRAFT -> throw new RefusedException(Field.LETTER, Problem.LETTER_NOT_MADE);
            case SENT -> throw new RefusedException(Field.LETTER, Problem.LETTER_OUT);
            case DISCARDED -> throw new RefusedException(Field.LETTER, Problem.LETTER_GIVEN_UP);
        }
    }

    private static Dispatch checked(
            OutgoingLetter letter, Dispatch dispatch, CaseChange.Context context, Actor actor) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        ZonedDateTime at = dispatch.at().withZoneSameInstant(context.operator().zone());
        String proof = dispatch.proof().strip();
        boolean filed = dispatch.way() == Dispatch.Way.FILED;
        if (filed != (letter.kind().addressee() == Addressee.INTERNAL)) {
            problems.put(Field.WAY, Problem.LETTER_WAY_UNFIT);
        }
        if (letter.stage() == LetterStage.MADE) {
            moment(letter, at, context.received(), context.now())
                    .ifPresent(problem -> problems.put(Field.MOMENT, problem));
        }
        if (proof.isEmpty() && !filed) {
            problems.put(Field.PROOF, Problem.PROOF_MISSING);
        } else if (proof.length() > Longest.PROOF) {
            problems.put(Field.PROOF, Problem.TEXT_TOO_LONG);
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return new Dispatch(dispatch.way(), at, proof, actor.name());
    }

    /** Why a letter cannot have gone out at a moment; empty when it can. */
    private static Optional<Problem> moment(
            OutgoingLetter letter, ZonedDateTime at, ZonedDateTime received, Instant now) {
        LocalDate day = at.toLocalDate();
        MadeLetter made = letter.made();
        if (at.toInstant().isAfter(now)) {
            return Optional.of(Problem.DONE_IN_FUTURE);
        }
        if (day.isBefore(received.toLocalDate())) {
            return Optional.of(Problem.DONE_BEFORE_RECEIPT);
        }
        return made != null && day.isBefore(made.on()) ? Optional.of(Problem.DISPATCH_BEFORE_LETTER) : Optional.empty();
    }

    /**
     * Keeps that the mail server is about to get a made letter; from here on nobody else may send it.
     *
     * @param to one address of e-mail
     * @throws RefusedException for a letter that is not made, stays in the house or was outgrown by the request, for
     *     what is no address, and while the clock shows a day before that on the letter
     */
    public OutgoingLetter sending(OutgoingLetter seen, String to, Actor actor) {
        return letters.seen(seen, actor, Permission.DECIDE, step -> {
            OutgoingLetter letter = step.letter();
            if (letter.stage() == LetterStage.UNSURE) {
                throw new RefusedException(Field.LETTER, Problem.LETTER_ON_ITS_WAY);
            }
            requireReady(letter);
            fitness.require(step.store(), step.request(), letter);
            ZoneId zone = step.operator().zone();
            moment(letter, step.now().atZone(zone),
                    step.request().intake().received().withZoneSameInstant(zone), step.now())
                    .ifPresent(problem -> {
                        throw new RefusedException(Field.MOMENT, problem);
                    });
            if (letter.kind().addressee() == Addressee.INTERNAL) {
                throw new RefusedException(Field.WAY, Problem.LETTER_WAY_UNFIT);
            }
            String address = to.strip();
            if (!IntakeCheck.isEmail(address)) {
                throw new RefusedException(Field.EMAIL, Problem.EMAIL_INVALID);
            }
            String messageId = MessageIds.of(step, Objects.requireNonNull(letter.made()));
            return new Changed(
                    letter.sentBy(new Sending(messageId, address, step.now())),
                    LogAction.LETTER_SENDING,
                    Facts.of("message", messageId, "to", Facts.trace(address)));
        });
    }

    /**
     * The mail server did not take the letter, or a person knows that it did not go: it may be sent again.
     *
     * @throws RefusedException without reasons, or for a letter that is not on its way
     */
    public OutgoingLetter notSent(OutgoingLetter seen, String why, Actor actor) {
        if (why.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return letters.of(seen, actor, Permission.DECIDE, step -> {
            requireAttempt(step.letter(), seen);
            return new Changed(step.letter().notOut(), LogAction.LETTER_NOT_SENT,
                    Facts.of("why", Facts.trace(why.strip())));
        });
    }

    /** The connection was lost after the mail server had the letter. */
    public OutgoingLetter unsure(OutgoingLetter seen, Actor actor) {
        return letters.of(seen, actor, Permission.DECIDE, step -> {
            requireAttempt(step.letter(), seen);
            return new Changed(
                    step.letter().stage() == LetterStage.UNSURE ? step.letter() : step.letter().unsure(),
                    LogAction.LETTER_UNSURE);
        });
    }

    /** An attempt that another desk took for interrupted is still the same attempt; any other change counts. */
    private static void requireAttempt(OutgoingLetter stored, OutgoingLetter seen) {
        boolean interrupted = seen.stage() == LetterStage.SENDING && stored.stage() == LetterStage.UNSURE
                && Objects.equals(seen.sending(), stored.sending());
        if (!interrupted) {
            LetterChange.requireFresh(stored, seen);
        }
        if (stored.stage() != LetterStage.SENDING && stored.stage() != LetterStage.UNSURE) {
            throw new RefusedException(Field.LETTER, Problem.LETTER_NOT_SENDING);
        }
    }

    /**
     * Takes a dispatch back that was recorded by mistake; the duties and tasks that it ended are open again.
     *
     * @throws RefusedException without reasons, for a letter that is not out, or in a closed request
     */
    public OutgoingLetter takeBack(OutgoingLetter seen, String reasons, Actor actor) {
        actor.require(Permission.DECIDE);
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return transactions.write(store -> {
            OutgoingLetter stored = LetterChange.stored(store, seen);
            LetterChange.requireFresh(stored, seen);
            Request request = LetterChange.request(store, seen.request());
            LetterChange.requireOpen(request);
            if (stored.stage() != LetterStage.SENT) {
                throw new RefusedException(Field.LETTER, Problem.LETTER_NOT_OUT);
            }
            change.within(store, request, actor,
                    context -> new DispatchTakenBack(context, stored, actor).of(request, reasons.strip()));
            store.outgoing().save(stored.notOut());
            return LetterChange.stored(store, seen);
        });
    }

    /** Letters that a mail server had when the desk ended: nobody knows whether they went. Tells how many. */
    public int interrupted(Actor actor) {
        return transactions.write(store -> {
            List<OutgoingLetter> interrupted = store.outgoing().sending();
            interrupted.stream().map(OutgoingLetter::unsure).forEach(letter -> {
                store.outgoing().save(letter);
                letters.log(store, new Changed(letter, LogAction.LETTER_UNSURE), actor);
            });
            return interrupted.size();
        });
    }
}
