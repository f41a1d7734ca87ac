package org.dsrdesk.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.statute.DemandKind;

/** Letters of made-up people, as a mailbox would hold them. */
final class DemoLetters {
    private static final String BROKEN = "UNREADABLE";

    private final KeepLetters keeping;
    private final Actor actor;
    private int count;

    DemoLetters(KeepLetters keeping, Actor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    /** Keeps a letter and gives its identity. */
    LetterId keep(String sender, String subject, String words, List<DemandKind> kinds, ZonedDateTime received) {
        String id = "demo-" + ++count + "@pochta.example";
        String eml = head(id, sender, subject, received)
                + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + words + "\r\n";
        return keep(eml, id, subject, sender, received, Arrival.proposing(kinds));
    }

    /** Keeps a letter whose contents cannot be read. */
    void keepBroken(String sender, String subject, ZonedDateTime received) {
        String id = "demo-" + ++count + "@pochta.example";
        String eml = head(id, sender, subject, received)
                + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + "0M/R4KGxGuEAAAAAAAAAAAAAAAAAAAAAPgADAP7/CQAGAAAAAAAAAAAAAAAB\r\n";
        keep(eml, id, subject, sender, received, new Arrival(Arrival.Outcome.SET_ASIDE, List.of(), false, null,
                Writer.UNKNOWN));
    }

    private LetterId keep(
            String eml,
            String id,
            String subject,
            String sender,
            ZonedDateTime received,
            Arrival arrival) {
        byte[] raw = eml.getBytes(StandardCharsets.UTF_8);
        Letter letter = new Letter(
                new LetterId(0),
                sha256(raw),
                "letter-" + count + ".eml",
                raw.length,
                id,
                subject,
                sender,
                received,
                received.toInstant(),
                arrival.outcome() == Arrival.Outcome.SET_ASIDE ? BROKEN : null,
                arrival,
                Letter.State.NEW,
                null);
        return keeping.keep(new KeepLetters.Arriving(letter, Original.of(raw), null, List.of()), actor)
                .letter()
                .id();
    }

    private static String head(String id, String sender, String subject, ZonedDateTime received) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(received);
        return "Received: from relay.example by mx.romashka.example; " + date + "\r\n"
                + "Date: " + date + "\r\n"
                + "Message-ID: <" + id + ">\r\n"
                + "From: " + sender + "\r\n"
                + "To: privacy@romashka.example\r\n"
                + "Subject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=\r\n"
                + "MIME-Version: 1.0\r\n";
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
