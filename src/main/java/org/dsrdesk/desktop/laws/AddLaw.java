package org.dsrdesk.desktop.laws;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.StoredRules;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.packs.CheckedPack;
import org.dsrdesk.packs.PackException;
import org.dsrdesk.packs.StatuteReader;
import org.jspecify.annotations.Nullable;

/** A law in a file on its way into the desk: read, shown, and kept only when a person agrees. On the FX thread. */
public final class AddLaw {
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private final Session session;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Candidate> candidate = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * A law that was read from a file and is in order.
     *
     * @param file the file's name
     * @param text the whole file
     */
    public record Candidate(String file, String text, CheckedPack pack) {}

    public AddLaw(Session session, Background background, Dialogs dialogs, Messages messages) {
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The law that waits for a yes; null while none does. */
    public ReadOnlyObjectProperty<@Nullable Candidate> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    /** Why the last file was refused, in a sentence; empty when it was not. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether a file is being read or kept. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Reads a file and works its samples; nothing is kept. */
    public void read(Path file) {
        if (!working.get()) {
            forget();
            working.set(true);
            RuleBook book = session.desk().rules();
            background.run(_ -> check(file, book), this::found, failed -> fail(file, failed));
        }
    }

    /** Keeps the law that waits. */
    public void keep(Consumer<EditionId> kept) {
        Candidate waiting = candidate.get();
        if (waiting == null || working.get()) {
            return;
        }
        working.set(true);
        background.run(_ -> keep(waiting), edition -> {
            forget();
            kept.accept(edition);
        }, failed -> fail(Path.of(waiting.file()), failed));
    }

    /** Lets go of the law that waits, and of the refusal. */
    public void forget() {
        working.set(false);
        candidate.set(null);
        refusal.set("");
    }

    private static Candidate check(Path file, RuleBook book) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            throw new TooLargeException();
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        CheckedPack pack = StatuteReader.check(name, text, book.calendars()::get);
        EditionId id = pack.statute().edition().id();
        if (book.statutes().stream().anyMatch(one -> one.edition().id().equals(id))) {
            throw new RefusedException(Field.FILE, Problem.EDITION_ALREADY);
        }
        return new Candidate(name, text, pack);
    }

    private EditionId keep(Candidate waiting) {
        StoredRules.PackFile file = new StoredRules.PackFile(waiting.file(), waiting.text(), session.actor().name(),
                session.desk().clock().instant());
        session.desk().ruleKeeping().keepPack(file, waiting.pack().statute(), session.actor());
        return waiting.pack().statute().edition().id();
    }

    private void found(Candidate read) {
        working.set(false);
        candidate.set(read);
    }

    private void fail(Path file, Exception failed) {
        forget();
        String name = String.valueOf(file.getFileName());
        switch (failed) {
            case PackException refused -> refusal.set(refused.sentence(messages.language().locale()));
            case RefusedException refused -> refusal.set(refused.problems().values().stream().findFirst()
                    .map(problem -> messages.text(Problems.key(problem)))
                    .orElse(""));
            case TooLargeException _ -> refusal.set(messages.text("laws.add.tooLarge", name));
            case CharacterCodingException _ -> refusal.set(messages.text("laws.add.notText", name));
            case IOException _ -> refusal.set(messages.text("laws.add.unreadable", name));
            default -> dialogs.fail(Failure.of(messages.text("laws.add.failed"), failed));
        }
    }

    /** A file larger than any law. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
