package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Bookmark;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.KeepMailboxes;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.casework.NotPermittedException;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.Role;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of mailboxes, on either engine. */
abstract class MailboxContract {
    private static final Actor OFFICER = TestDesk.OFFICER;
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 1);
    private static final MailboxId NEW = new MailboxId(0);

    private @Nullable TestDesk open;

    abstract Database database();

    void begin() {
        open = TestDesk.over(database());
    }

    private TestDesk desk() {
        return Objects.requireNonNull(open);
    }

    private KeepMailboxes mailboxes() {
        return desk().desk.mailboxes();
    }

    @AfterEach
    void close() {
        desk().close();
    }

    private static Mailbox account(MailboxId id, String host, LocalDate since) {
        return new Mailbox(
                id, "privacy@romashka.example",
                new Source.Account(Protocol.IMAP, host, 993, Security.TLS, "privacy@romashka.example",
                        SignIn.PASSWORD, List.of("INBOX", "Обращения")),
                since, true);
    }

    private Mailbox kept() {
        return mailboxes().keep(account(NEW, "imap.romashka.example", SINCE), "тайна".toCharArray(), OFFICER);
    }

    @Test
    void mailboxesAreKeptWhole() {
        Mailbox first = kept();
        Mailbox second = mailboxes().keep(
                new Mailbox(NEW, "Сканы", new Source.Watched("/letters"), SINCE, false), null, OFFICER);
        assertEquals(List.of(first, second), mailboxes().all());
        assertEquals(account(first.id(), "imap.romashka.example", SINCE), first);
        mailboxes().remove(first.id(), OFFICER);
        assertEquals(List.of(second), mailboxes().all());
        assertEquals(Optional.empty(), mailboxes().secret(first.id()));
    }

    @Test
    void theSecretStaysUntilAnotherIsGivenAndGoesToNoOtherServer() {
        Mailbox first = kept();
        assertArrayEquals("тайна".toCharArray(), mailboxes().secret(first.id()).orElseThrow());
        mailboxes().keep(account(first.id(), "imap.romashka.example", SINCE.minusDays(1)), null, OFFICER);
        assertArrayEquals("тайна".toCharArray(), mailboxes().secret(first.id()).orElseThrow());
        Mailbox elsewhere = account(first.id(), "imap.elsewhere.example", SINCE);
        RefusedException refused =
                assertThrows(RefusedException.class, () -> mailboxes().keep(elsewhere, null, OFFICER));
        assertEquals(Map.of(Field.SECRET, Problem.SECRET_MISSING), refused.problems());
        mailboxes().keep(elsewhere, "другая".toCharArray(), OFFICER);
        assertArrayEquals("другая".toCharArray(), mailboxes().secret(first.id()).orElseThrow());
    }

    @Test
    void aPlaceReachedIsKeptAndForgottenWhenTheMailboxLooksElsewhereOrFurtherBack() {
        Mailbox first = kept();
        Bookmark reached = Bookmark.start(first.id(), "INBOX", 7_000_000_000L, 20)
                .past(4).missing(5).missing(9).past(11);
        assertEquals(
                new Bookmark(first.id(), "INBOX", 7_000_000_000L, 20, 11, new TreeSet<>(List.of(5L, 9L))), reached);
        mailboxes().advance(reached);
        assertEquals(Optional.of(reached), mailboxes().bookmark(first.id(), "INBOX"));
        assertEquals(Optional.empty(), mailboxes().bookmark(first.id(), "Обращения"));
        mailboxes().advance(reached.past(5));
        assertEquals(Set.of(9L), mailboxes().bookmark(first.id(), "INBOX").orElseThrow().missed());
        mailboxes().keep(account(first.id(), "imap.romashka.example", SINCE.plusDays(1)), null, OFFICER);
        assertTrue(mailboxes().bookmark(first.id(), "INBOX").isPresent());
        mailboxes().keep(account(first.id(), "imap.romashka.example", SINCE), null, OFFICER);
        assertFalse(mailboxes().bookmark(first.id(), "INBOX").isPresent());
    }

    @Test
    void marksAreRememberedOnce() {
        Mailbox first = kept();
        mailboxes().see(first.id(), List.of("a", "b", "a"));
        assertEquals(Set.of("a", "b"), mailboxes().seen(first.id()));
        assertEquals(Set.of(), mailboxes().seen(new MailboxId(99)));
        mailboxes().see(new MailboxId(99), List.of("a"));
        mailboxes().remove(first.id(), OFFICER);
        assertEquals(Set.of(), mailboxes().seen(first.id()));
    }

    @Test
    void onlyWhoMayConfigureChangesMailboxesAndTheLogKnowsNoSecret() {
        Mailbox first = kept();
        Actor support = new Actor("О. Операторова", Role.SUPPORT);
        assertThrows(NotPermittedException.class, () -> mailboxes().keep(first, null, support));
        assertThrows(NotPermittedException.class, () -> mailboxes().remove(first.id(), support));
        assertEquals(List.of(first), mailboxes().all());
        List<String> lines = database().read(handle -> handle
                .createQuery("select facts from case_log order by entry")
                .mapTo(String.class)
                .list());
        assertTrue(lines.getLast().contains("mailbox"), lines::toString);
        assertFalse(lines.toString().contains("тайна"), lines::toString);
        assertFalse(lines.toString().contains("privacy@"), lines::toString);
        assertEquals(OptionalLong.empty(), desk().transactions.read(store -> store.log().firstBroken()));
    }
}
