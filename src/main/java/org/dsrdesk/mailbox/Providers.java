package org.dsrdesk.mailbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source.Account;

/** Guesses the server of a mail address from its domain. */
public final class Providers {
    private static final int IMAPS = 993;
    private static final int POP3S = 995;
    private static final int IMAP = 143;
    private static final int POP3 = 110;
    private static final int SUBMISSIONS = 465;
    private static final int SUBMISSION = 587;
    private static final int SMTP = 25;

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("yandex.ru", "yandex.ru"),
            Map.entry("ya.ru", "yandex.ru"),
            Map.entry("yandex.com", "yandex.ru"),
            Map.entry("yandex.by", "yandex.ru"),
            Map.entry("yandex.kz", "yandex.ru"),
            Map.entry("mail.ru", "mail.ru"),
            Map.entry("inbox.ru", "mail.ru"),
            Map.entry("list.ru", "mail.ru"),
            Map.entry("bk.ru", "mail.ru"),
            Map.entry("internet.ru", "mail.ru"),
            Map.entry("vk.com", "mail.ru"),
            Map.entry("rambler.ru", "rambler.ru"),
            Map.entry("lenta.ru", "rambler.ru"),
            Map.entry("ro.ru", "rambler.ru"),
            Map.entry("gmail.com", "gmail.com"),
            Map.entry("googlemail.com", "gmail.com"));

    private Providers() {}

    /** The account that an address most likely has; every part may be wrong. */
    public static Account guess(String address, Protocol protocol) {
        return new Account(protocol, host(address, protocol), port(protocol, Security.TLS), Security.TLS, address,
                SignIn.PASSWORD, protocol == Protocol.IMAP ? List.of("INBOX") : List.of());
    }

    private static String host(String address, Protocol protocol) {
        return host(address, protocol == Protocol.IMAP ? "imap." : "pop.");
    }

    private static String host(String address, String prefix) {
        String domain = address.substring(address.indexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return domain.isEmpty() ? "" : prefix + KNOWN.getOrDefault(domain, domain);
    }

    /** The server that an address most likely sends by. */
    public static String sendingHost(String address) {
        return host(address, "smtp.");
    }

    /** The usual port for sending. */
    public static int sendingPort(Security security) {
        return switch (security) {
            case TLS -> SUBMISSIONS;
            case STARTTLS -> SUBMISSION;
            case NONE -> SMTP;
        };
    }

    /** The usual port. */
    public static int port(Protocol protocol, Security security) {
        boolean tls = security == Security.TLS;
        return switch (protocol) {
            case IMAP -> tls ? IMAPS : IMAP;
            case POP3 -> tls ? POP3S : POP3;
        };
    }
}
