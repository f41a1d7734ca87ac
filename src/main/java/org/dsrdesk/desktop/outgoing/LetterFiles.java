package org.dsrdesk.desktop.outgoing;

import java.util.Optional;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.PagePrinter;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.letters.pdf.PagePictures;
import org.dsrdesk.safekeeping.SafeFile;

/** Takes the documents of a made letter to a printer, to a file, or to the program for PDF. */
public final class LetterFiles {
    private final OutgoingModel model;
    private final PagePrinter printer;
    private final PrivateCopies copies;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;

    public LetterFiles(OutgoingModel model, PagePrinter printer, PrivateCopies copies, Background background,
            Dialogs dialogs, Messages messages) {
        this.model = model;
        this.printer = printer;
        this.copies = copies;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** What is done with the letter besides its documents. */
    Dispatching dispatching() {
        return new Dispatching(model, background, dialogs, messages, copies);
    }

    private Optional<MadeLetter> made() {
        Opened now = model.openedProperty().get();
        return now == null ? Optional.empty() : Optional.ofNullable(now.letter().made());
    }

    void savePdf() {
        made().ifPresent(made -> save(made.pdf(), FileKind.PDF));
    }

    void saveWord() {
        made().ifPresent(made -> save(made.docx(), FileKind.WORD));
    }

    private void save(Evidence file, FileKind kind) {
        dialogs.chooseSavePlace(kind, name(file)).ifPresent(place -> background.run(
                _ -> {
                    SafeFile.write(place, model.office().bytes(file));
                    return place;
                },
                saved -> model.tell("request.saved", String.valueOf(saved)),
                failed -> model.fail("request.failed.file", failed)));
    }

    void open() {
        made().ifPresent(made -> background.run(_ -> {
            copies.open(name(made.pdf()), model.office().bytes(made.pdf()));
            return true;
        }, _ -> {}, failed -> model.fail("outgoing.failed.open", failed)));
    }

    /** Prints the letter, or offers to save it where no printer is found. */
    void print() {
        if (printer.hasPrinter()) {
            made().ifPresent(made -> printer.choose().ifPresent(run -> print(made, run)));
        } else if (dialogs.confirm(new Dialogs.Question(messages.text("outgoing.noPrinter.title"),
                messages.text("outgoing.noPrinter.text"), messages.text("outgoing.noPrinter.action")))) {
            savePdf();
        }
    }

    private void print(MadeLetter made, PagePrinter.Run run) {
        background.run(_ -> {
            try (PagePictures pages = PagePictures.of(model.office().bytes(made.pdf()))) {
                return run.print(pages);
            }
        }, done -> model.tell(done ? "outgoing.told.printed" : "outgoing.told.notPrinted"),
                failed -> model.fail("outgoing.failed.print", failed));
    }

    private static String name(Evidence file) {
        return file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
