package org.dsrdesk.intake;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Original;
import org.dsrdesk.domain.request.LetterId;

/**
 * Takes letters into the desk: each is kept whole together with what it seems to be, and registers nothing. Safe for
 * many threads.
 */
public final class LetterIntake {
    private static final int SHOWN_RAW = 20_000;

    private final KeepLetters letters;
    private final ReadingRoom room;
    private final TakeLetters taking;

    /** Moments without an offset are taken to be in the zone, which is the operator's. */
    public LetterIntake(KeepLetters letters, PhoneNumbers phones, Clock clock, ZoneId zone) {
        this(letters, phones, clock, zone, ReadingRoom.PATIENCE);
    }

    LetterIntake(KeepLetters letters, PhoneNumbers phones, Clock clock, ZoneId zone, Duration patience) {
        this.letters = letters;
        this.room = new ReadingRoom(phones, clock, zone, patience);
        this.taking = new TakeLetters(room, clock);
    }

    /**
     * Keeps the letters in files and folders one after another, each with what it seems to be; whatever was told of is
     * on the disk.
     *
     * @param passedOver hears of files in folders that are no letters
     */
    public void take(List<Path> paths, Actor actor, Consumer<Taken> told, Consumer<Path> passedOver) {
        taking.take(paths, arriving -> letters.keep(arriving, actor), told, passedOver);
    }

    /**
     * Keeps one letter together with a change that must not be separated from it.
     *
     * @throws UncheckedIOException when its bytes cannot be read; nothing is kept
     */
    public Taken.Kept take(String name, Original original, Actor actor, Consumer<CaseStore> alongside) {
        return taking.take(name, original, arriving -> letters.keep(arriving, actor, alongside));
    }

    /** Reads a kept letter again and proposes what it may ask. */
    public LetterProposal open(Letter letter, Actor actor) {
        byte[] raw = letters.raw(letter.id(), Beginning.MOST, actor);
        Reading reading = room.begin(raw, letter.sha256()).end();
        List<String> mentioned = reading.references();
        return new LetterProposal(
                letter,
                reading.letter(),
                reading.demands(),
                reading.people(),
                reading.requester(),
                reading.throughForward(),
                mentioned.isEmpty() ? null : letters.conversation(mentioned).orElse(null),
                reading.letter().broken() ? text(raw) : "");
    }

    /** The decoded bytes of an attachment by its place in the letter; empty when there is none. */
    public Optional<byte[]> attachment(LetterId letter, int index, Actor actor) {
        return new AttachmentExtractor().content(letters.raw(letter, Beginning.MOST, actor), index);
    }

    /** The bytes as text, for a person to look at; control characters are shown as dots. */
    private static String text(byte[] raw) {
        String text = new String(raw, 0, Math.min(raw.length, SHOWN_RAW), StandardCharsets.UTF_8);
        return text.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "·");
    }
}
