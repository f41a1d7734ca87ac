package org.dsrdesk.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of one letter; it never fails on what it reads, takes linear time, and is safe for many threads. */
public final class LetterReader {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,990}>");
    private static final int FEW_LETTERS = 10;
    private static final int REFERENCES = 200;
    private static final int LETTERS_IN_LETTERS = 3;

    public LetterReader() {
        LenientMail.prepare();
    }

    /**
     * Reads a letter. A moment without an offset is taken to be in the fallback zone; the arrival at the desk is used
     * only to distrust headers that claim a later receipt.
     */
    public ReadLetter read(byte[] raw, Instant arrivedAtDesk, ZoneId fallbackZone) {
        return read(raw, Hashes.sha256(raw), arrivedAtDesk, fallbackZone);
    }

    /** Reads a letter of which only the beginning may be given; the hash is that of all its bytes. */
    ReadLetter read(byte[] beginning, String sha256, Instant arrivedAtDesk, ZoneId fallbackZone) {
        Receipt receipt = new Receipt(arrivedAtDesk, fallbackZone);
        return read(RootEntity.of(beginning), sha256, receipt, LETTERS_IN_LETTERS);
    }

    private ReadLetter read(RootEntity root, String sha256, Receipt receipt, int depth) {
        if (!root.headers().lookLikeLetter()) {
            return ReadLetter.unread(sha256, root.tooLarge() ? ReadProblem.TOO_LARGE : ReadProblem.NOT_A_LETTER);
        }
        MailHeaders headers = root.headers();
        PartWalk walk = root.walk();
        Sender sender = SenderHeaders.sender(headers);
        String subject = blankToNull(headers.text("Subject"));
        String inReplyTo = firstId(headers, "In-Reply-To");
        List<String> recipients = SenderHeaders.recipients(headers);
        LetterSplit split = LetterSplit.of(walk.text(), subject, inReplyTo != null, receipt.fallbackZone());
        HandedOn chain = new HandedOn(sender, recipients, receipt.fallbackZone());
        Forwarded inText = chain.in(split);
        Forwarded forwarded = inText != null ? inText : attached(walk, chain, receipt, depth);
        List<Attachment> attachments = AttachmentExtractor.describe(root.files(walk));
        String history = inText == null && split.head() != null
                ? split.quoted() + "\n\n" + split.forwarded()
                : split.quoted();
        return new ReadLetter(
                sha256,
                firstId(headers, "Message-ID"),
                ids(headers, "References"),
                inReplyTo,
                subject,
                sender,
                headers.text("Reply-To"),
                recipients,
                receipt.of(headers),
                receipt.written(headers),
                split.own(),
                history.strip(),
                forwarded,
                attachments,
                BulkSigns.in(headers, sender, recipients),
                problem(root, walk, sender, subject));
    }

    private @Nullable Forwarded attached(PartWalk walk, HandedOn chain, Receipt receipt, int depth) {
        for (Entity letter : walk.letters()) {
            if (depth > 0) {
                ReadLetter inner = read(letter.letter(), "", receipt, depth - 1);
                Forwarded found = chain.attached(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The gravest problem, none for a letter that is mostly readable. */
    private static @Nullable ReadProblem problem(
            RootEntity root, PartWalk walk, @Nullable Sender sender, @Nullable String subject) {
        Set<ReadProblem> problems = EnumSet.noneOf(ReadProblem.class);
        problems.addAll(root.problems());
        problems.addAll(walk.problems());
        String text = walk.text();
        boolean files = !walk.attachments().isEmpty();
        boolean wordless = BodyText.letters(text) < FEW_LETTERS && !files;
        if (!wordless) {
            problems.remove(ReadProblem.TRUNCATED);
        } else if (!root.headersClosed()) {
            problems.add(ReadProblem.TRUNCATED);
        }
        if (RussianLook.gibberish(text)) {
            problems.add(ReadProblem.UNREADABLE);
        }
        if (BodyText.letters(text) < FEW_LETTERS && files && walk.letters().isEmpty()) {
            problems.add(ReadProblem.WORDS_IN_FILES);
        }
        if (text.isBlank() && !files && subject == null) {
            problems.add(ReadProblem.NO_TEXT);
        }
        if (sender == null || sender.email() == null) {
            problems.add(ReadProblem.NO_SENDER);
        }
        return problems.stream().findFirst().orElse(null);
    }

    private static @Nullable String firstId(MailHeaders headers, String name) {
        List<String> ids = ids(headers, name);
        return ids.isEmpty() ? null : ids.getFirst();
    }

    private static List<String> ids(MailHeaders headers, String name) {
        String value = headers.raw(name);
        if (value == null) {
            return List.of();
        }
        List<String> bracketed = MESSAGE_ID.matcher(value)
                .results()
                .limit(REFERENCES)
                .map(match -> match.group())
                .toList();
        String bare = value.strip();
        boolean single = bracketed.isEmpty() && !bare.isEmpty() && !bare.contains(" ");
        return single ? List.of(bare) : bracketed;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
