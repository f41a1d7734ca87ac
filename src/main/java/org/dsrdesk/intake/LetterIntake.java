package org.dsrdesk.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.domain.request.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters from files: each is kept whole before anything is proposed from it, and what is proposed registers
 * nothing. Safe for many threads.
 */
public final class LetterIntake {
    /** The largest file taken, in bytes. */
    public static final int LARGEST = Limits.FILE;

    private static final int SHOWN_RAW = 20_000;

    private final KeepLetters letters;
    private final Clock clock;
    private final ZoneId zone;
    private final LetterReader reader = new LetterReader();
    private final DemandProposer proposer = new DemandProposer(PhraseBook.standard());
    private final RequesterFinder requesters;

    /** Moments without an offset are taken to be in the zone, which is the operator's. */
    public LetterIntake(KeepLetters letters, PhoneNumbers phones, Clock clock, ZoneId zone) {
        this.letters = letters;
        this.clock = clock;
        this.zone = zone;
        this.requesters = new RequesterFinder(proposer, phones);
    }

    /** What became of a file. */
    public sealed interface Taken {
        /** The letter is kept; {@code again} when the same bytes had been kept before. */
        record Kept(Letter letter, boolean again) implements Taken {}

        /** The file could not be taken; nothing is kept. */
        record Refused(String fileName, FileProblem problem) implements Taken {}
    }

    /** Why a file cannot be taken. */
    public enum FileProblem {
        MISSING,
        FOLDER,
        NOT_ALLOWED,
        EMPTY,
        TOO_LARGE,
        UNREADABLE
    }

    /** Keeps the letter in a file; when this returns its bytes are on the disk, or the answer says why not. */
    public Taken take(Path file, Actor actor) {
        String name = String.valueOf(file.getFileName());
        try {
            FileProblem problem = problem(file);
            return problem == null ? keep(name, Files.readAllBytes(file), actor) : new Taken.Refused(name, problem);
        } catch (NoSuchFileException gone) {
            return new Taken.Refused(name, FileProblem.MISSING);
        } catch (AccessDeniedException closed) {
            return new Taken.Refused(name, FileProblem.NOT_ALLOWED);
        } catch (IOException broken) {
            return new Taken.Refused(name, FileProblem.UNREADABLE);
        }
    }

    /** Reads a kept letter again and proposes what it may ask. */
    public LetterProposal open(Letter letter, Actor actor) {
        byte[] raw = letters.raw(letter.id(), actor);
        ReadLetter read = reader.read(raw, letter.kept(), zone);
        List<String> mentioned = new ArrayList<>(read.references());
        Optional.ofNullable(read.inReplyTo()).ifPresent(mentioned::add);
        return new LetterProposal(
                letter,
                read,
                proposer.propose(read),
                proposer.people(read),
                requesters.find(read),
                proposer.speaksThroughForward(read),
                mentioned.isEmpty()
                        ? null
                        : letters.conversation(mentioned.stream().map(LetterIntake::bare).toList()).orElse(null),
                read.broken() ? text(raw) : "");
    }

    /** The decoded bytes of an attachment by its place in the letter; empty when there is none. */
    public Optional<byte[]> attachment(LetterId letter, int index, Actor actor) {
        return new AttachmentExtractor().content(letters.raw(letter, actor), index);
    }

    private static @Nullable FileProblem problem(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return FileProblem.FOLDER;
        }
        if (Files.exists(file) && !Files.isReadable(file)) {
            return FileProblem.NOT_ALLOWED;
        }
        long size = Files.size(file);
        return size == 0 ? FileProblem.EMPTY : size > LARGEST ? FileProblem.TOO_LARGE : null;
    }

    private Taken keep(String name, byte[] raw, Actor actor) {
        Instant now = clock.instant();
        ReadLetter read = reader.read(raw, now, zone);
        Sender sender = read.sender();
        ReadProblem problem = read.brokenReason();
        String id = read.messageId();
        KeepLetters.Kept kept = letters.keep(
                new Letter(
                        new LetterId(0),
                        read.sha256(),
                        name,
                        raw.length,
                        id == null ? null : bare(id),
                        read.subject(),
                        sender == null ? null : shown(sender),
                        read.received(),
                        now,
                        problem == null ? null : problem.name(),
                        Letter.State.NEW,
                        null),
                raw,
                actor);
        return new Taken.Kept(kept.letter(), kept.again());
    }

    private static @Nullable String shown(Sender sender) {
        return sender.name() == null ? sender.email() : sender.name();
    }

    private static String bare(String messageId) {
        boolean bracketed = messageId.startsWith("<") && messageId.endsWith(">");
        return bracketed ? messageId.substring(1, messageId.length() - 1) : messageId;
    }

    /** The bytes as text, for a person to look at; control characters are shown as dots. */
    private static String text(byte[] raw) {
        String text = new String(raw, 0, Math.min(raw.length, SHOWN_RAW), StandardCharsets.UTF_8);
        return text.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "·");
    }
}
