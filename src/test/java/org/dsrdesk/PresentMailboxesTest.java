package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.desktop.settings.MailboxDesk;
import org.dsrdesk.desktop.settings.RecordingMailboxDesk;
import org.dsrdesk.mailbox.MailboxState;
import org.junit.jupiter.api.Test;

class PresentMailboxesTest {
    private static final Mailbox SCANS = new Mailbox(new MailboxId(1), "Сканы",
            new Mailbox.Source.Watched("сканы"), LocalDate.of(2026, 11, 20), true);

    private final PresentMailboxes mailboxes = new PresentMailboxes();
    private final RecordingMailboxDesk first = new RecordingMailboxDesk();
    private final RecordingMailboxDesk second = new RecordingMailboxDesk();

    @Test
    void aScreenThatWasOpenedBeforeSpeaksToWhoeverFetchesNow() {
        MailboxDesk screen = mailboxes;
        mailboxes.pass(first);
        screen.renew(SCANS);
        mailboxes.pass(second);
        screen.renew(SCANS);
        screen.tryAgain(SCANS.id());
        screen.drop(SCANS.id());
        screen.tryOut(SCANS, null);
        assertEquals(List.of("renew Сканы"), first.asked);
        assertEquals(List.of("renew Сканы", "again 1", "drop 1", "try Сканы kept"), second.asked);
    }

    @Test
    void whatTheMailboxesDidForAnotherIsForgotten() {
        mailboxes.pass(first);
        mailboxes.states().put(SCANS.id(), new MailboxState.Off());
        mailboxes.pass(second);
        assertEquals(Map.of(), mailboxes.states());
    }

    @Test
    void nobodyIsAskedWhileTheDoorsAreShut() {
        mailboxes.pass(first);
        mailboxes.pass(null);
        mailboxes.renew(SCANS);
        mailboxes.drop(SCANS.id());
        mailboxes.tryAgain(SCANS.id());
        assertEquals(List.of(), first.asked);
        assertThrows(IllegalStateException.class, () -> mailboxes.tryOut(SCANS, null));
    }
}
