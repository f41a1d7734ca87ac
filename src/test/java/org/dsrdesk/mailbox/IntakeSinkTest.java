package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dsrdesk.casework.Bookmark;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.casework.Original;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeSinkTest {
    @TempDir private Path folder;

    private TestDesk desk;
    private LetterSink sink;
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        sink = new IntakeSink(
                new LetterIntake(desk.desk.letters(), new PhoneNumbers(), desk.clock, Rules.MOSCOW));
        mailbox = desk.desk.mailboxes().keep(new Mailbox(new MailboxId(0), "Сканы",
                new Source.Watched(folder.toString()), LocalDate.of(2026, 11, 1), true), null, TestDesk.OFFICER);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Original letter(int number) {
        return Original.of(Peer.text(number).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aLetterIsKeptOnceTogetherWithItsPlace() {
        Bookmark mark = Bookmark.start(mailbox.id(), "INBOX", 7, 0);
        assertEquals(true, sink.take(mailbox, "INBOX 1.eml", letter(1),
                store -> store.mailboxes().advance(mark.past(1))));
        assertEquals(false, sink.take(mailbox, "INBOX 2.eml", letter(1),
                store -> store.mailboxes().advance(mark.past(2))));
        List<Letter> kept = desk.desk.letters().in(Letter.State.NEW, 10);
        assertEquals(List.of("INBOX 1.eml"), kept.stream().map(Letter::fileName).toList());
        assertArrayEquals(Peer.text(1).getBytes(StandardCharsets.ISO_8859_1),
                desk.desk.letters().raw(kept.getFirst().id(), 10_000, TestDesk.OFFICER));
        assertEquals(Optional.of(mark.past(2)), desk.desk.mailboxes().bookmark(mailbox.id(), "INBOX"));
    }

    @Test
    void whenThePlaceCannotBeKeptNeitherIsTheLetter() {
        assertThrows(IllegalStateException.class, () -> sink.take(mailbox, "INBOX 1.eml", letter(1), _ -> {
            throw new IllegalStateException("no place");
        }));
        assertEquals(List.of(), desk.desk.letters().in(Letter.State.NEW, 10));
    }

    @Test
    void everyLetterOfAFileIsKept() throws IOException {
        Path file = folder.resolve("box.mbox");
        Files.writeString(file, "From a@b Fri Nov 20 10:00:00 2026\n" + Peer.text(1).replace("\r", "")
                + "\nFrom a@b Fri Nov 20 10:00:00 2026\n" + Peer.text(2).replace("\r", "") + "\n");
        assertEquals(OptionalInt.of(2), sink.takeFile(mailbox, file));
        assertEquals(OptionalInt.of(0), sink.takeFile(mailbox, file));
        assertEquals(OptionalInt.empty(), sink.takeFile(mailbox, folder.resolve("gone.eml")));
    }
}
