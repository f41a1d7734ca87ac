package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PersonProposal.Circumstance;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the demands in a letter by the phrases of a {@link PhraseBook}; a person confirms. Newsletters, advertising
 * and quoted history propose nothing. A demand to stop processing or a withdrawn consent includes the bare deletion
 * that follows
 * from it (152-FZ, art. 21 p. 5), and a letter of an authority holds no demands of a data subject.
 */
public final class DemandProposer {
    private static final double THRESHOLD = 0.499;

    private final PhraseBook book;

    public DemandProposer(PhraseBook book) {
        this.book = book;
    }

    /** What the letter says, by matching its phrases once; a newsletter says nothing. */
    public Heard hear(ReadLetter letter) {
        Forwarded forwarded = letter.forwarded();
        if (letter.bulk()) {
            return new Heard(List.of(), List.of(), false);
        }
        if (forwarded != null && forwarded.byColleague()) {
            return heard(Listening.to(inside(forwarded), book), true);
        }
        Heard own = heard(Listening.to(own(letter), book), false);
        return forwarded == null || !own.demands().isEmpty()
                ? own
                : heard(Listening.to(inside(forwarded), book), true);
    }

    private static Heard heard(Evidence evidence, boolean throughForward) {
        return new Heard(demands(evidence), people(evidence), throughForward);
    }

    /** Demands of the letter, the surest first. */
    public List<Proposal> propose(ReadLetter letter) {
        return hear(letter).demands();
    }

    /** Demands in words that were said or typed, the surest first. */
    public List<Proposal> propose(String text) {
        return demands(Listening.to(Map.of(Source.TEXT, text), book));
    }

    /** What is special about the people in the letter, the surest first. */
    public List<PersonProposal> people(ReadLetter letter) {
        return hear(letter).people();
    }

    /** What is special about the people in these words, the surest first. */
    public List<PersonProposal> people(String text) {
        return people(Listening.to(Map.of(Source.TEXT, text), book));
    }

    private static Map<Source, String> inside(Forwarded forwarded) {
        Map<Source, String> pieces = new EnumMap<>(Source.class);
        pieces.put(Source.FORWARDED_SENDER, described(forwarded.sender()));
        String subject = Objects.requireNonNullElse(forwarded.subject(), "");
        pieces.put(Source.FORWARDED_SUBJECT, LetterSplit.borrowedSubject(subject) ? "" : subject);
        pieces.put(Source.FORWARDED_TEXT, forwarded.text());
        return pieces;
    }

    private static Map<Source, String> own(ReadLetter letter) {
        Map<Source, String> pieces = new EnumMap<>(Source.class);
        pieces.put(Source.SENDER, described(letter.sender()));
        String subject = Objects.requireNonNullElse(letter.subject(), "");
        pieces.put(Source.SUBJECT, LetterSplit.borrowedSubject(subject) ? "" : subject);
        pieces.put(Source.TEXT, letter.text());
        return pieces;
    }

    private static String described(@Nullable Sender sender) {
        return sender == null
                ? ""
                : Objects.requireNonNullElse(sender.name(), "") + "\n\n"
                        + Objects.requireNonNullElse(sender.email(), "");
    }

    private static List<Proposal> demands(Evidence evidence) {
        List<Proposal> found = new ArrayList<>();
        if (evidence.ownWeight(PhraseBook.ADVERTISING) > THRESHOLD) {
            return found;
        }
        for (DemandKind kind : DemandKind.values()) {
            double weight = evidence.weight(kind.name());
            if (weight > THRESHOLD) {
                found.add(new Proposal(kind, weight, evidence.reasons(kind.name())));
            }
        }
        if (evidence.weight(DemandKind.REGULATOR.name()) >= evidence.weight(DemandKind.AUTHORITY.name())
                && has(found, DemandKind.REGULATOR)) {
            found.removeIf(each -> each.kind() == DemandKind.AUTHORITY);
        }
        if (has(found, DemandKind.REGULATOR) || has(found, DemandKind.AUTHORITY)) {
            found.removeIf(each -> each.kind() != DemandKind.REGULATOR && each.kind() != DemandKind.AUTHORITY);
        }
        boolean stops = has(found, DemandKind.WITHDRAWAL) || has(found, DemandKind.STOP_PROCESSING);
        if (stops && !evidence.firm(DemandKind.DELETION.name())) {
            found.removeIf(each -> each.kind() == DemandKind.DELETION);
        }
        found.sort(Comparator.comparingDouble(Proposal::weight).reversed());
        return List.copyOf(found);
    }

    private static List<PersonProposal> people(Evidence evidence) {
        return Stream.of(Circumstance.values())
                .map(each -> person(each, evidence))
                .filter(each -> each.weight() > THRESHOLD)
                .sorted(Comparator.comparingDouble(PersonProposal::weight).reversed())
                .toList();
    }

    private static PersonProposal person(Circumstance circumstance, Evidence evidence) {
        String topic = circumstance.name();
        if (circumstance != Circumstance.AUTHORITY || evidence.ownWeight(topic) > THRESHOLD) {
            return new PersonProposal(circumstance, evidence.ownWeight(topic), evidence.reasons(topic));
        }
        String regulator = DemandKind.REGULATOR.name();
        return new PersonProposal(circumstance, evidence.ownWeight(regulator), evidence.reasons(regulator));
    }

    private static boolean has(List<Proposal> found, DemandKind kind) {
        return found.stream().anyMatch(each -> each.kind() == kind);
    }
}
