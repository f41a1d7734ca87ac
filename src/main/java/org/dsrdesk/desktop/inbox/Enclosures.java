package org.dsrdesk.desktop.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.intake.Attachment;
import org.dsrdesk.intake.LetterIntake;

/** Takes letters and what came with them out of the desk, on demand only. */
public final class Enclosures {
    private final Session session;
    private final Background background;
    private final LetterIntake intake;
    private final PrivateCopies copies;
    private final Consumer<Exception> failed;

    Enclosures(Session session, Background background, LetterIntake intake, PrivateCopies copies,
            Consumer<Exception> failed) {
        this.session = session;
        this.background = background;
        this.intake = intake;
        this.copies = copies;
        this.failed = failed;
    }

    /** Saves an attachment, by its place in the letter. */
    public void save(LetterId letter, int index, Path place, Runnable saved) {
        background.run(_ -> Files.write(place, bytes(letter, index)), _ -> saved.run(), failed);
    }

    /** Saves a letter byte for byte as it came; nothing stays of one that could not be written to its end. */
    public void saveWhole(LetterId letter, Path place, Runnable saved) {
        background.run(_ -> write(letter, place), _ -> saved.run(), failed);
    }

    /**
     * Opens a read-only copy of an attachment in the system's program for its kind.
     *
     * @throws IllegalArgumentException for one that can run as a program
     */
    public void open(LetterId letter, int index, Attachment attachment) {
        if (attachment.executable()) {
            throw new IllegalArgumentException("programs are only saved");
        }
        background.run(_ -> {
            copies.open(attachment.name(), bytes(letter, index));
            return true;
        }, _ -> {}, failed);
    }

    private byte[] bytes(LetterId letter, int index) {
        return intake.attachment(letter, index, session.actor()).orElseThrow();
    }

    private boolean write(LetterId letter, Path place) throws IOException {
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(place)) {
            session.desk().letters().copy(letter, out, session.actor());
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(place);
            }
        }
        return whole;
    }
}
