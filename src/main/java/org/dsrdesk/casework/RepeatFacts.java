package org.dsrdesk.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.domain.assessment.Asked;
import org.dsrdesk.domain.assessment.Asked.Contact;
import org.dsrdesk.domain.assessment.Asked.Span;
import org.dsrdesk.domain.assessment.Asked.Wanted;
import org.dsrdesk.domain.assessment.Words;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** What of a request matters for repeats. */
public final class RepeatFacts {
    private RepeatFacts() {}

    /**
     * A request as far as repeats are concerned.
     *
     * @param statute the edition it was received under
     * @param zone the operator's
     */
    public static Asked of(Request request, Statute statute, ZoneId zone) {
        ZonedDateTime received = request.intake().received().withZoneSameInstant(zone);
        return new Asked(
                received,
                request.intake().channel().spoken(),
                Words.of(request.intake().said()),
                request.demands().stream()
                        .map(demand -> wanted(request, demand, statute, received))
                        .toList(),
                contacts(request.requester()),
                request.intake().edition().toString());
    }

    /** The moment the last answer on a demand was sent, in the operator's zone; empty while none was. */
    public static Optional<ZonedDateTime> answerSent(Request request, Demand demand, Statute statute) {
        return replies(request, demand, statute).stream()
                .filter(Objects::nonNull)
                .filter(DutyDone::applied)
                .map(DutyDone::at)
                .max(ZonedDateTime::compareTo);
    }

    private static Wanted wanted(Request request, Demand demand, Statute statute, ZonedDateTime received) {
        ZonedDateTime sent = demand.events().get(ClockEvent.FIRST_SENT);
        ZonedDateTime first = sent == null || sent.isAfter(received) ? received : sent;
        return new Wanted(
                demand.kind(),
                first.withZoneSameInstant(received.getZone()).toLocalDate(),
                settled(request, demand, statute),
                answered(request, demand, statute));
    }

    private static List<Span> settled(Request request, Demand demand, Statute statute) {
        List<Span> spans = new ArrayList<>();
        if (request.closedAt() != null) {
            spans.add(new Span(request.closedAt(), null));
        }
        for (Stood stood : decisions(demand)) {
            List<@Nullable DutyDone> replies = replies(request, stood.demand(), statute);
            if (replies.stream().allMatch(Objects::nonNull)) {
                spans.add(stood.span(replies));
            }
        }
        return spans;
    }

    /**
     * 152-FZ art. 14(4): only what was given in full on the first request can be asked for too early again. What stood
     * at a moment counts, and a later decision that it was not given in full counts for every moment.
     */
    private static List<Span> answered(Request request, Demand demand, Statute statute) {
        if (demand.decided().filter(RepeatFacts::inFull).isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (Stood stood : decisions(demand)) {
            List<@Nullable DutyDone> replies = replies(request, stood.demand(), statute);
            if (inFull(stood.decision()) && replies.stream().allMatch(reply -> reply != null && reply.applied())) {
                spans.add(stood.span(replies));
            }
        }
        return spans;
    }

    private static boolean inFull(Decision decision) {
        return decision.outcome() == Outcome.FULFILLED;
    }

    /** A demand as it was while a decision stood. */
    private record Stood(Demand demand, Decision decision, @Nullable Instant until) {
        /** From the decision and the last of the replies on. */
        Span span(List<@Nullable DutyDone> replies) {
            Instant from = decision.at();
            for (DutyDone reply : replies) {
                if (reply != null && reply.at().toInstant().isAfter(from)) {
                    from = reply.at().toInstant();
                }
            }
            return new Span(from, until);
        }
    }

    private static List<Stood> decisions(Demand demand) {
        List<Stood> stood = new ArrayList<>();
        demand.earlier().forEach(old -> stood.add(
                new Stood(demand.withDecision(old.decision()), old.decision(), old.until())));
        demand.decided().ifPresent(decision -> stood.add(new Stood(demand, decision, null)));
        return stood;
    }

    /** How each duty to give the answer itself ended, not only to confirm the receipt; an open one is null. */
    private static List<@Nullable DutyDone> replies(Request request, Demand demand, Statute statute) {
        List<Duty> tells = DemandClocks.duties(demand, statute, Circumstances.of(request)).stream()
                .filter(duty -> duty.action() == DutyAction.ANSWER && !duty.cautious())
                .toList();
        List<Duty> answers = tells.stream().filter(duty -> duty.when() != Condition.ALWAYS).toList();
        List<@Nullable DutyDone> ends = new ArrayList<>();
        (answers.isEmpty() ? tells : answers).forEach(duty -> ends.add(demand.state(duty.id()).done()));
        return ends;
    }

    private static Map<Contact, String> contacts(Requester who) {
        Map<Contact, String> contacts = new EnumMap<>(Contact.class);
        put(contacts, Contact.NAME, who.name());
        put(contacts, Contact.PHONE, who.phone());
        put(contacts, Contact.EMAIL, who.email());
        put(contacts, Contact.ADDRESS, who.address());
        return contacts;
    }

    private static void put(Map<Contact, String> contacts, Contact contact, @Nullable String given) {
        if (given != null && !given.isBlank()) {
            contacts.put(contact, given.strip());
        }
    }
}
