package org.dsrdesk.intake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dsrdesk.casework.KeepLetters.Arriving;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Original;
import org.dsrdesk.domain.request.LetterId;
import org.jspecify.annotations.Nullable;

/** Reads letters and hands each, with what it seems to be, to whoever keeps it. Safe for many threads. */
public final class TakeLetters {
    private final ReadingRoom room;
    private final Clock clock;

    /** Moments without an offset are taken to be in the zone. */
    public TakeLetters(PhoneNumbers phones, Clock clock, ZoneId zone) {
        this(new ReadingRoom(phones, clock, zone, ReadingRoom.PATIENCE), clock);
    }

    TakeLetters(ReadingRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    /** Takes the letters in files and folders one after another, in the order of their names. */
    public void take(
            List<Path> paths, LetterKeeper keeper, Consumer<Taken> told, Consumer<Path> passedOver) {
        new ReadAhead(room, keeper.atOnce()).read(paths, passedOver, some -> {
            List<Taken> taken = new ArrayList<>();
            keeper.together(() -> some.forEach(looked -> taken.add(taken(looked, keeper))));
            taken.forEach(told);
        });
    }

    private Taken taken(ReadAhead.Looked looked, LetterKeeper keeper) {
        return switch (looked) {
            case ReadAhead.Read read -> kept(read, keeper);
            case Incoming.Closed closed -> new Taken.Refused(closed.name(), closed.problem());
        };
    }

    /** A file that is no longer what was read is refused; the letters after it are taken. */
    private Taken kept(ReadAhead.Read read, LetterKeeper keeper) {
        try {
            return keep(read.name(), read.original(), read.reading(), keeper);
        } catch (UncheckedIOException changed) {
            return new Taken.Refused(read.name(), FileProblem.UNREADABLE);
        }
    }

    Taken.Kept take(String name, Original original, LetterKeeper keeper) {
        Beginning beginning = Beginning.of(original);
        Reading reading = room.begin(beginning.bytes(), beginning.sha256()).end();
        return keep(name, beginning.original(), reading, keeper);
    }

    private Taken.Kept keep(String name, Original original, Reading reading, LetterKeeper keeper) {
        ReadLetter read = reading.letter();
        Sender sender = read.sender();
        ReadProblem problem = read.brokenReason();
        Letter letter = new Letter(
                new LetterId(0),
                read.sha256(),
                name,
                original.size(),
                reading.messageId(),
                read.subject(),
                sender == null ? null : shown(sender),
                read.received(),
                clock.instant(),
                problem == null ? null : problem.name(),
                reading.arrival(),
                Letter.State.NEW,
                null);
        Arriving arriving = new Arriving(letter, original, reading.contentKey(), reading.references());
        return new Taken.Kept(name, keeper.keep(arriving), reading);
    }

    private static @Nullable String shown(Sender sender) {
        return sender.name() == null ? sender.email() : sender.name();
    }
}
