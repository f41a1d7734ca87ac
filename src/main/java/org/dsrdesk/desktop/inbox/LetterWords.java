package org.dsrdesk.desktop.inbox;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PersonProposal;
import org.dsrdesk.intake.ReadProblem;
import org.jspecify.annotations.Nullable;

/** Puts letters into words: who, about what, when, and what the desk made of them. */
record LetterWords(Messages messages) {
    private static final int KINDS = 2;
    private static final int NAMES = 4;

    String sender(Letter letter) {
        String from = letter.sender();
        return from == null ? messages.text("letter.noSender") : from;
    }

    String subject(Letter letter) {
        String about = letter.subject();
        return about == null ? messages.text("letter.noSubject") : about;
    }

    /** «19.11, 09:02»; the name of the file when nothing tells the moment. */
    String when(Letter letter) {
        ZonedDateTime received = letter.received();
        return received == null ? letter.fileName() : messages.shortDateTime(received);
    }

    /** «удаление, отзыв согласия +1» or what else a letter seems to be. */
    String seen(Letter letter) {
        Seen seen = Seen.of(letter.arrival());
        List<DemandKind> kinds = letter.arrival().kinds();
        if (seen != Seen.ASKS || kinds.isEmpty()) {
            return messages.text("letter.seen." + seen.name());
        }
        String first = kinds.stream().limit(KINDS).map(new Names(messages)::shortKind)
                .collect(Collectors.joining(", "));
        return kinds.size() > KINDS ? messages.text("letter.seen.more", first, kinds.size() - KINDS) : first;
    }

    /** All kinds, for hovering and for screen readers. */
    String seenInFull(Letter letter) {
        return Seen.of(letter.arrival()) == Seen.ASKS
                ? letter.arrival().kinds().stream().map(new Names(messages)::kind).collect(Collectors.joining(", "))
                : seen(letter);
    }

    /** What has become of a letter: «ещё не разобрано». */
    String state(Letter letter) {
        return messages.text("letter.state." + letter.state().name());
    }

    /** «Новости рынка, Сергей Волков и ещё 10». */
    String senders(List<Letter> letters) {
        List<String> names = letters.stream().map(this::sender).distinct().toList();
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? messages.text("inbox.many.more", first, names.size() - NAMES) : first;
    }

    /** What a person should know before deciding about an open letter. */
    String remarks(OpenLetter letter) {
        if (letter.settled()) {
            return messages.text("inbox.remark.settled");
        }
        List<String> remarks = new ArrayList<>();
        ReadProblem problem = letter.proposal().read().brokenReason();
        if (problem != null) {
            remarks.add(messages.text("letter.problem." + problem.name()));
        }
        switch (letter.letter().state()) {
            case NOT_A_REQUEST -> remarks.add(messages.text("inbox.remark.dismissed"));
            case SET_ASIDE -> remarks.add(messages.text("inbox.remark.aside"));
            case NEW, DUPLICATE, REGISTERED, ATTACHED -> {}
        }
        if (letter.proposal().read().bulk()) {
            remarks.add(messages.text("inbox.remark.bulk"));
        } else if (problem == null && letter.proposal().demands().isEmpty() && letter.conversation().isEmpty()
                && letter.earlier().isEmpty()) {
            remarks.add(messages.text("inbox.remark.nothing"));
        }
        if (letter.proposal().people().stream()
                .anyMatch(one -> one.circumstance() == PersonProposal.Circumstance.PROCESSOR)) {
            remarks.add(messages.text("inbox.remark.processor"));
        }
        if (letter.proposal().requester().identityDocument()) {
            remarks.add(messages.text("inbox.remark.document"));
        }
        return letter.copy() ? "" : String.join("\n", remarks);
    }

    /** What became of files that were given, for a passing message; empty when nothing was found. */
    Optional<String> taken(TakenSummary summary) {
        if (summary.letters() == 1 && summary.again() == 1) {
            return Optional.of(messages.text("inbox.again"));
        }
        List<String> parts = new ArrayList<>();
        for (Seen seen : Seen.values()) {
            long count = summary.kept().getOrDefault(seen, 0L);
            if (count > 0) {
                parts.add(messages.text("inbox.took." + seen.name(), messages.number(count)));
            }
        }
        if (summary.passedOver() > 0) {
            parts.add(messages.text("inbox.took.passedOver", messages.number(summary.passedOver())));
        }
        if (summary.letters() == 0) {
            return summary.passedOver() > 0 ? Optional.of(messages.text("inbox.took.none")) : Optional.empty();
        }
        String all = messages.plural("inbox.took", summary.letters(), String.join(", ", parts));
        return Optional.of(summary.stopped() ? messages.text("inbox.took.stopped", all) : all);
    }

    /** The files from which nothing could be taken, each with the reason, at most some of them; empty for none. */
    String refused(@Nullable TakenSummary summary) {
        if (summary == null) {
            return "";
        }
        List<String> lines = new ArrayList<>(summary.refused().stream().limit(NAMES)
                .map(one -> messages.text("file.problem." + one.problem().name(), one.name())).toList());
        int more = summary.refused().size() - lines.size();
        if (more > 0) {
            lines.add(messages.text("inbox.refused.more", messages.number(more)));
        }
        return String.join("\n", lines);
    }
}
