package org.dsrdesk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Duty;

/**
 * The letter that tells of an extension: what was announced counts from the day on which it went out (152-FZ arts.
 * 14(3), 20(1), 20(4)), and counts no more once that dispatch is taken back.
 */
final class NoticeOfExtension {
    private static final Set<LetterKind> KINDS = Set.of(LetterKind.EXTENSION, LetterKind.EXTENSION_REGULATOR);

    private NoticeOfExtension() {}

    /** The request once the letter went out; every announced extension to the day that it names is told of. */
    static Request sent(Request request, OutgoingLetter letter, Dispatch dispatch, Context context, List<Line> lines) {
        Demand demand = request.demand(letter.about().demand());
        Optional<LocalDate> named = context.sheet(demand.id()).announced()
                .map(Duty::id)
                .map(id -> demand.state(id).extension())
                .map(Extension::until);
        return KINDS.contains(letter.kind()) && named.isPresent()
                ? told(request, demand, named.get(), letter, dispatch, lines)
                : request;
    }

    private static Request told(
            Request request, Demand demand, LocalDate until, OutgoingLetter letter, Dispatch dispatch,
            List<Line> lines) {
        Request changed = request;
        for (DutyState state : demand.duties()) {
            Extension extension = state.extension();
            if (extension == null || !extension.waits() || !extension.until().equals(until)) {
                continue;
            }
            Extension told = extension.told(dispatch.at().toLocalDate());
            changed = changed.withDemand(demand.id(), one -> one.withDuty(state.with(told)));
            Line line = line(demand, state.dutyId(), told);
            line.facts().put("letter", own(letter));
            lines.add(line);
        }
        return changed;
    }

    /** The request once the dispatch of the letter was taken back; other notices stay. */
    static Request notSent(
            Request request, OutgoingLetter letter, LocalDate day, Context context, List<Line> lines) {
        Demand demand = request.demand(letter.about().demand());
        Set<String> duties = context.store().log().of(letter.request()).stream()
                .filter(entry -> entry.action() == LogAction.EXTENDED)
                .filter(entry -> own(letter).equals(entry.facts().get("letter")))
                .map(entry -> entry.facts().getOrDefault("duty", ""))
                .collect(Collectors.toSet());
        Request changed = request;
        for (DutyState state : demand.duties()) {
            Extension extension = state.extension();
            if (extension != null && duties.contains(state.dutyId()) && day.equals(extension.noticeSent())) {
                Extension waits = extension.told(null);
                changed = changed.withDemand(demand.id(), one -> one.withDuty(state.with(waits)));
                lines.add(line(demand, state.dutyId(), waits));
            }
        }
        return changed;
    }

    private static String own(OutgoingLetter letter) {
        return String.valueOf(letter.id().value());
    }

    /** What the case log says of an extension. */
    static Line line(Demand demand, String dutyId, Extension extension) {
        SortedMap<String, String> facts = Facts.of(
                demand,
                "duty", dutyId,
                "until", extension.until().toString(),
                "reasons", Facts.trace(extension.reasons().strip()));
        LocalDate notice = extension.noticeSent();
        if (notice == null) {
            return new Line(LogAction.EXTENSION_ANNOUNCED, facts);
        }
        facts.put("notice", notice.toString());
        return new Line(LogAction.EXTENDED, facts);
    }
}
