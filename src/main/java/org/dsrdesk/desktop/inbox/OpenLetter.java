package org.dsrdesk.desktop.inbox;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.RepeatSearch;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.Forwarded;
import org.dsrdesk.intake.Found;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.LetterProposal;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.intake.Proposal;
import org.dsrdesk.intake.Requester;
import org.jspecify.annotations.Nullable;

/** One letter beside the form that was filled in from it, for a person to correct and confirm. */
public final class OpenLetter {
    private final Read read;
    private final ZoneId zone;
    private final RequestForm form;
    private final RepeatSearch repeats;

    /**
     * A letter as it was read off the screen's thread.
     *
     * @param proposal the letter and what it seems to ask
     * @param belongsTo the request it was registered as or attached to; null while it belongs to none
     * @param conversation the request whose correspondence it continues; null when none is known
     * @param earlier the letter that it repeats or continues; null when there is none
     * @param earlierOf the request of that letter; null while it belongs to none
     * @param foreign whose it seems to be by its addresses; null when nothing speaks against the operator at hand
     */
    public record Read(LetterProposal proposal, @Nullable Request belongsTo, @Nullable Request conversation,
            @Nullable Letter earlier, @Nullable Request earlierOf, @Nullable Addressed foreign) {
        static Read of(Letter letter, LetterIntake intake, Session session) {
            LetterProposal proposal = intake.open(letter, session.actor());
            LetterId before = letter.arrival().earlier();
            Letter earlier = before == null ? null : session.desk().letters().find(before).orElse(null);
            Request earlierOf = earlier == null ? null : request(earlier.request(), session);
            Request conversation = request(proposal.conversation(), session);
            return new Read(proposal, request(letter.request(), session),
                    conversation == null && letter.arrival().outcome() == Arrival.Outcome.FOLLOW_UP
                            ? earlierOf
                            : conversation,
                    earlier, earlierOf, Addressed.of(proposal.read().recipients(), session).orElse(null));
        }

        private static @Nullable Request request(@Nullable RequestId id, Session session) {
            return id == null
                    ? null
                    : session.desk().cases().view(id, session.actor()).map(view -> view.request()).orElse(null);
        }
    }

    /** Where the moment of receipt in the form comes from. */
    public enum ReceivedFrom {
        FORWARDED,
        LETTER,
        KEPT
    }

    public OpenLetter(Read read, Session session, Background background, PhoneNumbers phones) {
        this.read = read;
        this.zone = session.operator().zone();
        this.form = new RequestForm(session, phones, Channel.EMAIL);
        this.repeats = new RepeatSearch(session, background, form);
        fill(phones);
    }

    public Letter letter() {
        return read.proposal().letter();
    }

    public LetterProposal proposal() {
        return read.proposal();
    }

    /** The request it belongs to already, if any. */
    public Optional<Request> belongsTo() {
        return Optional.ofNullable(read.belongsTo());
    }

    /** The request whose correspondence it continues, if known. */
    public Optional<Request> conversation() {
        return Optional.ofNullable(read.conversation());
    }

    /** The letter that it repeats or continues, if known. */
    public Optional<Letter> earlier() {
        return Optional.ofNullable(read.earlier());
    }

    /** The request of that letter, if it belongs to one. */
    public Optional<Request> earlierOf() {
        return Optional.ofNullable(read.earlierOf());
    }

    /** Whether it is the same message as another that is kept. */
    public boolean copy() {
        return letter().state() == Letter.State.DUPLICATE;
    }

    /** Whose it seems to be, when that is another operator than the one at hand. */
    Optional<Addressed> foreign() {
        return Optional.ofNullable(read.foreign());
    }

    /**
     * Whether the requester of an open request continues it and asks nothing that it does not ask already; the words
     * of anybody else who writes in that correspondence are theirs and no part of it.
     */
    public boolean onlyContinues() {
        Request request = read.conversation();
        return request != null && !request.isClosed() && from(request)
                && request.demands().stream().map(Demand::kind).toList().containsAll(form.kinds());
    }

    private boolean from(Request request) {
        IdentityKeys here = IdentityKeys.of(form.requester());
        IdentityKeys there = IdentityKeys.of(request.requester());
        boolean address = here.email() != null && here.email().equals(there.email());
        boolean number = here.phone() != null && here.phone().equals(there.phone());
        return address || number;
    }

    public RequestForm form() {
        return form;
    }

    public RepeatSearch repeats() {
        return repeats;
    }

    /** Whether the letter became part of a request and waits for nothing. */
    public boolean settled() {
        return letter().state() == Letter.State.REGISTERED || letter().state() == Letter.State.ATTACHED;
    }

    /** Whether somebody has yet to say what becomes of it. */
    public boolean waits() {
        return !settled() && !copy();
    }

    /** Where the proposed moment of receipt comes from. */
    public ReceivedFrom receivedFrom() {
        Forwarded inner = proposal().read().forwarded();
        if (proposal().throughForward() && inner != null && inner.received() != null) {
            return ReceivedFrom.FORWARDED;
        }
        return proposal().requester().received() == null ? ReceivedFrom.KEPT : ReceivedFrom.LETTER;
    }

    /** When the letter says it was written; null when it does not, or when somebody handed it on. */
    @Nullable ZonedDateTime sent() {
        return proposal().throughForward() ? null : proposal().read().written();
    }

    /** The receipt of the letter itself, when an earlier one was chosen because it was handed on. */
    public Optional<ZonedDateTime> ownReceipt() {
        return receivedFrom() == ReceivedFrom.FORWARDED
                ? Optional.ofNullable(proposal().read().received())
                : Optional.empty();
    }

    /** The moment proposed at first: the earliest the operator can be held to. */
    public ZonedDateTime proposedReceipt() {
        ZonedDateTime found = proposal().requester().received();
        return found == null ? letter().kept().atZone(zone) : found;
    }

    /** What the machine read that speaks for a kind; empty for one that a person added. */
    public Optional<Proposal> reasonFor(DemandKind kind) {
        return proposal().demands().stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Shows a refused input under its field; false when the problem is none of the form's. */
    boolean refuse(Exception problem) {
        if (problem instanceof RefusedException refused) {
            form.refuse(refused);
            return !refused.problems().containsKey(Field.REQUEST);
        }
        return false;
    }

    private void fill(PhoneNumbers phones) {
        Requester who = proposal().requester();
        Found name = who.fullerName() == null ? who.name() : who.fullerName();
        form.text(Field.NAME).set(value(name));
        form.text(Field.EMAIL).set(value(who.email()));
        form.text(Field.PHONE).set(who.phone() == null ? "" : phones.display(who.phone().value()));
        if (who.contracts().size() == 1) {
            form.text(Field.CONTRACT).set(who.contracts().getFirst());
        }
        form.text(Field.SAID).set(words());
        form.roleProperty().set(role(who.role()));
        form.receive(proposedReceipt());
        form.ask(proposal().demands().stream().map(Proposal::kind).toList());
    }

    private String words() {
        Forwarded inner = proposal().read().forwarded();
        return proposal().throughForward() && inner != null ? inner.text() : proposal().read().text();
    }

    private RequesterRole role(Requester.Role role) {
        List<DemandKind> kinds = proposal().demands().stream().map(Proposal::kind).toList();
        return switch (role) {
            case SELF -> RequesterRole.SUBJECT;
            case PARENT -> RequesterRole.PARENT;
            case REPRESENTATIVE -> RequesterRole.REPRESENTATIVE;
            case AUTHORITY -> kinds.contains(DemandKind.REGULATOR) ? RequesterRole.REGULATOR : RequesterRole.AUTHORITY;
        };
    }

    private static String value(@Nullable Found found) {
        return found == null ? "" : found.value();
    }
}
