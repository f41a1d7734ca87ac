package org.dsrdesk.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Arrays;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source.Account;
import org.dsrdesk.intake.LenientMail;

/** The way to an account: every wait has an end, certificates are checked, letters are only looked at. */
record MailSession(Account account, Sockets sockets, SSLSocketFactory tls) {
    static final int PATIENCE_MILLIS = 60_000;
    private static final int CONNECT_MILLIS = 20_000;
    private static final int FETCHED_AT_ONCE = 1 << 20;

    /** Connects and signs in; the secret is wiped. */
    Store connect(char[] secret) throws MessagingException {
        Store store = Session.getInstance(properties()).getStore(protocol());
        try {
            store.connect(account.host(), account.port(), account.user(), new String(secret));
            return store;
        } finally {
            Arrays.fill(secret, '\0');
            if (!store.isConnected()) {
                sockets.close();
            }
        }
    }

    private String protocol() {
        String plain = account.protocol() == Protocol.IMAP ? "imap" : "pop3";
        return account.security() == Security.TLS ? plain + "s" : plain;
    }

    private Properties properties() {
        LenientMail.prepare();
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.put(prefix + "connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put(prefix + "timeout", String.valueOf(PATIENCE_MILLIS));
        properties.put(prefix + "socketFactory", sockets);
        properties.put(prefix + "socketFactory.fallback", "false");
        properties.put(prefix + "ssl.socketFactory", new HeldTls(tls, sockets));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(account.security() == Security.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(account.security() == Security.STARTTLS));
        properties.put(prefix + "auth.mechanisms", account.signIn() == SignIn.OAUTH2 ? "XOAUTH2" : "PLAIN LOGIN");
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "fetchsize", String.valueOf(FETCHED_AT_ONCE));
        properties.put(prefix + "connectionpoolsize", "1");
        return properties;
    }
}
