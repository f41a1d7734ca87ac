package org.dsrdesk.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.Original;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one mailbox being read as long as the desk is open, whatever becomes of its server. */
final class Supervisor implements Runnable, Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private final Mailbox mailbox;
    private final Letterbox letterbox;
    private final LetterSink sink;
    private final MailboxEvents events;
    private final Pause pause;
    private final Clock clock;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch ended = new CountDownLatch(1);
    private int arrived;

    Supervisor(Mailbox mailbox, Letterbox letterbox, LetterSink sink, MailboxEvents events, Pause pause, Clock clock) {
        this.mailbox = mailbox;
        this.letterbox = letterbox;
        this.sink = sink;
        this.events = events;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            while (!pause.stopped()) {
                watch();
            }
        } finally {
            letterbox.leave();
            ended.countDown();
        }
    }

    /** Whatever fails is told and tried again: a thread that ended in silence would look like no news. */
    private void watch() {
        try {
            readOn();
        } catch (MessagingException | IOException | RuntimeException | Error failed) {
            if (!pause.stopped()) {
                fail(failed);
            }
        }
    }

    /** Reads and waits for news until something fails. */
    private void readOn() throws MessagingException, IOException {
        try {
            tell(new MailboxState.Connecting());
            while (!pause.stopped()) {
                int missed = look();
                backoff.reset();
                tell(new MailboxState.Waiting(clock.instant(), missed));
                letterbox.rest();
            }
        } finally {
            letterbox.hangUp();
        }
    }

    private void fail(Throwable failed) {
        MailboxProblem problem = Diagnosis.of(failed, signIn());
        Duration wait = backoff.after(problem);
        LOG.warn("mailbox {}: {} ({})", mailbox.id().value(), problem, failed.getClass().getSimpleName());
        tell(new MailboxState.Failed(problem, clock.instant().plus(wait)));
        pause.rest(wait);
    }

    private SignIn signIn() {
        return mailbox.source() instanceof Source.Account account ? account.signIn() : SignIn.PASSWORD;
    }

    private int look() throws MessagingException, IOException {
        arrived = 0;
        try {
            return letterbox.read(this);
        } finally {
            if (arrived > 0) {
                events.arrived(mailbox, arrived);
            }
        }
    }

    @Override
    public boolean file(Path file) {
        stopWhenTold();
        OptionalInt fresh = sink.takeFile(mailbox, file);
        arrived += fresh.orElse(0);
        return fresh.isPresent();
    }

    private void stopWhenTold() {
        if (pause.stopped()) {
            throw new CancellationException("the desk is being locked");
        }
    }

    @Override
    public void letter(String name, Original letter, Consumer<CaseStore> alongside) {
        stopWhenTold();
        if (sink.take(mailbox, name, letter, alongside)) {
            arrived++;
        }
    }

    @Override
    public void left(int letters) {
        tell(new MailboxState.Reading(letters));
    }

    /** Who is told cannot end the reading. */
    private void tell(MailboxState state) {
        try {
            events.changed(mailbox, state);
        } catch (RuntimeException deaf) {
            LOG.warn("nobody could be told of mailbox {}: {}", mailbox.id().value(), deaf.getClass().getName());
        }
    }

    /** Tries at once what waits for its next try. */
    void tryAgain() {
        pause.wake();
    }

    /** Asks the reading to end; a letter that is being kept is kept. */
    void stop() {
        pause.stop();
        letterbox.leave();
    }

    /** Returns when nothing is read any more. */
    void awaitEnd() {
        boolean told = false;
        while (!told) {
            try {
                ended.await();
                told = true;
            } catch (InterruptedException again) {
                LOG.warn("waiting for the end of mailbox {} goes on", mailbox.id().value());
            }
        }
    }
}
