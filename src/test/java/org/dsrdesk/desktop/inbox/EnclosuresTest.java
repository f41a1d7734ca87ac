package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.intake.Attachment;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnclosuresTest {
    @TempDir Path folder;
    @TempDir Path files;

    private final List<Path> opened = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private final PrivateCopies copies = new PrivateCopies(opened::add);
    private TestDesk desk;
    private InboxModel inbox;

    @BeforeEach
    void begin() throws IOException {
        desk = TestDesk.in(folder);
        PhoneNumbers phones = new PhoneNumbers();
        inbox = new InboxModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                new LetterIntake(desk.desk.letters(), phones, desk.clock, desk.operator.zone()), phones, copies,
                failed::add);
        inbox.take(List.of(Files.writeString(files.resolve("письмо.eml"), """
                From: p@mail.example
                Subject: files
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: application/pdf; name=scan.pdf
                Content-Disposition: attachment; filename=scan.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename=invoice.exe
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA
                --b--
                """)), _ -> {});
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void anAttachmentIsOpenedOutsideAsACopyThatCannotBeChangedAndIsDeletedAtTheEnd() throws IOException {
        inbox.enclosures().open(letter().letter().id(), 0, attachment(0));
        assertEquals(List.of(), failed);
        Path copy = opened.getFirst();
        assertEquals("scan.pdf", String.valueOf(copy.getFileName()));
        assertEquals("%PDF-1.4\n", Files.readString(copy));
        assertTrue(copy.toFile().exists());
        copies.close();
        assertFalse(copy.toFile().exists());
        assertFalse(Objects.requireNonNull(copy.getParent()).toFile().exists());
    }

    @Test
    void aProgramIsNeverOpenedOnlySaved() throws IOException {
        assertTrue(attachment(1).executable());
        assertThrows(IllegalArgumentException.class,
                () -> inbox.enclosures().open(letter().letter().id(), 1, attachment(1)));
        assertEquals(List.of(), opened);
        Path place = files.resolve("сохранено");
        inbox.enclosures().save(letter().letter().id(), 1, place, () -> {});
        assertEquals(12, Files.size(place));
    }

    @Test
    void aLetterIsSavedWholeByteForByte() throws IOException {
        Path place = files.resolve("целиком.eml");
        inbox.enclosures().saveWhole(letter().letter().id(), place, () -> {});
        assertArrayEquals(Files.readAllBytes(files.resolve("письмо.eml")), Files.readAllBytes(place));
    }

    @Test
    void nothingStaysOfALetterThatCannotBeWritten() {
        Path place = files.resolve("нет").resolve("целиком.eml");
        inbox.enclosures().saveWhole(letter().letter().id(), place, () -> {});
        assertEquals(1, failed.size());
        assertFalse(Files.exists(place));
    }

    @Test
    void aLetterOutOfAMailboxFileIsSavedUnderANameOfItsOwn() {
        assertEquals("Inbox-3.eml", EnclosurePane.wholeName("почта/Inbox#3"));
        assertEquals("letter.msg", EnclosurePane.wholeName("letter.msg"));
    }

    private OpenLetter letter() {
        return Objects.requireNonNull(inbox.openProperty().get());
    }

    private Attachment attachment(int index) {
        return letter().proposal().read().attachments().get(index);
    }
}
