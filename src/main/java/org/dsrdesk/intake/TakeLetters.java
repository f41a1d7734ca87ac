package org.dsrdesk.intake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsrdesk.casework.KeepLetters.Arriving;
import org.dsrdesk.casework.KeepLetters.Kept;
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
            List<Path> paths, Function<Arriving, Kept> keeper, Consumer<Taken> told, Consumer<Path> passedOver) {
        new ReadAhead(room).read(paths, passedOver, looked -> told.accept(switch (looked) {
            case ReadAhead.Read read -> kept(read, keeper);
            case Incoming.Closed closed -> new Taken.Refused(closed.name(), closed.problem());
        }));
    }

    /** A file that is no longer what was read is refused; the letters after it are taken. */
    private Taken kept(ReadAhead.Read read, Function<Arriving, Kept> keeper) {
        try {
            return keep(read.name(), read.original(), read.reading(), keeper);
        } catch (UncheckedIOException changed) {
            return new Taken.Refused(read.name(), FileProblem.UNREADABLE);
        }
    }

    Taken.Kept take(String name, Original original, Function<Arriving, Kept> keeper) {
        Beginning beginning = Beginning.of(original);
        Reading reading = room.begin(beginning.bytes(), beginning.sha256()).end();
        return keep(name, beginning.original(), reading, keeper);
    }

    private Taken.Kept keep(String name, Original original, Reading reading, Function<Arriving, Kept> keeper) {
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
        return new Taken.Kept(name, keeper.apply(arriving), reading);
    }

    private static @Nullable String shown(Sender sender) {
        return sender.name() == null ? sender.email() : sender.name();
    }
}
