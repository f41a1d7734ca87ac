package org.dsrdesk.mailing;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.mailbox.Sockets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings messages to mail servers, and tells what is certain from what nobody knows. Safe for many threads. */
public final class SmtpPost {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final SSLSocketFactory tls;
    private final Patience patience;
    private final Set<Sockets> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    /** A post that trusts whom Java trusts. */
    public SmtpPost() {
        this((SSLSocketFactory) SSLSocketFactory.getDefault(), Patience.USUAL);
    }

    /**
     * A post.
     *
     * @param tls makes the encrypted connections and decides whom to trust
     * @param patience how long servers are waited for
     */
    public SmtpPost(SSLSocketFactory tls, Patience patience) {
        this.tls = tls;
        this.patience = patience;
    }

    /** Connects, signs in and leaves, and sends nothing; gives what is in the way, if anything. The secret is wiped. */
    public Optional<Refusal> tryOut(MailServer server, char[] secret) {
        try (Visit visit = new Visit(server)) {
            return visit.connect(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** Hands a message over to a server; the secret is wiped. */
    Posted hand(MailServer server, char[] secret, LetterMessage message) {
        try (Visit visit = new Visit(server)) {
            Optional<Refusal> closed = visit.connect(secret);
            return closed.isPresent() ? new Posted.Refused(closed.get()) : visit.hand(message);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /**
     * Breaks off what is under way and takes nothing more. A letter whose end a server has heard already is unsure,
     * any other has not gone.
     */
    public void cut() {
        shut = true;
        underWay.forEach(Sockets::cut);
    }

    /** Cuts after a while, so that servers that answer have taken what they were given. */
    public void cutAfter(Duration grace) {
        after(grace).execute(this::cut);
    }

    private static Executor after(Duration wait) {
        return CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One connection, which ends by itself when it lasts too long. */
    private final class Visit implements AutoCloseable {
        private final MailServer server;
        private final Sockets sockets = new Sockets();
        private final WatchedTransport transport;
        private final CompletableFuture<Void> end;

        Visit(MailServer server) {
            this.server = server;
            this.transport = new SmtpSession(server, tls, patience).transport(sockets);
            this.end = CompletableFuture.runAsync(sockets::cut, after(patience.whole()));
            underWay.add(sockets);
            if (shut) {
                sockets.cut();
            }
        }

        Optional<Refusal> connect(char[] secret) {
            boolean signsIn = !server.user().isEmpty();
            transport.hide(new Masked(server.user(), secret));
            try {
                transport.connect(server.host(), server.port(), signsIn ? server.user() : null,
                        signsIn ? new String(secret) : null);
                return signsIn && !transport.takesSignIn()
                        ? Optional.of(Refusal.of(MailingProblem.SIGN_IN))
                        : Optional.empty();
            } catch (MessagingException | RuntimeException failed) {
                return Optional.of(refusal(failed));
            }
        }

        Posted hand(LetterMessage message) {
            long bytes = message.bytes();
            if (transport.takesNoMoreThan() < bytes) {
                return new Posted.Refused(Refusal.of(MailingProblem.TOO_LARGE));
            }
            transport.tellSize(bytes);
            try {
                transport.sendMessage(message, recipients(message));
                return new Posted.Taken();
            } catch (MessagingException | RuntimeException failed) {
                return transport.hasEnded() ? verdict() : new Posted.Refused(refusal(failed));
            }
        }

        private static Address[] recipients(LetterMessage message) throws MessagingException {
            Address[] all = message.getAllRecipients();
            return all == null ? new Address[0] : all;
        }

        private Posted verdict() {
            Reply reply = transport.reply();
            if (reply != null && reply.isYes()) {
                return new Posted.Taken();
            }
            return reply != null && reply.isNo() ? new Posted.Refused(reply.refusal()) : new Posted.Unsure();
        }

        private Refusal refusal(Throwable failed) {
            Reply reply = transport.reply();
            if (reply != null && reply.isNo()) {
                return reply.refusal();
            }
            SignIn signIn = server.signIn();
            return Refusal.of(Failures.problem(failed, signIn, transport.hasBegun()));
        }

        @Override
        public void close() {
            end.cancel(false);
            underWay.remove(sockets);
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.debug("a mail server was gone before the goodbye: {}", gone.getClass().getSimpleName());
            } finally {
                sockets.cut();
            }
        }
    }
}
