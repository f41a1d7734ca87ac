package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.packs.ShippedRules;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.StepClock;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedLettersTest {
    @TempDir private Path folder;

    private static Desks desks() {
        return new Desks(ShippedRules.load(), new StepClock(TestDesk.NOW));
    }

    @Test
    void aLetterThatWasBeingSentWhenTheDeskEndedIsInDoubtBeforeAnybodyCanSendAgain() throws IOException {
        Desks first = desks();
        Session session =
                first.adopt(
                        OpenFolder.create(folder.resolve("d"), "a long passphrase".toCharArray(), KdfCost.STANDARD));
        assertEquals(0, first.interrupted());
        Request request = registered(session);
        OutgoingLetter made = TestPress.made(session.desk(), request, LetterKind.RECEIPT, null);
        session.desk().dispatching().sending(made, "m.ivanova@mail.example", TestDesk.OFFICER);
        first.close();
        Desks second = desks();
        Session again = second.adopt(OpenFolder.open(folder.resolve("d"), "a long passphrase".toCharArray()));
        assertEquals(1, second.interrupted());
        assertEquals(LetterStage.UNSURE,
                again.desk().outgoing().find(made.id(), TestDesk.OFFICER).orElseThrow().stage());
        second.close();
    }

    private static Request registered(Session session) {
        Operator operator = session.operator();
        return session.desk().registering().register(
                new NewRequest(operator.id(), Channel.EMAIL,
                        Rules.noon("2026-11-19"), Rules.PACK, TestDesk.maria(),
                        List.of(DemandKind.ACCESS), "Что у вас есть?", null),
                TestDesk.OFFICER);
    }
}
