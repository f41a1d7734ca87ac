package org.dsrdesk.desktop.operators;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dsrdesk.casework.KeptTemplate;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.templates.ShippedTemplates;
import org.dsrdesk.safekeeping.SafeFile;
import org.jspecify.annotations.Nullable;

/** The Word documents that make an operator's letters: the shipped ones and its own. Used on the FX thread. */
public final class TemplatesModel {
    private final Session session;
    private final WriteLetters writing;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<KeptTemplate>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Fault> fault = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LetterLanguage> language;

    /** Why a document was not taken for letters of a kind. */
    record Fault(LetterKind kind, String file, Exception why) {}

    public TemplatesModel(Session session, WriteLetters writing, Background background, Notices notices,
            Dialogs dialogs, Messages messages) {
        this.session = session;
        this.writing = writing;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        this.language = new SimpleObjectProperty<>(languages().getFirst());
        language.addListener(_ -> fault.set(null));
    }

    /** The languages of the letters under the operator's laws; Russian where no law has templates. */
    List<LetterLanguage> languages() {
        List<LetterLanguage> languages = session.operator().packs().stream()
                .flatMap(pack -> LetterLanguage.ofPack(pack).stream())
                .distinct()
                .toList();
        return languages.isEmpty() ? List.of(LetterLanguage.RUSSIAN) : languages;
    }

    /** The language of the letters that are listed. */
    ObjectProperty<LetterLanguage> languageProperty() {
        return language;
    }

    /** The operator's own documents. */
    ReadOnlyObjectProperty<List<KeptTemplate>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** What is wrong with the document that was brought last; null when nothing is. */
    ReadOnlyObjectProperty<@Nullable Fault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** The kinds of letters that there are in the language. */
    List<LetterKind> kinds() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> ShippedTemplates.text(kind, language.get()).isPresent())
                .toList();
    }

    /** The operator's own document for a kind. */
    Optional<KeptTemplate> own(LetterKind kind) {
        return kept.get().stream()
                .filter(one -> one.kind() == kind && one.language() == language.get())
                .findFirst();
    }

    /** Reads which kinds have documents of the operator's own. */
    public void load() {
        fault.set(null);
        read();
    }

    private void read() {
        background.run(_ -> session.desk().templates().of(session.operator().id()), kept::set, this::fail);
    }

    /** Saves the document that makes letters of a kind. */
    public void save(LetterKind kind) {
        LetterLanguage chosen = language.get();
        String name = kind.title().in(chosen.locale()).replaceAll("[\\\\/:*?\"<>|]", "") + ".docx";
        dialogs.chooseSavePlace(FileKind.WORD, name).ifPresent(place -> background.run(
                _ -> {
                    SafeFile.write(place, writing.template(session.operator().id(), kind, chosen));
                    return place;
                },
                saved -> notices.show(Notice.of(messages.text("request.saved", saved))),
                failed -> dialogs.fail(Failure.of(messages.text("request.failed.file"), failed))));
    }

    /** Takes a document that the user chooses; a faulty one changes nothing. */
    public void take(LetterKind kind) {
        dialogs.chooseFiles(FileKind.WORD).stream().findFirst().ifPresent(file -> take(kind, file));
    }

    private void take(LetterKind kind, Path file) {
        LetterLanguage chosen = language.get();
        String name = String.valueOf(file.getFileName());
        fault.set(null);
        background.run(_ -> {
            writing.takeTemplate(
                    session.operator().id(), kind, chosen, name, DocxFile.read(file), session.actor());
            return true;
        }, _ -> told("operators.letters.taken"), failed -> refuse(new Fault(kind, name, failed)));
    }

    /** Goes back to the shipped document. */
    public void remove(LetterKind kind) {
        LetterLanguage chosen = language.get();
        background.run(_ -> {
            session.desk().templates().remove(session.operator().id(), kind, chosen, session.actor());
            return true;
        }, _ -> told("operators.letters.removed"), this::fail);
    }

    private void told(String key) {
        fault.set(null);
        notices.show(Notice.of(messages.text(key)));
        read();
    }

    private void refuse(Fault refused) {
        switch (refused.why()) {
            case FieldFaultsException _ -> fault.set(refused);
            case UnusableDocumentException _ -> fault.set(refused);
            case RefusedException _ -> fault.set(refused);
            case IOException unread -> dialogs.fail(
                    Failure.of(messages.text("file.problem.UNREADABLE", refused.file()), unread));
            default -> fail(refused.why());
        }
    }

    private void fail(Exception failed) {
        dialogs.fail(Failure.of(messages.text("operators.failed"), failed));
    }
}
