package org.dsrdesk.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.jspecify.annotations.Nullable;

/** Tells from what the mail library throws what a person can do about it. */
public final class Diagnosis {
    private static final int DEEPEST = 20;

    private final List<Throwable> chain = new ArrayList<>();

    private Diagnosis(Throwable failed) {
        @Nullable Throwable at = failed;
        while (at != null && chain.size() < DEEPEST) {
            chain.add(at);
            at = at instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : at.getCause();
        }
    }

    /** What is wrong, by what was thrown and what was shown to sign in. */
    public static MailboxProblem of(Throwable failed, SignIn signIn) {
        Diagnosis diagnosis = new Diagnosis(failed);
        return diagnosis.certificate()
                .or(diagnosis::server)
                .or(diagnosis::connection)
                .orElseGet(() -> diagnosis.has(AuthenticationFailedException.class)
                        ? refused(signIn)
                        : failed instanceof RuntimeException ? MailboxProblem.NOT_KEPT : MailboxProblem.OTHER);
    }

    /** Whether the connection is gone, and not merely one letter unreadable. */
    static boolean isLoss(Throwable failed) {
        return new Diagnosis(failed).connection().isPresent();
    }

    private static MailboxProblem refused(SignIn signIn) {
        return switch (signIn) {
            case PASSWORD -> MailboxProblem.WRONG_PASSWORD;
            case OAUTH2 -> MailboxProblem.TOKEN_REFUSED;
        };
    }

    private Optional<MailboxProblem> certificate() {
        if (has(CertificateExpiredException.class)
                || any(at -> at instanceof CertPathValidatorException path
                        && path.getReason() == BasicReason.EXPIRED)) {
            return Optional.of(MailboxProblem.CERTIFICATE_EXPIRED);
        }
        if (has(CertPathBuilderException.class) || has(CertPathValidatorException.class)) {
            return Optional.of(MailboxProblem.CERTIFICATE_UNTRUSTED);
        }
        if (has(CertificateException.class) || says("server identity")) {
            return Optional.of(MailboxProblem.CERTIFICATE_OF_ANOTHER);
        }
        return Optional.empty();
    }

    private Optional<MailboxProblem> server() {
        if (says("TLS required but not supported") || says("STARTTLS is required") || says("TLS required but failed")
                || says("Unsupported or unrecognized SSL")) {
            return Optional.of(MailboxProblem.NO_TLS);
        }
        boolean missing = has(FolderNotFoundException.class)
                || has(NoSuchFileException.class)
                || has(NotDirectoryException.class);
        return missing ? Optional.of(MailboxProblem.FOLDER_MISSING) : Optional.empty();
    }

    private Optional<MailboxProblem> connection() {
        if (has(UnknownHostException.class)) {
            return Optional.of(MailboxProblem.UNKNOWN_HOST);
        }
        if (has(SocketTimeoutException.class) || has(NoRouteToHostException.class)) {
            return Optional.of(MailboxProblem.NO_ANSWER);
        }
        if (has(ConnectException.class)) {
            return Optional.of(MailboxProblem.CONNECTION_REFUSED);
        }
        boolean lost = has(FolderClosedException.class)
                || has(StoreClosedException.class)
                || has(EOFException.class)
                || has(SocketException.class)
                || has(SSLException.class);
        return lost ? Optional.of(MailboxProblem.CONNECTION_LOST) : Optional.empty();
    }

    private boolean has(Class<? extends Throwable> type) {
        return any(type::isInstance);
    }

    private boolean says(String words) {
        return any(at -> Objects.requireNonNullElse(at.getMessage(), "").contains(words));
    }

    private boolean any(Predicate<Throwable> test) {
        return chain.stream().anyMatch(test);
    }
}
