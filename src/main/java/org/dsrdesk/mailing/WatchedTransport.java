package org.dsrdesk.mailing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.SocketException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsrdesk.mailbox.Sockets;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a mail server that remembers the last command of a letter and the reply to it. The library throws
 * the same for a letter that was refused and for one whose fate nobody knows, and a RESET that it sends after either
 * hides the reply.
 */
final class WatchedTransport extends SMTPTransport {
    private static final Set<String> ASIDE = Set.of("RSET", "QUIT", "NOOP");
    private static final Pattern SIZE = Pattern.compile("\\d{1,15}");

    private final Sockets sockets;
    private final Patience patience;
    private String verb = "";
    private boolean aside;
    private Masked masked = Masked.NOTHING;
    private @Nullable Reply reply;

    WatchedTransport(Session session, boolean tls, Sockets sockets, Patience patience) {
        super(session, null, "smtp", tls);
        this.sockets = sockets;
        this.patience = patience;
    }

    /** From the moment in which the end of the letter is about to be written, the server may have it. */
    @Override
    protected void sendCommand(String command) throws MessagingException {
        String first = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        aside = ASIDE.contains(first);
        if (!aside) {
            if (first.equals(Reply.END)) {
                waitLonger();
            }
            verb = first;
            reply = null;
        }
        super.sendCommand(command);
    }

    private void waitLonger() throws MessagingException {
        try {
            sockets.patience(Math.toIntExact(patience.deciding().toMillis()));
        } catch (SocketException gone) {
            throw new MessagingException("the connection is gone", gone);
        }
    }

    /** A reply that is none makes the library say QUIT, so that it is not kept either. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (!aside) {
            reply = new Reply(verb, code, masked.in(getLastServerResponse()));
        }
        return code;
    }

    /** What a server repeats of this is kept nowhere. */
    void hide(Masked secret) {
        masked = secret;
    }

    /** Whether the server lets anybody sign in. */
    boolean takesSignIn() {
        return supportsExtension("AUTH") || supportsExtension("AUTH=LOGIN");
    }

    /** The largest message that the server says it takes (RFC 1870), in bytes. */
    long takesNoMoreThan() {
        String told = getExtensionParameter("SIZE");
        long most = told == null || !SIZE.matcher(told).matches() ? 0 : Long.parseLong(told);
        return most == 0 ? Long.MAX_VALUE : most;
    }

    /** Tells the server beforehand how many bytes come, where it wants to know. */
    void tellSize(long bytes) {
        if (supportsExtension("SIZE")) {
            session.getProperties().setProperty("mail.smtp.mailextension", "SIZE=" + bytes);
        }
    }

    /** Whether the end of the letter was about to be written, or was. */
    boolean hasEnded() {
        return verb.equals(Reply.END);
    }

    /** Whether the server answers at all, and the failure is not one of connecting to it. */
    boolean hasBegun() {
        return !verb.isEmpty();
    }

    /** The reply to the last command; null when none came that could be read. */
    @Nullable Reply reply() {
        return reply;
    }
}
