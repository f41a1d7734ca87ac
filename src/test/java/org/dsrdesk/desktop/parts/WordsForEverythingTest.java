package org.dsrdesk.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.settings.Reach;
import org.dsrdesk.domain.assessment.Contradiction;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.FileProblem;
import org.dsrdesk.intake.ReadProblem;
import org.dsrdesk.mailbox.MailboxProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsForEverythingTest {
    private static final Map<String, Enum<?>[]> NAMED = Map.ofEntries(
            Map.entry("kind.", DemandKind.values()),
            Map.entry("channel.", Channel.values()),
            Map.entry("role.", RequesterRole.values()),
            Map.entry("state.", RequestState.values()),
            Map.entry("likeness.", Likeness.values()),
            Map.entry("match.", Match.values()),
            Map.entry("against.", Contradiction.values()),
            Map.entry("proof.", ProofMark.values()),
            Map.entry("problem.", Problem.values()),
            Map.entry("fact.", IdentityFact.values()),
            Map.entry("call.readback.", DemandKind.values()),
            Map.entry("call.title.", Channel.values()),
            Map.entry("repeat.says.", RepeatFinding.values()),
            Map.entry("due.waits.", ClockEvent.values()),
            Map.entry("mailbox.problem.", MailboxProblem.values()),
            Map.entry("mailbox.protocol.", Mailbox.Protocol.values()),
            Map.entry("mailbox.security.", Mailbox.Security.values()),
            Map.entry("mailbox.signIn.", Mailbox.SignIn.values()),
            Map.entry("mailbox.reach.", Reach.values()),
            Map.entry("letter.problem.", ReadProblem.values()),
            Map.entry("file.problem.", FileProblem.values()));

    @Test
    void aLinkToARequestThatIsNotRegisteredYetIsOneOverAnother() {
        PersonMatch match = new PersonMatch(Likeness.SAME, 9, Set.of(Match.PHONE, Match.LINKED), Set.of());
        assertEquals("связь с другим похожим обращением, телефон",
                new RequestWords(new Messages(Language.RUSSIAN, FixedClock.friday())).matches(match));
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantHasItsWords(Language language) {
        Messages messages = new Messages(language, FixedClock.friday());
        List<String> silent = new ArrayList<>();
        NAMED.forEach((prefix, constants) -> {
            for (Enum<?> constant : constants) {
                String key = prefix + constant.name();
                if (!messages.bundle().containsKey(key) || messages.bundle().getString(key).isBlank()) {
                    silent.add(key);
                }
            }
        });
        assertTrue(silent.isEmpty(), silent::toString);
    }
}
