package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.LetterChange.Changed;
import org.dsrdesk.casework.LetterChange.Step;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/**
 * Keeps the letters and acts of requests until they are made; for their way out see {@link DispatchLetters}. Who may
 * log may write drafts; who may decide checks them, makes them and gives made ones up.
 */
public final class KeepOutgoing {
    private static final long FIRST_VERSION = 1;

    private final Transactions transactions;
    private final LetterFitness fitness;
    private final LetterChange change;

    KeepOutgoing(Transactions transactions, LetterFitness fitness, Clock clock) {
        this.transactions = transactions;
        this.fitness = fitness;
        this.change = new LetterChange(transactions, clock);
    }

    /** The letters of a request in the order in which they were begun. */
    public List<OutgoingLetter> of(RequestId request, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.outgoing().of(request));
    }

    public Optional<OutgoingLetter> find(OutgoingId id, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.outgoing().find(id));
    }

    /**
     * Begins a letter.
     *
     * @param words what is to stand in place of what the desk would say; blank ones are not kept
     * @throws RefusedException when the request is closed or a text is too long
     * @throws IllegalArgumentException when the request has no such demand
     */
    public OutgoingLetter begin(Request request, LetterAbout about, Map<LetterField, String> words, Actor actor) {
        actor.require(Permission.LOG);
        Map<LetterField, String> said = said(words);
        return transactions.write(store -> {
            Request current = LetterChange.request(store, request.id());
            LetterChange.requireOpen(current);
            OutgoingLetter begun = new OutgoingLetter(
                    store.outgoing().nextId(), current.id(),
                    new LetterAbout(
                            current.demand(about.demand()).id(), about.kind(), about.language(), about.place()),
                    said, null, change.clock().instant(), actor.name(), LetterStage.DRAFT, null, null, null, null,
                    FIRST_VERSION);
            store.outgoing().add(begun);
            change.log(store, new Changed(begun, LogAction.LETTER_BEGUN), actor);
            return begun;
        });
    }

    /**
     * Keeps what a person wrote in place of what the desk would say; it replaces all that was written before. Other
     * words than before must be checked for data of other people again.
     *
     * @throws RefusedException when the letter is made already, or a text is too long
     * @throws StaleLetterException when somebody changed it meanwhile
     */
    public OutgoingLetter write(OutgoingLetter seen, Map<LetterField, String> words, Actor actor) {
        Map<LetterField, String> said = said(words);
        actor.require(Permission.LOG);
        return transactions.write(store -> {
            OutgoingLetter stored = LetterChange.stored(store, seen);
            LetterChange.requireFresh(stored, seen);
            LetterChange.requireOpen(LetterChange.request(store, seen.request()));
            requireDraft(stored);
            if (stored.words().equals(said)) {
                return stored;
            }
            OutgoingLetter written = stored.saying(said);
            store.outgoing().save(written);
            if (stored.othersLeftOut() != null) {
                change.log(store, new Changed(written, LogAction.LETTER_UNCHECKED), actor);
            }
            return written.next();
        });
    }

    private static Map<LetterField, String> said(Map<LetterField, String> words) {
        Map<LetterField, String> said = new EnumMap<>(LetterField.class);
        words.forEach((field, text) -> {
            if (!text.isBlank()) {
                said.put(field, text.strip());
            }
        });
        if (said.values().stream().anyMatch(text -> text.length() > Longest.LETTER_WORDS)) {
            throw new RefusedException(Field.WORDS, Problem.TEXT_TOO_LONG);
        }
        return said;
    }

    /** Records or takes back that a person checked that a draft tells nothing of other people (152-FZ art. 14(2)). */
    public OutgoingLetter othersLeftOut(OutgoingLetter seen, boolean checked, Actor actor) {
        return change.seen(seen, actor, Permission.DECIDE, step -> {
            requireDraft(step.letter());
            boolean before = step.letter().othersLeftOut() != null;
            if (before == checked) {
                return new Changed(step.letter(), LogAction.LETTER_CHECKED);
            }
            Signature by = checked ? new Signature(actor.name(), step.now(), actor.name()) : null;
            return new Changed(
                    step.letter().checked(by), checked ? LogAction.LETTER_CHECKED : LogAction.LETTER_UNCHECKED);
        });
    }

    /**
     * Records that a person checked a draft in one certain wording.
     *
     * @param shown all that the draft says, and what makes its document; only its hash is kept
     */
    public OutgoingLetter othersLeftOut(OutgoingLetter seen, String shown, Actor actor) {
        OutgoingLetter checked = othersLeftOut(seen, true, actor);
        transactions.writeOnly(store -> store.outgoing().keepChecked(seen.id(), LogChain.sha256(shown)));
        return checked;
    }

    /**
     * Takes the check of a draft back that says something else than was checked.
     *
     * @throws RefusedException when it does
     */
    public void requireAsChecked(OutgoingLetter seen, String shown, Actor actor) {
        Optional<String> checked = transactions.read(store -> store.outgoing().checked(seen.id()));
        String now = LogChain.sha256(shown);
        if (seen.othersLeftOut() != null && checked.filter(before -> !before.equals(now)).isPresent()) {
            othersLeftOut(seen, false, actor);
            throw new RefusedException(Field.OTHERS, Problem.OTHERS_CHANGED);
        }
    }

    /**
     * Gives a draft its number and its documents. What the press throws passes through, and no number is taken.
     *
     * @throws RefusedException when it is no draft, the request is closed or has outgrown the letter, its decision
     *     lacks a second signature, or nobody checked an answer with data for those of others
     */
    public OutgoingLetter make(OutgoingLetter seen, Press press, Actor actor) {
        return change.seen(seen, actor, Permission.DECIDE, step -> {
            OutgoingLetter draft = step.letter();
            requireDraft(draft);
            if (draft.mayTellOfOthers() && draft.othersLeftOut() == null) {
                throw new RefusedException(Field.OTHERS, Problem.OTHERS_UNCHECKED);
            }
            fitness.require(step.store(), step.request(), draft);
            LocalDate on = LocalDate.ofInstant(step.now(), step.operator().zone());
            String number = LetterNumbers.next(step, on.getYear());
            Press.Printed printed = press.print(number, on);
            MadeLetter made = new MadeLetter(
                    number,
                    on,
                    kept(step, printed.name() + ".docx", printed.docx(), actor),
                    kept(step, printed.name() + ".pdf", printed.pdf(), actor),
                    printed.pages(),
                    printed.keepUntil());
            return new Changed(draft.madeAs(made), LogAction.LETTER_MADE, Facts.of(
                    "on", on.toString(), "docx", made.docx().sha256(), "pdf", made.pdf().sha256()));
        });
    }

    private static Evidence kept(Step step, String name, Original document, Actor actor) {
        Measured measured = Measured.of(document, Long.MAX_VALUE - 1);
        step.store().evidence().keep(measured.sha256(), document);
        return new Evidence(name, measured.sha256(), measured.size(), step.now(), actor.name());
    }

    /**
     * Gives a letter up; drafts need no reasons, a made letter does.
     *
     * @throws RefusedException when it is on its way or out, or reasons are missing
     */
    public OutgoingLetter discard(OutgoingLetter seen, String reasons, Actor actor) {
        Permission permission = seen.stage() == LetterStage.DRAFT ? Permission.LOG : Permission.DECIDE;
        return change.seen(seen, actor, permission, step -> {
            OutgoingLetter letter = step.letter();
            switch (letter.stage()) {
                case DRAFT -> {}
                case MADE -> requireReasons(reasons);
                case SENDING, UNSURE -> throw new RefusedException(Field.LETTER, Problem.LETTER_ON_ITS_WAY);
                case SENT -> throw new RefusedException(Field.LETTER, Problem.LETTER_OUT);
                case DISCARDED -> throw new RefusedException(Field.LETTER, Problem.LETTER_GIVEN_UP);
            }
            return new Changed(letter.discarded(reasons.strip()), LogAction.LETTER_DISCARDED,
                    Facts.of("reasons", Facts.trace(reasons.strip())));
        });
    }

    private static void requireReasons(String reasons) {
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
    }

    private static void requireDraft(OutgoingLetter letter) {
        if (letter.stage() != LetterStage.DRAFT) {
            throw new RefusedException(Field.LETTER, Problem.LETTER_NOT_DRAFT);
        }
    }
}
