package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the mailboxes that letters are fetched from; what signs in to them leaves the store for the fetcher only. */
public final class KeepMailboxes {
    private final Transactions transactions;
    private final Clock clock;

    public KeepMailboxes(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All mailboxes in the order they were added. */
    public List<Mailbox> all() {
        return transactions.read(store -> store.mailboxes().all());
    }

    /**
     * Adds or replaces a mailbox. One that now looks elsewhere, or further back, is read from its beginning; letters
     * kept before are recognised.
     *
     * @param secret what signs in; null leaves what is kept
     * @throws RefusedException when nothing is kept that may be shown to this server
     */
    public Mailbox keep(Mailbox mailbox, char @Nullable [] secret, Actor actor) {
        actor.require(Permission.CONFIGURE);
        return transactions.write(store -> {
            Optional<Mailbox> old = store.mailboxes().find(mailbox.id());
            if (secret == null && needsSecret(mailbox, old)) {
                throw new RefusedException(Field.SECRET, Problem.SECRET_MISSING);
            }
            MailboxId id = store.mailboxes().put(mailbox);
            if (secret != null) {
                store.mailboxes().keepSecret(id, secret);
            }
            if (old.filter(mailbox::readsOnFrom).isEmpty()) {
                store.mailboxes().forget(id);
            }
            log(store, id, old.isEmpty() ? "added" : "changed", actor);
            return mailbox.withId(id);
        });
    }

    private static boolean needsSecret(Mailbox mailbox, Optional<Mailbox> old) {
        return mailbox.source() instanceof Mailbox.Source.Account && old.filter(mailbox::signsInLike).isEmpty();
    }

    /** Removes a mailbox; the letters fetched from it stay. */
    public void remove(MailboxId id, Actor actor) {
        actor.require(Permission.CONFIGURE);
        transactions.writeOnly(store -> {
            store.mailboxes().remove(id);
            log(store, id, "removed", actor);
        });
    }

    /** What signs in to a mailbox, for the fetcher alone: never shown, never logged. The caller wipes the array. */
    public Optional<char[]> secret(MailboxId id) {
        return transactions.read(store -> store.mailboxes().secret(id));
    }

    /** How far a folder has been read; empty when it never was. */
    public Optional<Bookmark> bookmark(MailboxId mailbox, String folder) {
        return transactions.read(store -> store.mailboxes().bookmark(mailbox, folder));
    }

    /** Keeps how far a folder has been read, where no letter was kept. */
    public void advance(Bookmark bookmark) {
        transactions.writeOnly(store -> store.mailboxes().advance(bookmark));
    }

    /** The marks of all letters that were read, where the source has no order of its own. */
    public Set<String> seen(MailboxId mailbox) {
        return transactions.read(store -> store.mailboxes().seen(mailbox));
    }

    /** Remembers the marks of letters that were not kept. */
    public void see(MailboxId mailbox, List<String> marks) {
        transactions.writeOnly(
                store -> marks.forEach(mark -> store.mailboxes().see(mailbox, mark)));
    }

    private void log(CaseStore store, MailboxId id, String change, Actor actor) {
        store.log()
                .append(new LogEntry(
                        null,
                        clock.instant(),
                        actor.name(),
                        LogAction.SETTING_CHANGED,
                        Facts.of("mailbox", String.valueOf(id.value()), "change", change)));
    }
}
