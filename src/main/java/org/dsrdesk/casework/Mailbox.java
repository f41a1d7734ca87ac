package org.dsrdesk.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * A place that letters are fetched from. What signs in to it is kept apart, in the store only.
 *
 * @param id its identity; 0 asks for a new one
 * @param name what people call it; never blank
 * @param source where its letters are
 * @param since the first day from which letters that were there already are read, in the zone of the server
 * @param enabled whether letters are fetched from it now
 */
public record Mailbox(MailboxId id, String name, Source source, LocalDate since, boolean enabled) {
    public Mailbox {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mailbox has a name");
        }
    }

    /** Where letters are. */
    public sealed interface Source {
        /** The account of a mail server; {@code folders} is empty for POP3, which has none. */
        record Account(
                Protocol protocol,
                String host,
                int port,
                Security security,
                String user,
                SignIn signIn,
                List<String> folders)
                implements
                    Source {
            public Account {
                folders = List.copyOf(folders);
            }
        }

        /** A folder of this machine or of a network drive, by its path. */
        record Watched(String path) implements Source {}
    }

    /** How letters are fetched from a server. */
    public enum Protocol {
        IMAP,
        POP3
    }

    /** How the way to the server is kept from others' eyes. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /** What is shown to the server to sign in. */
    public enum SignIn {
        PASSWORD,
        OAUTH2
    }

    /** The same mailbox under an identity. */
    public Mailbox withId(MailboxId kept) {
        return new Mailbox(kept, name, source, since, enabled);
    }

    /** Whether the places reached in the other are those of this one. */
    boolean readsOnFrom(Mailbox other) {
        return place().equals(other.place()) && !since.isBefore(other.since);
    }

    /** Whether what signed in to the other may be shown to this one: it goes to the same account of the same server. */
    public boolean signsInLike(Mailbox other) {
        return switch (source) {
            case Source.Watched _ -> true;
            case Source.Account now -> other.source instanceof Source.Account before
                    && place().equals(other.place())
                    && now.port() == before.port()
                    && now.signIn() == before.signIn()
                    && (now.security() == before.security() || now.security() == Security.TLS);
        };
    }

    private List<String> place() {
        return switch (source) {
            case Source.Account account -> List.of(account.protocol().name(), account.host(), account.user());
            case Source.Watched watched -> List.of(watched.path());
        };
    }
}
