package org.dsrdesk.desktop.parts;

import java.util.List;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.html.LeftOut;
import org.dsrdesk.letters.texts.LetterTexts;

/** What is wrong with a template or a letter, and in what its pages differ from the Word document, in words. */
public record FaultWords(Messages messages) {
    /** The sentences for a failure of a template; empty for another failure. */
    public List<String> of(Exception failed) {
        return switch (failed) {
            case FieldFaultsException faults -> faults.faults().stream().map(texts()::of).distinct().toList();
            case UnusableDocumentException unusable -> List.of(texts().of(unusable));
            default -> List.of();
        };
    }

    /** One sentence about something that the pages show otherwise. */
    public String of(LeftOut left) {
        return texts().of(left);
    }

    private LetterTexts texts() {
        return new LetterTexts(messages.language().locale());
    }
}
