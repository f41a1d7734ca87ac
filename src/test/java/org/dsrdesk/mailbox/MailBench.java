package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.casework.Original;
import org.dsrdesk.testing.TestDesk;

/** A mailroom over a real store that remembers in memory what it was handed, and what was told. */
final class MailBench implements AutoCloseable, LetterSink, MailboxEvents {
    static final String USER = "privacy@romashka.example";
    static final String PASSWORD = "romashka-1";
    private static final long LONGEST_WAIT = 60;

    final TestDesk desk;
    final Path spool;
    final List<HandPause> pauses = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<String> letters = new ArrayList<>();
    private final Set<String> distinct = new HashSet<>();
    private final List<MailboxState> states = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private int arrived;
    private volatile Predicate<String> refused = text -> false;
    private boolean remembers = true;
    final Mailroom room;

    MailBench(Path folder, SSLSocketFactory tls, boolean blockingPauses) {
        desk = TestDesk.in(folder);
        spool = folder;
        room = new Mailroom(desk.desk.mailboxes(), this, this, new Means(threads, timer, desk.clock, spool, tls, () -> {
            HandPause pause = new HandPause(blockingPauses, () -> note(() -> {}));
            pauses.add(pause);
            return pause;
        }));
    }

    MailBench(Path folder) {
        this(folder, (SSLSocketFactory) SSLSocketFactory.getDefault(), true);
    }

    Mailbox imap(int port, String... folders) {
        return account(Protocol.IMAP, port, Security.NONE, folders.length == 0 ? List.of("INBOX") : List.of(folders));
    }

    static Mailbox account(Protocol protocol, int port, Security security, List<String> folders) {
        return new Mailbox(new MailboxId(0), USER,
                new Source.Account(protocol, "localhost", port, security, USER, SignIn.PASSWORD, folders),
                LocalDate.of(2026, 11, 1), true);
    }

    /** Keeps a mailbox and begins to read it. */
    Mailbox open(Mailbox mailbox) {
        Mailbox kept = desk.desk.mailboxes().keep(mailbox, PASSWORD.toCharArray(), TestDesk.OFFICER);
        room.renew(kept);
        return kept;
    }

    /** Forgets the letters' texts from now on, for tests with very many. */
    void forgetLetters() {
        remembers = false;
    }

    void refuse(Predicate<String> letters) {
        refused = letters;
    }

    @Override
    public boolean take(Mailbox from, String name, Original letter, Consumer<CaseStore> alongside) {
        String text = text(letter);
        if (refused.test(text)) {
            throw new IllegalStateException("the disk is full");
        }
        assertEquals(letter.size(), text.length());
        desk.transactions.writeOnly(alongside);
        lock.lock();
        try {
            letters.add(remembers ? text : "");
            news.signalAll();
            return distinct.add(Integer.toHexString(text.hashCode()) + text.length());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public OptionalInt takeFile(Mailbox from, Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            note(() -> letters.add(text));
            return OptionalInt.of(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Original letter) {
        try (InputStream in = letter.open()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void changed(Mailbox mailbox, MailboxState state) {
        note(() -> states.add(state));
    }

    @Override
    public void arrived(Mailbox mailbox, int count) {
        note(() -> arrived += count);
    }

    private void note(Runnable what) {
        lock.lock();
        try {
            what.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for something that must come; a minute without any letter is for a slow machine only. */
    void await(String what, BooleanSupplier come) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(LONGEST_WAIT);
            int before = letters.size();
            while (!come.getAsBoolean()) {
                if (letters.size() > before) {
                    before = letters.size();
                    left = TimeUnit.SECONDS.toNanos(LONGEST_WAIT);
                }
                if (left <= 0) {
                    throw new TimeoutException(what + " did not come; told " + states + ", letters " + letters.size());
                }
                left = news.awaitNanos(left);
            }
        } catch (InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        } finally {
            lock.unlock();
        }
    }

    void awaitLetters(int count) {
        await(count + " letters", () -> letters.size() >= count);
    }

    /** Waits until the mailbox rests after everything was read, for the n-th time. */
    void awaitRest(int times) {
        await("rest " + times, () -> rests() >= times);
    }

    long rests() {
        return states.stream().filter(MailboxState.Waiting.class::isInstance).count();
    }

    MailboxProblem awaitProblem() {
        await("a problem", () -> !problems().isEmpty());
        return problems().getLast();
    }

    List<MailboxProblem> problems() {
        lock.lock();
        try {
            return states.stream().filter(MailboxState.Failed.class::isInstance)
                    .map(state -> ((MailboxState.Failed) state).problem()).toList();
        } finally {
            lock.unlock();
        }
    }

    int missed() {
        lock.lock();
        try {
            return states.stream().filter(MailboxState.Waiting.class::isInstance)
                    .map(state -> ((MailboxState.Waiting) state).missed()).toList().getLast();
        } finally {
            lock.unlock();
        }
    }

    List<Duration> waited() {
        return pauses.getLast().asked();
    }

    List<String> letters() {
        lock.lock();
        try {
            return List.copyOf(letters);
        } finally {
            lock.unlock();
        }
    }

    int distinct() {
        return distinct.size();
    }

    int arrived() {
        return arrived;
    }

    @Override
    public void close() {
        room.close();
        timer.shutdownNow();
        threads.close();
        desk.close();
    }
}
