package org.dsrdesk.mailing;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.intake.LenientMail;
import org.dsrdesk.mailbox.HeldTls;
import org.dsrdesk.mailbox.Sockets;

/** The way to a server that takes letters: every wait has an end, certificates are checked. */
record SmtpSession(MailServer server, SSLSocketFactory tls, Patience patience) {
    /** The machine's own name is nobody's business; every server takes this one. */
    private static final String GREETER = "[127.0.0.1]";

    WatchedTransport transport(Sockets sockets) {
        LenientMail.prepare();
        return new WatchedTransport(
                Session.getInstance(properties(sockets)), server.security() == Security.TLS, sockets, patience);
    }

    private Properties properties(Sockets sockets) {
        boolean startTls = server.security() == Security.STARTTLS;
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", millis(patience.connecting()));
        properties.put("mail.smtp.timeout", millis(patience.answering()));
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.socketFactory", new HeldTls(tls, sockets));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.put("mail.smtp.auth.mechanisms", server.signIn() == SignIn.OAUTH2 ? "XOAUTH2" : "PLAIN LOGIN");
        properties.put("mail.smtp.localhost", GREETER);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    private static String millis(Duration wait) {
        return String.valueOf(wait.toMillis());
    }
}
