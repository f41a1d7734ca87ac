package org.dsrdesk.desktop.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source.Account;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.mailbox.Providers;

/** Guesses the account that an operator sends letters by: that of the mailbox its requests come to. */
final class LikelySender {
    private static final Pattern FETCHING = Pattern.compile("^(?:imap|pop3?)\\.");

    private LikelySender() {}

    /** The account that is likely; every part may be wrong, and its secret is not known. */
    static MailServer of(Operator operator, List<Mailbox> mailboxes) {
        String email = Objects.requireNonNullElse(operator.email(), "").strip();
        List<Mailbox> accounts =
                mailboxes.stream().filter(one -> one.source() instanceof Account).toList();
        return accounts.stream()
                .filter(one -> one.name().equalsIgnoreCase(email))
                .findFirst()
                .or(() -> email.isEmpty() ? accounts.stream().findFirst() : Optional.empty())
                .map(one -> beside(one.name(), (Account) one.source(), operator.name()))
                .orElseGet(() -> new MailServer(Providers.sendingHost(email),
                        Providers.sendingPort(Security.TLS), Security.TLS, email, SignIn.PASSWORD, email,
                        operator.name()));
    }

    private static MailServer beside(String address, Account account, String name) {
        return new MailServer(FETCHING.matcher(account.host()).replaceFirst("smtp."),
                Providers.sendingPort(account.security()), account.security(), account.user(), account.signIn(),
                address, name);
    }
}
