package org.dsrdesk.correspondence;

import java.util.List;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.letters.docx.FieldFault;

/**
 * A letter with all that its fields say now.
 *
 * @param view the request that it belongs to
 * @param letter the letter
 * @param fields the fields that its template names, in the order of the template
 * @param faults what is wrong with the template itself; usually nothing
 * @param ownTemplate whether the operator's own Word document makes it
 */
public record LetterDraft(
        CaseView view, OutgoingLetter letter, List<DraftField> fields, List<FieldFault> faults, boolean ownTemplate) {
    public LetterDraft {
        fields = List.copyOf(fields);
        faults = List.copyOf(faults);
    }
}
