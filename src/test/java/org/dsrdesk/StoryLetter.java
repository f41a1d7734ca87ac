package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.letters.pdf.PagePictures;

/** One letter or act, written and sent through its screen, and read by an independent reader of PDF. */
record StoryLetter(StoryDesk desk, OutgoingId id) {
    private static final int DOTS = 80;

    /** The letter whose screen is open. */
    static StoryLetter opened(StoryDesk desk) {
        if (desk.place() instanceof Place.OpenOutgoing(long id)) {
            return new StoryLetter(desk, new OutgoingId(id));
        }
        throw new AssertionError("no letter is open but " + desk.place());
    }

    StoryLetter open() {
        desk.go(new Place.OpenOutgoing(id.value()));
        return this;
    }

    OutgoingLetter stored() {
        return desk.store().outgoing().find(id, StoryDesk.OFFICER).orElseThrow();
    }

    StoryLetter fill(LetterField field, String words) {
        desk.write("#field-" + field.name(), words);
        return this;
    }

    StoryLetter make() {
        desk.shoot("draft-" + name());
        desk.press("#make");
        if (stored().stage() != LetterStage.MADE) {
            throw new AssertionError(stored().kind() + " was not made: " + desk.errors());
        }
        return this;
    }

    /** Sends it by the account of the operator as the form proposes. */
    StoryLetter mail() {
        desk.press("#mail");
        desk.send();
        return sent();
    }

    /** Records how it went out by another way. */
    StoryLetter record(Dispatch.Way way, String moment, String proof) {
        desk.press("#record");
        desk.choose("#way", way);
        desk.write("#moment", moment);
        desk.write("#proof", proof);
        desk.send();
        return sent();
    }

    /** Records that it was signed and filed. */
    StoryLetter file() {
        desk.press("#record");
        desk.send();
        return sent();
    }

    private StoryLetter sent() {
        assertEquals(LetterStage.SENT, stored().stage());
        return this;
    }

    private String name() {
        return stored().kind().id();
    }

    private byte[] pdf() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        desk.store().evidence().copy(Objects.requireNonNull(stored().made()).pdf(), pdf, StoryDesk.OFFICER);
        return pdf.toByteArray();
    }

    /** All its words in one line. */
    String text() {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    StoryLetter says(String... words) {
        String text = text();
        for (String word : words) {
            assertTrue(text.contains(word), () -> word + " stands in: " + text);
        }
        return this;
    }

    /** Leaves each of its pages as a picture. */
    void pictures() throws IOException {
        try (PagePictures pages = PagePictures.of(pdf())) {
            for (int page = 0; page < pages.pages(); page++) {
                String file = String.format(Locale.ROOT, "letter-%02d-%s-%d.png", id.value(), name(), page + 1);
                assertTrue(ImageIO.write(
                        pages.picture(page, DOTS), "png", desk.pictures.resolve(file).toFile()));
            }
        }
    }
}
