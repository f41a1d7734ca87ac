package org.dsrdesk.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads letters, each on a thread of its own and no longer than it may take: whatever a letter holds, it ends as a
 * reading, at worst as one that tells why a person must look. Safe for many threads.
 */
final class ReadingRoom {
    /** How long one letter may take to read, so that with keeping it no letter takes more than ten seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private final LetterReader reader = new LetterReader();
    private final PhraseBook book = PhraseBook.standard();
    private final DemandProposer proposer;
    private final RequesterFinder requesters;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration patience;
    private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final ExecutorService readers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("letter-reader-", 1).factory());

    ReadingRoom(PhoneNumbers phones, Clock clock, ZoneId zone, Duration patience) {
        readers.execute(book::warm);
        this.proposer = new DemandProposer(book);
        this.requesters = new RequesterFinder(proposer, phones);
        this.clock = clock;
        this.zone = zone;
        this.patience = patience;
    }

    /**
     * Begins to read; the hash is that of the whole letter, of which the beginning is given. The first letter waits
     * until the dictionary is ready, which is not counted as its time.
     */
    Begun begin(byte[] beginning, String sha256) {
        book.warm();
        Seat seat = new Seat(seats);
        Future<Reading> reading = readers.submit(() -> {
            seat.take();
            try {
                return reading(beginning, sha256);
            } finally {
                seat.leave();
            }
        });
        return new Begun(reading, seat, sha256, patience);
    }

    private Reading reading(byte[] beginning, String sha256) {
        ReadLetter letter = reader.read(beginning, sha256, clock.instant(), zone);
        Heard heard = proposer.hear(letter);
        return new Reading(
                letter,
                heard.demands(),
                heard.people(),
                requesters.find(letter, heard),
                heard.throughForward(),
                ContentKey.of(letter));
    }

    /** A reading under way. */
    record Begun(Future<Reading> reading, Seat seat, String sha256, Duration patience) {

        /** Waits for its end; one that takes too long, counted from when it was taken up, is given up. */
        Reading end() {
            try {
                seat.awaitTaken(patience);
                return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException tooSlow) {
                reading.cancel(true);
                seat.leave();
                return Reading.unread(sha256, ReadProblem.TOO_SLOW);
            } catch (ExecutionException broken) {
                return Reading.unread(sha256, ReadProblem.UNREADABLE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Reading.unread(sha256, ReadProblem.TOO_SLOW);
            }
        }
    }

    /** The place of one letter among the few that are read at a time; it is left once, by whoever ends first. */
    static final class Seat {
        private final Semaphore seats;
        private final CountDownLatch taken = new CountDownLatch(1);
        private final AtomicBoolean left = new AtomicBoolean();

        Seat(Semaphore seats) {
            this.seats = seats;
        }

        void take() throws InterruptedException {
            seats.acquire();
            taken.countDown();
        }

        /** Waits its turn; where all seats are held for longer than a letter may take, another one is added. */
        void awaitTaken(Duration longest) throws InterruptedException {
            while (!taken.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                seats.release();
            }
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                seats.release();
            }
        }
    }
}
