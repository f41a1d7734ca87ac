package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.RequestLookup;
import org.dsrdesk.domain.assessment.Asked;
import org.dsrdesk.domain.assessment.Contradiction;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Words;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTextsTest {
    private static final Map<String, Enum<?>[]> NAMED = Map.ofEntries(
            Map.entry("kind.", DemandKind.values()), Map.entry("channel.", Channel.values()),
            Map.entry("state.", RequestState.values()), Map.entry("role.", RequesterRole.values()),
            Map.entry("outcome.", Outcome.values()), Map.entry("ground.", DeletionGround.values()),
            Map.entry("event.", ClockEvent.values()), Map.entry("finding.", RepeatFinding.values()),
            Map.entry("match.", Match.values()), Map.entry("likeness.", Likeness.values()),
            Map.entry("criterion.", Criterion.values()), Map.entry("task.", TaskOutcome.values()),
            Map.entry("work.", TaskWork.values()),
            Map.entry("log.", LogAction.values()), Map.entry("proof.", ProofMark.values()),
            Map.entry("finding.short.", RepeatFinding.values()),
            Map.entry("request.repeats.next.", RepeatFinding.values()),
            Map.entry("request.repeats.outcome.", Outcome.values()),
            Map.entry("request.repeats.words.", Words.Likeness.values()),
            Map.entry("request.repeats.contact.", Asked.Contact.values()),
            Map.entry("request.link.", RequestLookup.Outcome.values()), Map.entry("against.", Contradiction.values()),
            Map.entry("caseFact.", CaseFact.Kind.values()),
            Map.entry("request.recorded.prompt.", CaseFact.Kind.values()),
            Map.entry("problem.", Problem.values()));

    @ParameterizedTest
    @EnumSource
    void everyConstantShownHasItsWords(Language language) {
        var keys = new Messages(language, FixedClock.friday()).bundle().keySet();
        List<String> missing = new ArrayList<>();
        NAMED.forEach((prefix, constants) -> {
            for (Enum<?> constant : constants) {
                if (!keys.contains(prefix + constant.name())) {
                    missing.add(prefix + constant.name());
                }
            }
        });
        assertEquals(List.of(), missing);
    }
}
