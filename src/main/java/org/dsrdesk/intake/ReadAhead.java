package org.dsrdesk.intake;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dsrdesk.casework.Original;

/**
 * Reads the next letters while the last one is being kept; they come out in the order in which they were found. A large
 * letter is read alone, so that memory holds one of them at a time.
 */
final class ReadAhead {
    private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();
    private static final long LARGE = 1024 * 1024;

    private final ReadingRoom room;
    private final int atOnce;
    private final Deque<Supplier<Looked>> waiting = new ArrayDeque<>();

    /** Gives so many letters at once, and fewer at the end and beside a large one. */
    ReadAhead(ReadingRoom room, int atOnce) {
        this.room = room;
        this.atOnce = atOnce;
    }

    /** What came of looking into a file: a letter that was read, or why nothing could be taken. */
    sealed interface Looked permits Read, Incoming.Closed {}

    /** A letter with its reading. */
    record Read(String name, Original original, Reading reading) implements Looked {}

    /** Reads all letters of the paths. */
    void read(List<Path> paths, Consumer<Path> passedOver, Consumer<List<Looked>> taker) {
        LetterFiles files = new LetterFiles(passedOver);
        for (Path path : paths) {
            try (Stream<Incoming> found = files.in(path)) {
                found.sequential().forEachOrdered(incoming -> next(incoming, taker));
            }
        }
        drain(0, taker);
    }

    private void next(Incoming incoming, Consumer<List<Looked>> taker) {
        switch (incoming) {
            case Incoming.Closed closed -> waiting.add(() -> closed);
            case Incoming.Found found -> {
                boolean large = found.original().size() > LARGE;
                drain(large ? 0 : AHEAD + atOnce, taker);
                waiting.add(begin(found));
                drain(large ? 0 : AHEAD + atOnce, taker);
            }
        }
    }

    private Supplier<Looked> begin(Incoming.Found found) {
        try {
            Beginning beginning = Beginning.of(found.original());
            ReadingRoom.Begun begun = room.begin(beginning.bytes(), beginning.sha256());
            return () -> new Read(found.name(), beginning.original(), begun.end());
        } catch (UncheckedIOException failed) {
            Incoming.Closed closed = new Incoming.Closed(found.name(), problem(failed));
            return () -> closed;
        }
    }

    private static FileProblem problem(UncheckedIOException failed) {
        return switch (failed.getCause()) {
            case NoSuchFileException _ -> FileProblem.MISSING;
            case AccessDeniedException _ -> FileProblem.NOT_ALLOWED;
            case null, default -> FileProblem.UNREADABLE;
        };
    }

    private void drain(int most, Consumer<List<Looked>> taker) {
        while (waiting.size() > most) {
            List<Looked> next = new ArrayList<>();
            while (next.size() < atOnce && !waiting.isEmpty()) {
                next.add(waiting.remove().get());
            }
            taker.accept(next);
        }
    }
}
