package org.dsrdesk.desktop.parts;

import java.util.List;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.html.LeftOut;

/** What is wrong with a template or a letter, and in what its pages differ from the Word document, in words. */
public record FaultWords(Messages messages) {
    /** One sentence about one field. */
    public String of(FieldFault fault) {
        return messages.text("letterfault.field." + fault.problem().name(), fault.shown());
    }

    /** One sentence about a document that cannot serve. */
    public String of(UnusableDocumentException unusable) {
        String sentence = messages.text("letterfault.document." + unusable.problem().name());
        return unusable.detail().isBlank()
                ? sentence
                : sentence + " " + messages.text("letterfault.detail", unusable.detail());
    }

    /** The sentences for a failure of a template; empty for another failure. */
    public List<String> of(Exception failed) {
        return switch (failed) {
            case FieldFaultsException faults -> faults.faults().stream().map(this::of).distinct().toList();
            case UnusableDocumentException unusable -> List.of(of(unusable));
            default -> List.of();
        };
    }

    /** One sentence about something that the pages show otherwise. */
    public String of(LeftOut left) {
        String sentence = messages.text("letterfault.left." + left.kind().name());
        return left.what().isBlank() ? sentence : sentence + ": " + left.what();
    }
}
